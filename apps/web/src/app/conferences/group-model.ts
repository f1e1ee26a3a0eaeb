import type { AttendeeGroup, CreateAttendeeGroup } from '@ky-yeu/contracts/attendees';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';

const none: Filled<CreateAttendeeGroup> = {
  name: '',
  commonPost: null,
  siteId: null,
  expectedCount: null,
  actualCount: null,
  isOpenEnded: false,
  note: null,
  ordinal: null,
};

/** Makes the values of the form of a group of attendees; of undefined those of a new one. */
export function groupModel(group?: AttendeeGroup): Filled<CreateAttendeeGroup> {
  rememberName(group?.siteId, group?.siteName);
  return pickModel(none, group);
}
