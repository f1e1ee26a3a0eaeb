import type { ChecklistItem, CreateChecklistItem } from '@ky-yeu/contracts/preparation';
import { rememberName } from '../../shared/known-names';
import { pickModel } from '../../shared/pick-model';
import type { Filled } from '../../shared/record-form';

export type ItemModel = Filled<CreateChecklistItem>;

const none: ItemModel = {
  title: '',
  committee: null,
  offsetDays: null,
  offsetUnit: null,
  dueOn: null,
  isPinned: false,
  state: 'TODO',
  doneOn: null,
  userId: null,
  personId: null,
  evidence: null,
  fileIds: [],
  note: null,
  clockCode: null,
  ordinal: null,
};

/** Makes the values of the form of an item; of undefined those of a new one. */
export function itemModel(item?: ChecklistItem): ItemModel {
  if (!item) return none;
  rememberName(item.userId, item.userName);
  rememberName(item.personId, item.personName);
  item.files.forEach(({ id, name }) => rememberName(id, name));
  return { ...pickModel(none, item), fileIds: item.files.map(({ id }) => id) };
}

/** 'trước 3 ngày làm việc', 'sau 5 ngày', 'ngày khai mạc'; '' without a distance. */
export function offsetText({ offsetDays, offsetUnit }: Pick<ChecklistItem, 'offsetDays' | 'offsetUnit'>): string {
  if (offsetDays === null || offsetUnit === null) return '';
  if (offsetDays === 0) return 'ngày khai mạc';
  const unit = offsetUnit === 'DAY' ? 'ngày' : 'ngày làm việc';
  return `${offsetDays < 0 ? 'trước' : 'sau'} ${Math.abs(offsetDays)} ${unit}`;
}
