import { Nested, OneOf, Reference, RowVersion, Text, WholeNumber } from './fields';
import { maxPageSize } from './page';
import {
  mergeSides,
  noteSides,
  type DoubleReason,
  type MergeField,
  type MergeSide,
  type NoteSide,
} from './people-lists';
import type { Person, PersonListItem } from './people';

/** Which record each field is taken from; what is not told comes from the kept one, and from the other where that is empty. */
export class MergeChoices {
  @OneOf(mergeSides, { label: 'Họ và tên', optional: true }) name?: MergeSide | null;
  @OneOf(mergeSides, { label: 'Giới tính', optional: true }) gender?: MergeSide | null;
  @OneOf(mergeSides, { label: 'Ngày sinh', optional: true }) bornOn?: MergeSide | null;
  @OneOf(mergeSides, { label: 'Số định danh cá nhân', optional: true }) identityNumber?: MergeSide | null;
  @OneOf(mergeSides, { label: 'Điện thoại', optional: true }) phone?: MergeSide | null;
  @OneOf(mergeSides, { label: 'Thư điện tử', optional: true }) email?: MergeSide | null;
  @OneOf(noteSides, { label: 'Ghi chú', optional: true }) note?: NoteSide | null;
}

export class MergePeople {
  @Reference({ label: 'Bản giữ lại' }) keepId: string;
  @Reference({ label: 'Bản gộp vào' }) goneId: string;
  @RowVersion() keepVersion: number;
  @RowVersion() goneVersion: number;
  @Nested(() => MergeChoices, { label: 'Lựa chọn từng mục', optional: true }) fields?: MergeChoices | null;
}

export class MergeWithQuery {
  @Reference({ label: 'Người so sánh' }) with: string;
}

/** Something that follows the person who goes. */
export interface MergeMove {
  table: string;
  /** "Chức vụ", "Lần dự hội nghị". */
  label: string;
  count: number;
}

/** A conference that lists both: there the two rows become one. */
export interface SharedConference {
  conferenceId: string;
  title: string;
  heldOn: string | null;
  keepTitle: string;
  goneTitle: string;
}

export interface MergePreview {
  keep: Person;
  gone: Person;
  /** Filled on both sides and not the same. */
  conflicts: MergeField[];
  moves: MergeMove[];
  sharedConferences: SharedConference[];
  /** Somebody has said before that these are two people. */
  areSaidDistinct: boolean;
}

/** Walks through the directory by name; the whole of it is never compared at once. */
export class DoublesQuery {
  /** `next` of the page before. */
  @Text({ label: 'Tiếp theo', max: 600, optional: true }) after?: string;
  @WholeNumber({ label: 'Số dòng mỗi trang', min: 1, max: maxPageSize, optional: true }) pageSize?: number;
}

/** Two records that may be one person. */
export interface SuspectedDouble {
  one: PersonListItem;
  other: PersonListItem;
  reasons: DoubleReason[];
}

export interface DoublesPage {
  items: SuspectedDouble[];
  /** Where to go on; null at the end. A page may hold few or none although there is more: the walk stops after a moment. */
  next: string | null;
}

/** Says that two records are two people, so that they are not suspected again. */
export class CreateDistinction {
  @Reference({ label: 'Người thứ nhất' }) oneId: string;
  @Reference({ label: 'Người thứ hai' }) otherId: string;
  @Text({ label: 'Ghi chú', max: 500, optional: true }) note?: string | null;
}
