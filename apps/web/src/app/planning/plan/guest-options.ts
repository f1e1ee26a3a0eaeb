import type { PlanGuest } from '@ky-yeu/contracts/planning/plan-rules';
import { rememberName } from '../../shared/known-names';
import type { PickerOption } from '../../shared/record-api';

/** “Các đơn vị trực thuộc X” stands for X in a field that says so already. */
const bareName = ({ name }: PlanGuest) => name.replace(/^Các đơn vị trực thuộc /, '');
const idOf = ({ organisationId, groupId }: PlanGuest) => organisationId ?? groupId ?? '';

/** What the ids of the guest fields stand for at first. */
export function guestOptions(guests: readonly PlanGuest[]): PickerOption[] {
  return guests.map((guest) => {
    rememberName(idOf(guest), bareName(guest));
    return { id: idOf(guest), name: bareName(guest), detail: null };
  });
}

/** The guests as the three fields of a form hold them. */
export function guestIds(guests: readonly PlanGuest[]) {
  const ids = (is: (guest: PlanGuest) => boolean) => guests.filter(is).map(idOf);
  return {
    guestOrganisationIds: ids(({ organisationId, isSubordinates }) => organisationId !== null && !isSubordinates),
    guestSubordinatesOfIds: ids(({ isSubordinates }) => isSubordinates),
    guestGroupIds: ids(({ groupId }) => groupId !== null),
  };
}
