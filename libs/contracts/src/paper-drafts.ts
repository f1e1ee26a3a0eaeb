import { ValidateBy } from 'class-validator';
import type { Labels } from './closed-lists';
import {
  field,
  Flag,
  IsoDate,
  Nested,
  NestedList,
  OneOf,
  Reference,
  References,
  RowVersion,
  Text,
  TextList,
  WholeNumber,
} from './fields';
import { PageQuery, type Row } from './page';
import { paperFormats, type PaperFormat } from './paper-formats';
import { paperKinds, type PaperKind } from './paper-kinds';

export const paperStates = ['DRAFT', 'ISSUED', 'CANCELLED'] as const;
export type PaperState = (typeof paperStates)[number];
export const paperStateLabels: Labels<PaperState> = {
  DRAFT: 'Dự thảo',
  ISSUED: 'Đã ban hành',
  CANCELLED: 'Đã hủy',
};
/** What is kept of an issued paper: its files, and the data they were drawn from. */
export type PaperFileFormat = PaperFormat | 'json';

/** Words at the top that say how a paper is to be handled. */
export class PaperMarks {
  @Text({ label: 'Dấu dự thảo', max: 60, optional: true }) draft?: string | null;
  @Text({ label: 'Mức độ khẩn', max: 60, optional: true }) urgency?: string | null;
  @Text({ label: 'Phạm vi lưu hành', max: 100, optional: true }) circulation?: string | null;
}

/** A signature: the lines above it, a note under them and the name. */
export class PaperSignature {
  @TextList({ label: 'Quyền hạn, chức vụ', max: 200 }) lines: string[];
  @Text({ label: 'Ghi chú dưới chức vụ', max: 100, optional: true }) note?: string | null;
  @Text({ label: 'Họ và tên người ký', max: 150, optional: true }) name?: string | null;
}

/** An object whose keys and values the server checks against the kind of paper. */
function OpenObject(label: string): PropertyDecorator {
  const rule = ValidateBy({
    name: 'isOpenObject',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length <= 60,
      defaultMessage: () => `${label}: nội dung chưa đúng.`,
    },
  });
  return field({ label, type: 'object', required: false }, rule as PropertyDecorator);
}

export class CreatePaper {
  @OneOf(paperKinds, { label: 'Loại văn bản' }) kind: PaperKind;
  /** Absent: the lead host of the conference. */
  @Reference({ label: 'Cơ quan ban hành', optional: true }) organisationId?: string | null;
}

export class UpdatePaper {
  @Reference({ label: 'Cơ quan ban hành' }) organisationId: string;
  /** The number wanted; absent: the next of the register. */
  @WholeNumber({ label: 'Số', min: 1, max: 99_999, optional: true }) number?: number | null;
  /** Absent: the day on which it is issued. */
  @IsoDate({ label: 'Ngày văn bản', optional: true }) issuedOn?: string | null;
  @Text({ label: 'Địa danh', max: 100, optional: true }) place?: string | null;
  @Nested(() => PaperMarks, { label: 'Các dấu', optional: true }) marks?: PaperMarks;
  @NestedList(() => PaperSignature, { label: 'Chữ ký', max: 3 }) signatures: PaperSignature[];
  @TextList({ label: 'Nơi nhận', max: 200 }) recipients: string[];
  /** By the keys of `paperTexts` of the kind. */
  @OpenObject('Nội dung') texts?: Record<string, string>;
  /** What `PaperQuery` takes, but for format and draft. */
  @OpenObject('Cách trình bày') choices?: Record<string, unknown>;
  @RowVersion() version: number;
}

export class IssuePaper {
  @RowVersion() version: number;
}
export class CancelPaper {
  @Text({ label: 'Lý do hủy', max: 1000 }) reason: string;
  @RowVersion() version: number;
}
export class PrintPaper {
  @OneOf(paperFormats, { label: 'Dạng tệp' }) format: PaperFormat;
  @WholeNumber({ label: 'Số bản', min: 1, max: 10_000 }) copies: number;
}
export class PaperFileQuery {
  @Flag({ label: 'Xem trên màn hình', optional: true }) inline?: boolean;
}

