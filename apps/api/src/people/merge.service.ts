import { Injectable } from '@nestjs/common';
import type { CreateDistinction, MergePeople } from '@ky-yeu/contracts/merging';
import { Reads } from '../platform/database/reads';
import { Rows } from '../platform/database/rows';
import { DomainError } from '../platform/http/domain-error';
import { MergeAttendees } from './merge-attendees';
import { MergeReads } from './merge.reads';
import { mergedValues } from './merged-values';
import { PeopleReads } from './people.reads';
import { PersonDistinctionEntity, PersonEntity } from './person.entity';

const bump = 'version = version + 1, updated_at = now()';

/** Equal rows of the two records: the pairs of ids, the first of which stays. */
const equalPosts = `select k.id as kept, g.id as gone from posts k join posts g
    on fold(g.title) = fold(k.title) and g.organisation_id is not distinct from k.organisation_id
   and g.unit_name is not distinct from k.unit_name
   and g.from_on is not distinct from k.from_on and g.to_on is not distinct from k.to_on
 where k.person_id = $1 and g.person_id = $2`;

/** Snapshots name their posts by id: those of a post that goes name the equal one that stays. */
const renameSnapshotPosts = `update attendees a set posts = (
    select jsonb_agg(case when e.gone is null then p.post else jsonb_set(p.post, '{postId}', to_jsonb(e.kept::text)) end order by p.n)
      from jsonb_array_elements(a.posts) with ordinality p (post, n)
      left join (select gone, (array_agg(kept order by kept))[1] as kept from (${equalPosts}) x group by gone) e
        on e.gone::text = p.post ->> 'postId'), ${bump}
  where a.person_id = any (array[$1, $2]::uuid[])
    and exists (select 1 from (${equalPosts}) e where a.posts @> jsonb_build_array(jsonb_build_object('postId', e.gone::text)))`;

const movePosts = `update posts p set person_id = $1,
    ordinal = p.ordinal + (select coalesce(max(k.ordinal) + 1, 0) from posts k where k.person_id = $1),
    is_main = p.is_main and not exists (select 1 from posts k where k.person_id = $1 and k.is_main and k.to_on is null), ${bump}
  where p.person_id = $2`;

const dropEqualPeriods = `delete from service_periods g using service_periods k
  where g.person_id = $2 and k.person_id = $1 and fold(k.sector) = fold(g.sector) and g.is_full_time = k.is_full_time
    and g.organisation_id is not distinct from k.organisation_id
    and g.from_on is not distinct from k.from_on and g.to_on is not distinct from k.to_on`;

const movePeriods = `update service_periods p set person_id = $1,
    ordinal = p.ordinal + (select coalesce(max(k.ordinal) + 1, 0) from service_periods k where k.person_id = $1), ${bump}
  where p.person_id = $2`;

const dropDoubleMemberships = `delete from people_group_members g using people_group_members k
  where g.person_id = $2 and k.person_id = $1 and k.group_id = g.group_id`;

/** The other person of each pair with the record that goes, unless that pair is said of the one that stays as well. */
const moveDistinctions = `update person_distinctions d
    set one_id = least($1, x.other), other_id = greatest($1, x.other), ${bump}
  from (select id, case when one_id = $2 then other_id else one_id end as other from person_distinctions
         where one_id = $2 or other_id = $2) x
  where x.id = d.id and x.other <> $1 and not exists (
    select 1 from person_distinctions k where k.one_id = least($1, x.other) and k.other_id = greatest($1, x.other))`;

const simpleMoves = [
  ...['attendees', 'award_recipients', 'people_group_members', 'checklist_items', 'calendar_feeds'].map(
    (table) => `update ${table} set person_id = $1, ${bump} where person_id = $2`,
  ),
  `update sites set responsible_id = $1, ${bump} where responsible_id = $2`,
];

/** Makes one record of two, within one change that can be undone whole. */
@Injectable()
export class MergeService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly people: PeopleReads,
    private readonly merges: MergeReads,
    private readonly twins: MergeAttendees,
  ) {}

  /**
   * Moves all that points to the one who goes, then deletes that record; gives the kept person as JSON text.
   * @throws DomainError MERGE_SAME_PERSON, NOT_FOUND, STALE_VERSION when either record was changed since it was compared.
   */
  async merge({ keepId, goneId, keepVersion, goneVersion, fields }: MergePeople): Promise<string> {
    const { keep, gone } = await this.merges.both(keepId, goneId, true);
    await this.expectVersion(keepId, keep.version, keepVersion);
    await this.expectVersion(goneId, gone.version, goneVersion);
    await this.twins.joinAttendees(keepId, goneId);
    await this.twins.joinRecipients(keepId, goneId);
    await this.movePosts(keepId, goneId);
    for (const statement of [dropEqualPeriods, movePeriods, dropDoubleMemberships, ...simpleMoves]) {
      await this.reads.rows(statement, [keepId, goneId]);
    }
    await this.reads.rows(moveDistinctions.replaceAll('$1', '$1::uuid').replaceAll('$2', '$2::uuid'), [keepId, goneId]);
    const values = mergedValues(keep, gone, fields ?? {});
    await this.rows.update(PersonEntity, { id: keepId }, keepVersion, values, () => Promise.resolve(null));
    await this.rows.remove(PersonEntity, { id: goneId });
    return this.people.get(keepId);
  }

  /** Says that two records are two people; @throws DomainError MERGE_SAME_PERSON, NOT_FOUND. */
  async distinguish({ oneId, otherId, note }: CreateDistinction): Promise<{ id: string }> {
    await this.merges.both(oneId, otherId, false);
    const [first = '', second = ''] = [oneId.toLowerCase(), otherId.toLowerCase()].sort();
    const known = await this.reads.row<{ id: string }>(
      'select id from person_distinctions where one_id = $1 and other_id = $2',
      [first, second],
    );
    if (known) return { id: known.id };
    return { id: await this.rows.insert(PersonDistinctionEntity, { oneId: first, otherId: second, note }) };
  }

  private async movePosts(keepId: string, goneId: string): Promise<void> {
    await this.reads.rows(renameSnapshotPosts, [keepId, goneId]);
    await this.reads.rows(`delete from posts where id in (select gone from (${equalPosts}) x)`, [keepId, goneId]);
    await this.reads.rows(movePosts, [keepId, goneId]);
  }

  private async expectVersion(id: string, found: number, seen: number): Promise<void> {
    if (found === seen) return;
    throw new DomainError('STALE_VERSION', { current: JSON.parse(await this.people.get(id)) as unknown });
  }
}
