import { Flag, Nested, OneOf, Reference, RowVersion, Text, WholeNumber } from '../fields';
import type { Row } from '../page';
import { listKeys, type ListKey } from './list-description';

/** The state of a list as it stands in its address, without page and view: 'sort=bornOn&columns=fullName,gender'. */
export class ViewState {
  @Text({ label: 'Trạng thái danh sách', max: 4000, optional: true }) query?: string | null;
}

export class CreateSavedView {
  @OneOf(listKeys, { label: 'Danh sách' }) list: ListKey;
  @Text({ label: 'Tên chế độ xem', max: 100 }) name: string;
  @Nested(() => ViewState, { label: 'Trạng thái danh sách' }) state: ViewState;
  @Flag({ label: 'Dùng chung', optional: true }) isShared?: boolean;
  @WholeNumber({ label: 'Thứ tự', optional: true }) ordinal?: number | null;
}

export class UpdateSavedView extends CreateSavedView {
  @RowVersion() version: number;
}

export class SavedViewQuery {
  @OneOf(listKeys, { label: 'Danh sách' }) list: ListKey;
}

/** The view that a list opens with; without one it opens as the house has it. */
export class ChooseDefaultView {
  @OneOf(listKeys, { label: 'Danh sách' }) list: ListKey;
  @Reference({ label: 'Chế độ xem', optional: true }) viewId?: string | null;
}

export interface SavedView extends Row {
  list: ListKey;
  name: string;
  state: { query: string | null };
  isShared: boolean;
  ordinal: number;
  isOwn: boolean;
  ownerName: string;
  isDefault: boolean;
}
