import { Injectable } from '@nestjs/common';
import {
  attendeeRoleLabels,
  invitationStateLabels,
  presenceStateLabels,
  type Labels,
} from '@ky-yeu/contracts/closed-lists';
import { fold } from '@ky-yeu/vietnamese/fold';
import { AttendeeBulk, type BulkAttendee } from '../../conferences/attendee-bulk';
import { Reads } from '../../platform/database/reads';
import { codesOf } from '../evaluation/closed-words';
import type { EvaluationContext } from '../evaluation/context';
import type { DraftRow, ImportHead } from '../import-store';
import { PersonWriter } from './person-writer';

const insertGroups = `
insert into attendee_groups (conference_id, name, ordinal)
select $1, g.name, coalesce((select max(ordinal) + 1 from attendee_groups where conference_id = $1), 0) + g.place - 1
  from unnest($2::text[]) with ordinality as g(name, place) order by g.place returning id, name`;

const updateAttendees = `
update attendees a set
    title = case when r.posts is null then a.title else (select string_agg(t ->> 'title', ', ') from jsonb_array_elements(r.posts) t) end,
    posts = case when r.posts is null then a.posts else (select jsonb_agg(jsonb_build_object('postId',
      (select x.id from posts x where x.person_id = a.person_id and x.title = t ->> 'title' limit 1), 'title', t ->> 'title')) from jsonb_array_elements(r.posts) t) end,
    organisation_id = case when r."organisationName" is null then a.organisation_id else r."organisationId" end,
    organisation_name = coalesce(r."organisationName", a.organisation_name),
    group_id = coalesce(r."groupId", a.group_id), site_id = coalesce(r."siteId", a.site_id),
    roles = case when r.roles is null then a.roles else (select array_agg(distinct role) from (
      select unnest(a.roles) as role union select jsonb_array_elements_text(r.roles)) every_role) end,
    invitation = coalesce(r.invitation, a.invitation), presence = coalesce(r.presence, a.presence), note = coalesce(r.note, a.note),
    version = a.version + 1, updated_at = now()
  from jsonb_to_recordset($2::jsonb) as r(id uuid, posts jsonb, "organisationId" uuid, "organisationName" text, "groupId" uuid, "siteId" uuid,
    roles jsonb, invitation text, presence text, note text)
 where a.id = r.id and a.conference_id = $1`;

/** The first code that a word of a closed list stands for; undefined where the row says nothing. */
const codeOf = <Value extends string>(labels: Labels<Value>, text: string | undefined): Value | undefined =>
  codesOf(labels, text)[0];

/** What is to be printed, as far as the row says anything new of it; the record keeps the rest. */
function printed({ values, facts }: DraftRow): Pick<BulkAttendee, 'posts' | 'organisationId' | 'organisationName'> {
  const isNew = (field: string): boolean => !facts.listedId || (facts.listedChanges ?? []).includes(field);
  return {
    ...(facts.posts?.length && isNew('posts') ? { posts: facts.posts.map((title) => ({ title })) } : {}),
    ...(values.organisation && isNew('organisation')
      ? { organisationId: facts.organisationId ?? null, organisationName: values.organisation }
      : {}),
  };
}

/** What a row says of the attendance; undefined or null where it says nothing. */
function attendance(row: DraftRow, groups: Map<string, string>): Omit<BulkAttendee, 'personId'> {
  const { values, facts } = row;
  const roles = codesOf(attendeeRoleLabels, values.role);
  return {
    ...printed(row),
    ...(roles.length > 0 ? { roles } : {}),
    siteId: facts.siteId ?? null,
    groupId: facts.groupId ?? groups.get(fold(values.group ?? '')) ?? null,
    invitation: codeOf(invitationStateLabels, values.invitation),
    presence: codeOf(presenceStateLabels, values.presence),
    note: values.note ?? null,
  };
}

/** Writes delegates: the people first, then their attendance. */
@Injectable()
export class AttendeeWriter {
  constructor(
    private readonly reads: Reads,
    private readonly people: PersonWriter,
    private readonly attendees: AttendeeBulk,
  ) {}

  async write(head: ImportHead, rows: readonly DraftRow[], context: EvaluationContext): Promise<void> {
    const conferenceId = head.conferenceId ?? '';
    const groups = await this.addGroups(conferenceId, rows);
    const personOf = await this.people.write(rows, context, false);
    const added = rows.filter((row) => row.facts.effect === 'CREATE');
    await this.attendees.addPeople(
      conferenceId,
      added.map((row) => ({ personId: personOf.get(row.n) ?? '', ...attendance(row, groups) })),
    );
    const changed = rows
      .filter((row) => row.facts.listedId && (row.facts.listedChanges?.length ?? 0) > 0)
      .map((row) => ({ id: row.facts.listedId, ...attendance(row, groups) }));
    if (changed.length > 0) await this.reads.rows(updateAttendees, [conferenceId, JSON.stringify(changed)]);
  }

  /** Groups that the list names and the conference does not have; later pieces of the same list find them. */
  private async addGroups(conferenceId: string, rows: readonly DraftRow[]): Promise<Map<string, string>> {
    const wanted = new Map(
      rows
        .filter((row) => row.values.group && !row.facts.groupId)
        .map((row) => [fold(row.values.group ?? ''), row.values.group]),
    );
    if (wanted.size === 0) return new Map();
    const there = await this.reads.rows<{ id: string; name: string }>(
      'select id, name from attendee_groups where conference_id = $1',
      [conferenceId],
    );
    const known = new Map(there.map((group) => [fold(group.name), group.id]));
    const missing = [...wanted].filter(([key]) => !known.has(key)).map(([, name]) => name);
    const made = missing.length
      ? await this.reads.rows<{ id: string; name: string }>(insertGroups, [conferenceId, missing])
      : [];
    return new Map([...known, ...made.map((group): [string, string] => [fold(group.name), group.id])]);
  }
}
