import { Injectable } from '@nestjs/common';
import type { DeliveryOrder, PaperGuestsQuery } from '@ky-yeu/contracts/paper-jobs';
import { PrecedenceReads } from '../../conferences/precedence.reads';
import { Reads } from '../../platform/database/reads';

const byName = `x.given_name collate "vi-x-icu", x.family_name collate "vi-x-icu", x.middle_name collate "vi-x-icu", x.id`;
const orders: Record<DeliveryOrder, string> = {
  unit: 'unit_place, place',
  precedence: 'place',
  'given-name': byName,
};

/** Who only serves at the conference is not invited. */
const chosen = `x.conference_id = $1 and ($2::uuid is null or x.site_id = $2) and ($3::uuid is null or x.group_id = $3)
  and ($4::text is null or x.invitation = $4) and not x.roles <@ array['SERVICE','MASTER_OF_CEREMONIES']`;

/** The unit of the highest guest comes first; among those of one unit the higher one. */
const idsStatement = (placed: string, order: DeliveryOrder) => `with ${placed},
ordered as (select x.*, placed.place, min(placed.place) over (partition by x.organisation_name) as unit_place
  from placed join attendees x on x.id = placed.id where ${chosen})
select x.id from ordered x order by ${orders[order]}`;

const countStatement = `select count(*)::int as total, count(p.email)::int as "withAddress"
  from attendees x left join people p on p.id = x.person_id where ${chosen}`;

/** The guests of a batch of letters. */
@Injectable()
export class MergeGuestsReads {
  constructor(
    private readonly reads: Reads,
    private readonly precedence: PrecedenceReads,
  ) {}

  /** Ids in the order of delivery; @throws DomainError NOT_FOUND without such a conference. */
  async ids(conferenceId: string, query: PaperGuestsQuery, order: DeliveryOrder): Promise<string[]> {
    const statement = idsStatement(await this.precedence.placed(conferenceId), order);
    const rows = await this.reads.rows<{ id: string }>(statement, valuesOf(conferenceId, query));
    return rows.map(({ id }) => id);
  }

  /** How many there are, and how many of them have an e-mail address. */
  async count(conferenceId: string, query: PaperGuestsQuery): Promise<{ total: number; withAddress: number }> {
    const row = await this.reads.row<{ total: number; withAddress: number }>(
      countStatement,
      valuesOf(conferenceId, query),
    );
    return row ?? { total: 0, withAddress: 0 };
  }
}

const valuesOf = (conferenceId: string, { siteId, groupId, invitation }: PaperGuestsQuery) => [
  conferenceId,
  siteId ?? null,
  groupId ?? null,
  invitation ?? null,
];
