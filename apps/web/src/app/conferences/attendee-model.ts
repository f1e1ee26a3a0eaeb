import type { Attendee, CreateAttendee } from '@ky-yeu/contracts/attendees';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';

export type AttendeeModel = Filled<CreateAttendee>;

const none: AttendeeModel = {
  personId: null,
  name: null,
  posts: [],
  organisationId: null,
  organisationName: null,
  block: null,
  roles: ['ATTENDEE'],
  siteId: null,
  groupId: null,
  invitation: 'INVITED',
  presence: 'UNKNOWN',
  substituteForId: null,
  isSubstituteApproved: null,
  isSuperiorGuest: false,
  precedenceOverride: null,
  isFromCaption: false,
  note: null,
};

/** Makes the values of the form of an attendee: name and posts stay as they were frozen unless they are changed. */
export function attendeeModel(attendee?: Attendee): AttendeeModel {
  if (!attendee) return none;
  rememberName(attendee.siteId, attendee.siteName);
  rememberName(attendee.groupId, attendee.groupName);
  rememberName(attendee.substituteForId, attendee.substituteForName);
  rememberName(attendee.personId, attendee.name);
  return {
    ...pickModel(none, attendee),
    organisationName: attendee.organisationName || null,
    posts: attendee.posts.map(({ postId, title }) => ({ postId, title })),
  };
}
