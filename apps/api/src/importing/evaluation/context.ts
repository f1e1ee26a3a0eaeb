import { Injectable } from '@nestjs/common';
import type { OrganisationLevel } from '@ky-yeu/contracts/closed-lists';
import type { ReadContext } from '@ky-yeu/rules/importing/read-row';
import { positionMatcher, type PositionTerm } from '@ky-yeu/rules/match-position';
import { Reads } from '../../platform/database/reads';
import type { ImportHead } from '../import-store';
import type { UnitMatch } from './unit-resolver';

/** The unit of all rows that name none: told above the table, or that of the sender. */
export interface AssumedUnit {
  name: string;
  isSender: boolean;
}

/** What is the same for all rows of a list. */
export interface EvaluationContext {
  read: ReadContext;
  positionOf: (post: string) => string | null;
  /** The units resolved so far, by the name as written. */
  units: Map<string, UnitMatch>;
  /** The organisations whose own units a list means first: sender, host. */
  near: string[];
  assumedUnit: AssumedUnit | null;
  /** The day of the conference, 'YYYY-MM-DD'; null when unknown. */
  on: string | null;
}

interface Frame {
  near: string[] | null;
  on: string | null;
  level: OrganisationLevel | null;
  isCentralCity: boolean | null;
  senderName: string | null;
}

// The level and province of whoever hosts or sends: "TUV" in Hà Nội is "Thành ủy viên", in Hưng Yên "Tỉnh ủy viên".
const frameStatement = `
with recursive frame as (
  select (select held_on from conferences where id = coalesce($1::uuid, (select conference_id from award_rounds where id = $2::uuid))) as held_on,
    array_remove(array[$3::uuid, (select h.organisation_id from conference_hosts h
      where h.conference_id = coalesce($1::uuid, (select conference_id from award_rounds where id = $2::uuid)) and h.role = 'LEAD' limit 1)], null) as near),
up (id, parent_id, territory_id, level, depth) as (
  select o.id, o.parent_id, o.territory_id, o.level, 0 from organisations o, frame where o.id = frame.near[cardinality(frame.near)]
  union select o.id, o.parent_id, o.territory_id, o.level, up.depth + 1 from organisations o join up on o.id = up.parent_id where up.depth < 8),
inside (id, parent_id, kind, depth) as (
  select t.id, t.parent_id, t.kind, 0 from up join territories t on t.id = up.territory_id
  union select t.id, t.parent_id, t.kind, inside.depth + 1 from territories t join inside on t.id = inside.parent_id where inside.depth < 4)
select frame.near, frame.held_on as "on", (select level from up where depth = 0) as level,
  (select kind = 'CENTRAL_CITY' from inside where kind in ('PROVINCE','CENTRAL_CITY') order by depth limit 1) as "isCentralCity",
  (select name from organisations where id = $3::uuid) as "senderName" from frame`;

const termsStatement = `select id, name, abbreviations from positions
  where valid_from <= coalesce($1::date, current_date) and (valid_to is null or valid_to >= coalesce($1::date, current_date))`;

function assumedUnit(told: string | null, sender: string | null): AssumedUnit | null {
  if (told !== null) return { name: told, isSender: false };
  return sender === null ? null : { name: sender, isSender: true };
}

/** Gathers what reading and matching a list needs to know of its conference, sender and the reference data. */
@Injectable()
export class EvaluationContexts {
  constructor(private readonly reads: Reads) {}

  /** @returns the context of one import; positions are those in force on the day of the conference */
  async of(head: ImportHead): Promise<EvaluationContext> {
    const frame = await this.frameOf(head);
    const terms = await this.reads.rows<PositionTerm & Record<string, unknown>>(termsStatement, [frame.on]);
    const posts = { terms, level: frame.level, isCentralCity: frame.isCentralCity };
    const year = Number((frame.on ?? new Date().toISOString()).slice(0, 4));
    return {
      read: { kind: head.kind, posts, year },
      positionOf: positionMatcher(terms),
      units: new Map(),
      near: frame.near ?? [],
      assumedUnit: assumedUnit(head.unit, frame.senderName),
      on: frame.on,
    };
  }

  private async frameOf({ conferenceId, roundId, senderId }: ImportHead): Promise<Frame> {
    const frame = await this.reads.row<Frame & Record<string, unknown>>(frameStatement, [
      conferenceId,
      roundId,
      senderId,
    ]);
    return frame ?? { near: null, on: null, level: null, isCentralCity: null, senderName: null };
  }
}
