import type { Labels } from './closed-lists';
import { IsoDate, NestedList, OneOf, Reference, Text, TextList, WholeNumber } from './fields';
import { NumberPattern } from './number-pattern-field';
import { paperKinds, type PaperKind } from './paper-kinds';

export const numberResets = ['YEAR', 'TERM'] as const;
export type NumberReset = (typeof numberResets)[number];
export const numberResetLabels: Labels<NumberReset> = {
  YEAR: 'Mỗi năm',
  TERM: 'Mỗi nhiệm kỳ',
};

/** Where the tone mark stands in an open syllable: "hòa" or "hoà". */
export const toneStyles = ['hòa', 'hoà'] as const;
export type ToneStyle = (typeof toneStyles)[number];
export const toneStyleLabels: Labels<ToneStyle> = { hòa: 'Kiểu “hòa, ủy”', hoà: 'Kiểu “hoà, uỷ”' };

/** How numbers are read in words: 101 as "một trăm linh một" or "một trăm lẻ một". */
export const numberStyles = ['linh', 'lẻ'] as const;
export type NumberStyle = (typeof numberStyles)[number];
export const numberStyleLabels: Labels<NumberStyle> = {
  linh: 'Một trăm linh một, nghìn',
  lẻ: 'Một trăm lẻ một, ngàn',
};

/** By what right somebody signs (Decree 30/2020/NĐ-CP, article 13; 36-HD/VPTW). */
export const authorityForms = ['DIRECT', 'ON_BEHALF', 'DEPUTISING', 'BY_ORDER', 'BY_MANDATE', 'ACTING'] as const;
export type AuthorityForm = (typeof authorityForms)[number];
export const authorityFormLabels: Labels<AuthorityForm> = {
  DIRECT: 'Ký trực tiếp',
  ON_BEHALF: 'Thay mặt (TM., T/M)',
  DEPUTISING: 'Ký thay (KT., K/T)',
  BY_ORDER: 'Thừa lệnh (TL., T/L)',
  BY_MANDATE: 'Thừa ủy quyền (TUQ., T/UQ)',
  ACTING: 'Quyền (Q.)',
};

/** A person who signs the papers of an office, or a name of nobody in the directory. */
export class SignerInput {
  @Reference({ label: 'Người ký', optional: true }) personId?: string | null;
  @Text({ label: 'Họ và tên', max: 150 }) name: string;
  @Text({ label: 'Chức vụ', max: 200 }) post: string;
  @OneOf(authorityForms, { label: 'Thẩm quyền ký' }) authority: AuthorityForm;
  /** In whose place: "BAN THƯỜNG VỤ", "CHỦ TỊCH"; nothing for who signs directly. */
  @Text({ label: 'Thay cho', max: 200, optional: true }) principal?: string | null;
}
export interface Signer extends Required<SignerInput> {
  /** As printed above the name, in the form that is in force today. */
  lines: string[];
}

/** What an office has of its own for one kind of paper; what is absent follows the form pack. */
export class KindSettings {
  @OneOf(paperKinds, { label: 'Loại văn bản' }) kind: PaperKind;
  @NumberPattern({ label: 'Mẫu số, ký hiệu', optional: true }) numberPattern?: string | null;
  @Text({ label: 'Tên viết tắt loại văn bản', max: 20, optional: true }) code?: string | null;
  @TextList({ label: 'Nơi nhận', max: 200, optional: true }) recipients?: string[];
}

export class UpdateOfficeSettings {
  @Text({ label: 'Ký hiệu cơ quan', max: 30, optional: true }) bodyCode?: string | null;
  @Text({ label: 'Địa danh', max: 100, optional: true }) place?: string | null;
  @NumberPattern({ label: 'Mẫu số, ký hiệu', optional: true }) numberPattern?: string | null;
  @OneOf(numberResets, { label: 'Đánh số lại', optional: true }) numberReset?: NumberReset | null;
  @IsoDate({ label: 'Ngày bắt đầu nhiệm kỳ', optional: true }) termStartsOn?: string | null;
  @OneOf(toneStyles, { label: 'Cách đặt dấu thanh' }) toneStyle: ToneStyle;
  @OneOf(numberStyles, { label: 'Cách đọc số' }) numberStyle: NumberStyle;
  @NestedList(() => SignerInput, { label: 'Người ký', max: 30 }) signers: SignerInput[];
  @NestedList(() => KindSettings, { label: 'Riêng từng loại', max: 30 }) kinds: KindSettings[];
  /** 0 before anything has been saved. */
  @WholeNumber({ label: 'Phiên bản' }) version: number;
}

/** The settings with what stands where nothing is set. */
export interface OfficeSettings {
  organisationId: string;
  organisationName: string;
  /** 0 before anything has been saved. */
  version: number;
  bodyCode: string | null;
  place: string | null;
  numberPattern: string | null;
  numberReset: NumberReset | null;
  termStartsOn: string | null;
  toneStyle: ToneStyle;
  numberStyle: NumberStyle;
  signers: Signer[];
  kinds: Required<KindSettings>[];
  defaults: {
    bodyCode: string | null;
    place: string | null;
    numberPattern: string;
    numberReset: NumberReset;
    /** The form pack that is in force today. */
    formPack: string | null;
    isConfirmed: boolean;
  };
}
