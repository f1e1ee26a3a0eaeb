import { attendeesList } from '@ky-yeu/contracts/lists/attendees-list';
import type { FilterSql } from '../platform/database/list-filters';
import type { ListDefinition } from '../platform/lists/list-definition';

/** What attendees may be filtered by, over alias `x`. */
export const attendeeFilters: Readonly<Record<string, FilterSql>> = {
  roles: 'x.roles',
  invitation: 'x.invitation',
  presence: 'x.presence',
  siteId: 'x.site_id',
  groupId: 'x.group_id',
  organisationId: 'x.organisation_id',
  block: 'x.block',
  title: 'x.title',
  organisationName: 'x.organisation_name',
  isSuperiorGuest: 'x.is_superior_guest',
  personId: 'x.person_id',
  substituteForId: 'x.substitute_for_id',
  note: 'x.note',
};

const site = { table: 'sites', name: 'name', isOfConference: true };
const group = { table: 'attendee_groups', name: 'name', isOfConference: true };

/** What may be done with many attendees at once. */
export const attendeeDefinition: ListDefinition = {
  description: attendeesList,
  rowName: 'x.name',
  names: { siteId: site, groupId: group, organisationId: { table: 'organisations', name: 'name' } },
  bulk: {
    table: 'attendees',
    columns: {
      invitation: { column: 'invitation', type: 'text' },
      presence: { column: 'presence', type: 'text' },
      roles: { column: 'roles', type: 'text[]', least: 'ATTENDEE' },
      siteId: { column: 'site_id', type: 'uuid' },
      groupId: { column: 'group_id', type: 'uuid' },
    },
    traces: [
      { table: 'speech_speakers', column: 'attendee_id', noun: 'lần ghi tên người phát biểu' },
      { table: 'directive_authors', column: 'attendee_id', noun: 'lần ghi tên người chỉ đạo' },
      { table: 'programme_performers', column: 'attendee_id', noun: 'lần ghi tên trong chương trình' },
      { table: 'award_presenters', column: 'attendee_id', noun: 'lần ghi tên người trao thưởng' },
      { table: 'caption_people', column: 'attendee_id', noun: 'lần ghi tên trong ảnh' },
      { table: 'attendees', column: 'substitute_for_id', noun: 'đại biểu đi thay (thôi ghi người được thay)' },
    ],
  },
};
