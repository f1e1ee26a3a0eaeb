import { Flag, OneOf, References, Text, TextList } from '../fields';
import { exportFormats } from './export-formats';
import { maxBulkRows } from './list-description';

/** What an export takes beside the parameters of its list. */
export const exportFields = {
  format: OneOf(exportFormats, { label: 'Dạng tệp', optional: true }),
  columns: TextList({ label: 'Cột', max: 40, optional: true }),
};

/** Asks what the ids of a field stand for. */
export class NamesQuery {
  @Text({ label: 'Mục', max: 60 }) field: string;
  @References({ label: 'Các mục', max: 100 }) ids: string[];
}

/** `ADD` and `REMOVE` are for fields that hold several values. */
export const bulkActions = ['SET', 'ADD', 'REMOVE', 'DELETE'] as const;
export type BulkAction = (typeof bulkActions)[number];

/** Which rows and what to do with them: either `ids`, or with `isAll` all rows of `query` but `except`. */
export class BulkEdit {
  @References({ label: 'Các dòng đã chọn', max: maxBulkRows, optional: true }) ids?: string[] | null;
  @Flag({ label: 'Mọi kết quả lọc', optional: true }) isAll?: boolean | null;
  /** The conditions of the list as they stand in the address: 'q=an&filter=gender:is:MALE'. */
  @Text({ label: 'Điều kiện lọc', max: 4000, optional: true }) query?: string | null;
  @References({ label: 'Các dòng bỏ chọn', max: maxBulkRows, optional: true }) except?: string[] | null;
  @OneOf(bulkActions, { label: 'Việc cần làm' }) action: BulkAction;
  @Text({ label: 'Mục cần sửa', max: 60, optional: true }) field?: string | null;
  /** Absent empties the field. */
  @Text({ label: 'Giá trị mới', max: 2000, optional: true }) value?: string | null;
}

/** A bulk edit whose effect has been seen. */
export class ConfirmedBulkEdit extends BulkEdit {
  @Text({ label: 'Mã xem trước', max: 64 }) token: string;
}

export interface BulkEffect {
  /** '' is empty. */
  from: string;
  to: string;
}

/** What a bulk edit would do. */
export interface BulkPreview {
  total: number;
  changing: number;
  /** From what to what, the most frequent first, ten at most. */
  effects: (BulkEffect & { count: number })[];
  /** The first ten rows that change. */
  first: (BulkEffect & { id: string; name: string })[];
  /** What goes along with a deletion: '3 bài phát biểu ghi tên'. */
  alongside: string[];
  /** Sent back to confirm; it no longer fits when one of the rows has changed. */
  token: string;
}