export const bundleFormats = ['pdf', 'zip'] as const;
export type BundleFormat = (typeof bundleFormats)[number];
/** Which papers go into a bundle, in this order: papers with a draft or issued, and kinds as they stand. */
export class MakeBundle {
  @OneOf(bundleFormats, { label: 'Dạng tệp' }) format: BundleFormat;
  @References({ label: 'Văn bản', max: 100 }) paperIds: string[];
}

/** A paper in the list of a conference. */
export interface PaperItem extends Row {
  kind: PaperKind;
  state: PaperState;
  organisationName: string;
  numberText: string | null;
  issuedOn: string | null;
  updatedAt: string;
}

export interface PaperFileFacts {
  format: PaperFileFormat;
  sizeBytes: number;
  sha256: string;
}
export interface PaperPrint {
  id: string;
  format: PaperFormat;
  copies: number;
  printedAt: string;
  printedByName: string | null;
}

export interface Paper extends Row {
  conferenceId: string;
  kind: PaperKind;
  organisationId: string;
  organisationName: string;
  state: PaperState;
  number: number | null;
  numberText: string | null;
  issuedOn: string | null;
  place: string | null;
  marks: PaperMarks;
  signatures: PaperSignature[];
  recipients: string[];
  texts: Record<string, string>;
  choices: Record<string, unknown>;
  formPackName: string | null;
  subject: string | null;
  issuedAt: string | null;
  issuedByName: string | null;
  cancelledAt: string | null;
  cancelledByName: string | null;
  cancelReason: string | null;
  files: PaperFileFacts[];
  prints: PaperPrint[];
}

/** The tabs of a conference on which something that a paper lacks is entered. */
export type PaperGapTab = 'overview' | 'attendees' | 'programme' | 'speeches' | 'awards' | 'directives';
/** Where a gap is filled: on a tab, in the office's settings, in a box of the draft, or in one of several places. */
export type PaperGapPlace =
  | { type: 'tab'; tab: PaperGapTab }
  | { type: 'office' }
  /** A key of `paperTexts`, or one of the parts around the text. */
  | { type: 'box'; box: string }
  | { type: 'several' };
/** Something that keeps a paper from being issued, and where it is entered. */
export interface PaperGap {
  text: string;
  /** In words. */
  where: string;
  at: PaperGapPlace;
}
/** How a paper stands against the data of this moment. */
export interface PaperCheck {
  /** What a draft still lacks. */
  gaps: PaperGap[];
  /** What stands where a text was left out, by the keys of `paperTexts`. */
  suggestions: Record<string, string>;
  /** The number it would get now; null for a kind without one, or once it is issued. */
  nextNumber: string | null;
  formPackName: string;
  isFormConfirmed: boolean;
  /** An issued paper: the data have changed since. */
  hasChanged: boolean;
}

export class PaperRegisterQuery extends PageQuery {
  @Reference({ label: 'Cơ quan ban hành', optional: true }) organisationId?: string;
  @WholeNumber({ label: 'Năm', min: 1990, max: 2200, optional: true }) year?: number;
  @OneOf(paperKinds, { label: 'Loại văn bản', optional: true }) kind?: PaperKind;
  @OneOf(['ISSUED', 'CANCELLED'], { label: 'Tình trạng', optional: true }) state?: 'ISSUED' | 'CANCELLED';
}
/** A line of the register of outgoing papers. */
export interface RegisterLine extends Row {
  conferenceId: string;
  conferenceTitle: string;
  organisationName: string;
  kind: PaperKind;
  numberText: string | null;
  issuedOn: string;
  subject: string;
  signerName: string | null;
  state: PaperState;
}
