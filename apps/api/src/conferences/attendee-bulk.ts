import { Injectable } from '@nestjs/common';
import type { CreateAttendee } from '@ky-yeu/contracts/attendees';
import { Reads } from '../platform/database/reads';
import { AttendeeSnapshots } from './attendee-snapshots';

/** Somebody of the directory who is to attend; what is absent follows from the posts held on the day of the conference. */
export type BulkAttendee = Omit<CreateAttendee, 'personId' | 'name' | 'substituteForId' | 'precedenceOverride'> & {
  personId: string;
};

const insertAttendees = `
insert into attendees (conference_id, person_id, site_id, group_id, organisation_id, name, family_name, middle_name, given_name, title, posts,
  organisation_name, block, level_rank, rank_weight, rank_title, appointed_on, born_on, is_superior_guest, roles, invitation, presence, note)
select $1, r."personId", r."siteId", r."groupId", r."organisationId", r.name, r."familyName", r."middleName", r."givenName", r.title, r.posts,
  r."organisationName", r.block, r."levelRank", r."rankWeight", r."rankTitle", r."appointedOn", r."bornOn", r."isSuperiorGuest",
  coalesce((select array_agg(role) from jsonb_array_elements_text(r.roles) as role), '{ATTENDEE}'),
  coalesce(r.invitation, 'NOT_INVITED'), coalesce(r.presence, 'UNKNOWN'), r.note
  from jsonb_to_recordset($2::jsonb) as r("personId" uuid, "siteId" uuid, "groupId" uuid, "organisationId" uuid, name text, "familyName" text,
    "middleName" text, "givenName" text, title text, posts jsonb, "organisationName" text, block text, "levelRank" smallint,
    "rankWeight" int, "rankTitle" text, "appointedOn" date, "bornOn" date, "isSuperiorGuest" boolean, roles jsonb, invitation text,
    presence text, note text)
on conflict (conference_id, person_id) where person_id is not null do nothing
returning id, person_id as "personId"`;

/** Adds many people of the directory to a conference at once: lists from files, groups. */
@Injectable()
export class AttendeeBulk {
  constructor(
    private readonly reads: Reads,
    private readonly snapshots: AttendeeSnapshots,
  ) {}

  /**
   * Adds those who are not yet listed, within the open transaction, with two statements a call.
   * @returns the new attendees; a person already listed is left as he is and not among them
   */
  async addPeople(conferenceId: string, people: readonly BulkAttendee[]): Promise<{ id: string; personId: string }[]> {
    if (people.length === 0) return [];
    const rows = (await this.snapshots.takeMany(conferenceId, people)).map(({ input, values }) => {
      const { siteId, groupId, roles, invitation, presence, note } = input;
      const given = { siteId, groupId, roles: roles?.length ? roles : undefined, invitation, presence, note };
      return { personId: input.personId, ...given, ...values };
    });
    return this.reads.rows(insertAttendees, [conferenceId, JSON.stringify(rows)]);
  }
}
