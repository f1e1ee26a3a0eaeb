import { Injectable } from '@nestjs/common';
import type { MergeMove, MergePreview, SharedConference } from '@ky-yeu/contracts/merging';
import type { Person } from '@ky-yeu/contracts/people';
import { columnList } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { DomainError } from '../platform/http/domain-error';
import { attendeeLinks, personReferences } from './merge-references';
import { conflictsOf, type MergeableRow } from './merged-values';
import { PeopleReads } from './people.reads';

const mergeable = columnList({
  version: 'version',
  familyName: 'family_name',
  middleName: 'middle_name',
  givenName: 'given_name',
  gender: 'gender',
  bornOn: 'born_on',
  bornPrecision: 'born_precision',
  identityNumber: 'identity_number',
  phone: 'phone',
  email: 'email',
  note: 'note',
});

/** How many rows of each kind follow the record that goes. */
const movesStatement = [
  ...personReferences
    .filter(({ label }) => label !== null)
    .map(
      ({ table, column, label }) =>
        `select '${table}' as "table", '${label}' as label, count(*)::int as count from ${table} where ${column} = $1`,
    ),
  ...attendeeLinks.map(
    ({ table, label }) =>
      `select '${table}', '${label}', count(*)::int from ${table} x join attendees a on a.id = x.attendee_id where a.person_id = $1`,
  ),
].join(' union all ');

const sharedStatement = `select c.id as "conferenceId", c.title, c.held_on as "heldOn", k.title as "keepTitle", g.title as "goneTitle"
  from attendees k join attendees g on g.conference_id = k.conference_id join conferences c on c.id = k.conference_id
 where k.person_id = $1 and g.person_id = $2 order by c.held_on desc nulls last, c.id`;

/** Two records of people side by side, with what a merge would do. */
@Injectable()
export class MergeReads {
  constructor(
    private readonly reads: Reads,
    private readonly people: PeopleReads,
  ) {}

  /** @throws DomainError MERGE_SAME_PERSON, NOT_FOUND. */
  async preview(keepId: string, goneId: string): Promise<MergePreview> {
    const { keep, gone } = await this.both(keepId, goneId, false);
    const [keptPerson, gonePerson, moves, sharedConferences, distinction] = await Promise.all([
      this.people.get(keepId),
      this.people.get(goneId),
      this.reads.rows<MergeMove & Record<string, unknown>>(movesStatement, [goneId]),
      this.reads.rows<SharedConference & Record<string, unknown>>(sharedStatement, [keepId, goneId]),
      this.reads.row(
        `select 1 from person_distinctions
          where one_id = least($1::uuid, $2::uuid) and other_id = greatest($1::uuid, $2::uuid)`,
        [keepId, goneId],
      ),
    ]);
    return {
      keep: JSON.parse(keptPerson) as Person,
      gone: JSON.parse(gonePerson) as Person,
      conflicts: conflictsOf(keep, gone),
      moves: moves.filter(({ count }) => count > 0),
      sharedConferences,
      areSaidDistinct: distinction !== null,
    };
  }

  /**
   * What the two records hold.
   * @param isLocked holds both rows until the transaction ends, in one order, so that two merges cannot block each other
   * @throws DomainError MERGE_SAME_PERSON, NOT_FOUND when either is not there.
   */
  async both(keepId: string, goneId: string, isLocked: boolean): Promise<{ keep: MergeableRow; gone: MergeableRow }> {
    if (keepId.toLowerCase() === goneId.toLowerCase()) throw new DomainError('MERGE_SAME_PERSON');
    const rows = await this.reads.rows<MergeableRow & { id: string }>(
      `select id, ${mergeable} from people where id = any ($1::uuid[]) order by id ${isLocked ? 'for update' : ''}`,
      [[keepId, goneId]],
    );
    const find = (id: string) => rows.find((row) => row.id === id.toLowerCase());
    const [keep, gone] = [find(keepId), find(goneId)];
    if (!keep || !gone) throw new DomainError('NOT_FOUND');
    return { keep, gone };
  }
}
