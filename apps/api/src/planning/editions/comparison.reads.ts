import { Injectable } from '@nestjs/common';
import type { Comparison, EditionFigures } from '@ky-yeu/contracts/editions';
import { Reads } from '../../platform/database/reads';
import { DomainError } from '../../platform/http/domain-error';

const byKind = (key: string, value: string, rest: string) =>
  `coalesce((select json_object_agg(k, n) from (select ${key} as k, ${value}::int as n from ${rest} group by 1) x where n > 0), '{}')`;
const count = (name: string) => `'${name}', coalesce(n.${name}, 0)`;

/** Recipients of rounds and of counts that several rounds share. */
const units = `(select r.id from award_rounds r where r.conference_id = c.id
  union all select g.id from award_count_groups g where g.conference_id = c.id)`;

const figuresStatement = `
select c.id, coalesce(c.short_title, c.title) as title, c.held_on::text as "heldOn",
  json_build_object(${['attendees', 'invited', 'confirmed', 'present', 'excused', 'absent'].map(count).join(', ')}) as attendance,
  ${byKind(
    'i.kind',
    'sum(i.minutes)',
    `programme_items i where i.conference_id = c.id and not exists (
    select 1 from programme_items b where b.parent_id = i.id and b.minutes is not null)`,
  )} as minutes,
  ${byKind('s.kind', 'count(*)', 'speeches s where s.conference_id = c.id')} as speeches,
  ${byKind('t.kind', 'sum(t.total)', `award_tallies t where t.unit_id in ${units}`)} as awards,
  (select json_build_object('OPEN', count(*) filter (where d.status = 'OPEN'),
     'IN_PROGRESS', count(*) filter (where d.status = 'IN_PROGRESS'), 'DONE', count(*) filter (where d.status = 'DONE'),
     'DROPPED', count(*) filter (where d.status = 'DROPPED')) from directives d where d.conference_id = c.id) as directives,
  c.previous_id as "previousId"
  from conferences c left join conference_counts n on n.conference_id = c.id where c.id = $1`;

type Found = EditionFigures & { previousId: string | null } & Record<string, unknown>;

/** Two editions of a conference in figures. */
@Injectable()
export class ComparisonReads {
  constructor(private readonly reads: Reads) {}

  /** @param withId the other conference; else the edition before. @throws DomainError NOT_FOUND. */
  async compare(id: string, withId?: string): Promise<Comparison> {
    const { figures: current, previousId } = await this.figures(id);
    const other = withId ?? previousId;
    return { current, previous: other ? (await this.figures(other)).figures : null };
  }

  private async figures(id: string): Promise<{ figures: EditionFigures; previousId: string | null }> {
    const row = await this.reads.row<Found>(figuresStatement, [id]);
    if (!row) throw new DomainError('NOT_FOUND');
    const { previousId, ...figures } = row;
    return { figures, previousId };
  }
}
