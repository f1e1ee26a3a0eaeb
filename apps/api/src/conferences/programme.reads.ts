import { Injectable } from '@nestjs/common';
import type { ProgrammeContext, ProgrammeItem } from '@ky-yeu/contracts/programme';
import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import { partySystems } from '@ky-yeu/rules/legal-clocks';
import { scheduleProgramme } from '@ky-yeu/rules/programme-schedule';
import { Reads } from '../platform/database/reads';
import { DomainError } from '../platform/http/domain-error';

const contextStatement = `select row_to_json(t)::text as json from (
  select c.kind, to_char(c.starts_at, 'HH24:MI') as "startsAt", to_char(c.ends_at, 'HH24:MI') as "endsAt",
    coalesce(c.held_until - c.held_on, 0) + 1 as days,
    (select count(*) from award_rounds r where r.conference_id = c.id and r.conferred = 'HERE') as "awardRounds",
    (select count(*) from award_rounds r where r.conference_id = c.id and r.conferred = 'HERE'
       and (r.decision_number is null or r.decided_on is null)) as "undecidedRounds",
    coalesce((select json_agg(json_build_object('code', r.code, 'amount', r.threshold,
        'source', r.article || case when r.is_confirmed then '' else ' (chưa đối chiếu văn bản)' end) order by r.code)
      from clock_rules r
     where r.code in ('CONCLUSION_LENGTH', 'REVIEW_LENGTH')
       and r.body = case when o.system = any ($2::text[]) then 'PARTY' else 'STATE' end
       and daterange(r.valid_from, r.valid_to, '[]') @> coalesce(c.held_on, current_date)
       and (r.conference_kinds = '{}' or c.kind = any (r.conference_kinds))), '[]') as limits
  from conferences c
  left join conference_hosts h on h.conference_id = c.id and h.role = 'LEAD'
  left join organisations o on o.id = h.organisation_id
 where c.id = $1) t`;

const itemsStatement = `select x.id, x.title, x.kind, x.parent_id as "parentId", to_char(x.starts_at, 'HH24:MI') as "startsAt",
  x.is_pinned as "isPinned", x.day_number as "dayNumber", x.minutes, x.performed_by as "performedBy",
  x.is_internal as "isInternal", x.note, coalesce(p.performers, '[]') as performers
  from programme_items x left join (
    select l.programme_item_id, json_agg(json_build_object('id', a.id, 'name', a.name, 'title', a.title) order by l.ordinal) as performers
      from programme_performers l join attendees a on a.id = l.attendee_id where l.conference_id = $1
     group by l.programme_item_id) p on p.programme_item_id = x.id
  where x.conference_id = $1 order by x.ordinal, x.id`;

type Item = Pick<
  ProgrammeItem,
  | 'id'
  | 'title'
  | 'kind'
  | 'parentId'
  | 'startsAt'
  | 'isPinned'
  | 'dayNumber'
  | 'minutes'
  | 'performedBy'
  | 'isInternal'
  | 'note'
> & { performers: FrozenProgrammeItem['performers'] };

/** A programme with its times, as the server prints and freezes it. */
@Injectable()
export class ProgrammeReads {
  constructor(private readonly reads: Reads) {}

  /** As JSON text; @throws DomainError NOT_FOUND. */
  contextText(conferenceId: string): Promise<string> {
    return this.reads.json(contextStatement, [conferenceId, partySystems]);
  }

  /** The programme as it stands, in reading order; @throws DomainError NOT_FOUND for an unknown conference. */
  async frozen(conferenceId: string): Promise<FrozenProgrammeItem[]> {
    const context = JSON.parse(await this.contextText(conferenceId)) as ProgrammeContext;
    const items = await this.reads.rows<Item & Record<string, unknown>>(itemsStatement, [conferenceId]);
    return scheduleProgramme<Item>(items, context).rows.map(({ item, number, depth, start, end, isInternal }) => ({
      ...{ id: item.id, title: item.title, kind: item.kind, number, depth, start, end, isInternal },
      ...{ minutes: item.minutes, performedBy: item.performedBy, performers: item.performers, note: item.note },
    }));
  }

  /** The items of a version; @throws DomainError NOT_FOUND when it is not of this conference. */
  async version(conferenceId: string, id: string): Promise<{ label: string; items: FrozenProgrammeItem[] }> {
    const row = await this.reads.row<{ label: string; items: FrozenProgrammeItem[] }>(
      `select case state when 'DRAFT' then 'Dự thảo lần ' || number else '' end as label, items
         from programme_versions where id = $1 and conference_id = $2`,
      [id, conferenceId],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }
}
