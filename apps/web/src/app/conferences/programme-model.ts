import type { CreateProgrammeItem, ProgrammeItem } from '@ky-yeu/contracts/programme';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';

const none: Filled<CreateProgrammeItem> = {
  title: '',
  kind: 'OTHER',
  parentId: null,
  startsAt: null,
  // Ready for a time that is entered; without one nothing is pinned.
  isPinned: true,
  dayNumber: 1,
  minutes: null,
  performedBy: null,
  performerIds: [],
  isInternal: false,
  note: null,
  ordinal: null,
};

/** Makes the values of the form of a programme item; of undefined those of a new one. */
export function programmeModel(item?: ProgrammeItem): Filled<CreateProgrammeItem> {
  if (!item) return none;
  item.performers.forEach(({ id, name }) => rememberName(id, name));
  return {
    ...pickModel(none, item),
    startsAt: item.startsAt?.slice(0, 5) ?? null,
    isPinned: item.startsAt ? item.isPinned : true,
    performerIds: item.performers.map(({ id }) => id),
  };
}
