import { blocks } from './closed-lists';
import type { Block } from './closed-lists';
import { Flag, IsoDate, OneOf, RowVersion, Text, TextList, WholeNumber } from './fields';
import { PageQuery, type Row } from './page';

/** A position (chức danh) with the weight that places its holders, valid for a span of time. */
export class CreatePosition {
  @Text({ label: 'Chức danh', max: 300 }) name: string;
  @TextList({ label: 'Chữ viết tắt', max: 40, optional: true }) abbreviations?: string[];
  @OneOf(blocks, { label: 'Khối' }) block: Block;
  /** 0 is not ranked; higher comes first among people of one level. */
  @WholeNumber({ label: 'Trọng số', max: 1000 }) rankWeight: number;
  @IsoDate({ label: 'Áp dụng từ ngày' }) validFrom: string;
  @IsoDate({ label: 'Áp dụng đến ngày', optional: true }) validTo?: string | null;
  @Text({ label: 'Nguồn', max: 500, optional: true }) source?: string | null;
  @Flag({ label: 'Đã xác nhận' }) isConfirmed: boolean;
}
export class UpdatePosition extends CreatePosition {
  @RowVersion() version: number;
}
export class PositionQuery extends PageQuery {
  @OneOf(blocks, { label: 'Khối', optional: true }) block?: Block;
  @Flag({ label: 'Đã xác nhận', optional: true }) isConfirmed?: boolean;
  /** Also positions that are not valid any more. */
  @Flag({ label: 'Cả chức danh hết áp dụng', optional: true }) withEnded?: boolean;
}
export interface PositionRecord extends Row {
  name: string;
  abbreviations: string[];
  block: Block;
  rankWeight: number;
  validFrom: string;
  validTo: string | null;
  source: string | null;
  isConfirmed: boolean;
  /** Posts that people hold or held with this position. */
  posts: number;
}
