import { Nested, OneOf, Reference, RowVersion, Text, WholeNumber } from './fields';
import { maxPageSize, type Page } from './page';
import type { DoubleReason } from './people-lists';
import type { Person, PersonListItem } from './people';

export const mergeSides = ['KEEP', 'GONE'] as const;
export type MergeSide = (typeof mergeSides)[number];
export const noteSides = ['KEEP', 'GONE', 'BOTH'] as const;
export type NoteSide = (typeof noteSides)[number];

/** What can differ between two records of one person; the three parts of the name go together, so does a date with its precision. */
export const mergeFields = ['name', 'gender', 'bornOn', 'identityNumber', 'phone', 'email', 'note'] as const;
export type MergeField = (typeof mergeFields)[number];
export const mergeFieldLabels: Record<MergeField, string> = {
  name: 'Họ và tên',
  gender: 'Giới tính',
  bornOn: 'Ngày sinh',
  identityNumber: 'Số định danh cá nhân',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  note: 'Ghi chú',
};

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

/** In the one order there is: the strongest reason first. */
export class DoublesQuery {
  @WholeNumber({ label: 'Trang', min: 1, max: 1000, optional: true }) page?: number;
  @WholeNumber({ label: 'Số dòng mỗi trang', min: 1, max: maxPageSize, optional: true }) pageSize?: number;
}

/** Two records that may be one person. */
export interface SuspectedDouble {
  one: PersonListItem;
  other: PersonListItem;
  reasons: DoubleReason[];
}

export interface DoublesPage extends Page<SuspectedDouble> {
  /** There are more than `total`; the rest shows up once these are settled. */
  isCapped: boolean;
}

/** Says that two records are two people, so that they are not suspected again. */
export class CreateDistinction {
  @Reference({ label: 'Người thứ nhất' }) oneId: string;
  @Reference({ label: 'Người thứ hai' }) otherId: string;
  @Text({ label: 'Ghi chú', max: 500, optional: true }) note?: string | null;
}
