import type { PaperKind } from './paper-kinds';
import { paperTexts } from './paper-texts';
import { loop, optional, value, type TemplateField } from './template-field';
import { awardFields, directiveFields, siteFields, speechFields } from './template-fields-of-lists';
import { guestFields, programmeFields } from './template-fields-of-guests';

export * from './template-field';

export interface TemplateSection {
  key: string;
  label: string;
  fields: readonly TemplateField[];
}

/** `{#co_dia_diem}…{/co_dia_diem}` prints what stands between only when the value is there or the list is not empty. */
export const conditionPrefix = 'co_';

const documentFields: readonly TemplateField[] = [
  value('co_quan', 'Cơ quan ban hành', 'Ban Dân vận'),
  optional('cap_tren', 'Cơ quan cấp trên', 'Tỉnh ủy Hưng Yên'),
  value('so_ky_hieu', 'Số, ký hiệu', '12-GM/BDVTU'),
  value('dia_danh', 'Địa danh', 'Hưng Yên'),
  value('ngay_van_ban', 'Ngày văn bản', 'ngày 02 tháng 01 năm 2020'),
  value('ten_van_ban', 'Tên loại văn bản', 'GIẤY MỜI'),
  optional('quyen_ky', 'Quyền hạn, chức vụ của người ký (nhiều dòng)', 'TM. BAN THƯỜNG VỤ'),
  optional('nguoi_ky', 'Họ và tên người ký', 'Phạm Thị Quỳnh Như'),
  loop('noi_nhan', 'Nơi nhận (từng dòng)', [value('dong', 'Dòng nơi nhận', 'Như kính gửi')]),
];

const conferenceFields: readonly TemplateField[] = [
  value('ten_hoi_nghi', 'Tên hội nghị', 'Hội nghị tổng kết công tác dân vận năm 2019'),
  value('ten_hoi_nghi_in_hoa', 'Tên hội nghị in hoa', 'HỘI NGHỊ TỔNG KẾT CÔNG TÁC DÂN VẬN NĂM 2019'),
  value('thoi_gian', 'Thời gian đầy đủ', '07 giờ 30, ngày 08 tháng 01 năm 2020'),
  value('ngay', 'Ngày tổ chức (số)', '08/01/2020'),
  value('ngay_bang_chu', 'Ngày tổ chức kèm thứ', 'ngày 08 tháng 01 năm 2020 (thứ Tư)'),
  value('thu', 'Thứ trong tuần', 'thứ Tư'),
  value('nam', 'Năm tổ chức', '2020'),
  optional('ngay_ket_thuc', 'Ngày kết thúc (số)', '09/01/2020'),
  value('gio_bat_dau', 'Giờ bắt đầu', '07 giờ 30'),
  value('dia_diem', 'Địa điểm', 'Hội trường Tỉnh ủy'),
  value('don_vi_chu_tri', 'Đơn vị chủ trì tổ chức', 'Ban Dân vận Tỉnh ủy Hưng Yên'),
  value('ten_chu_tri', 'Người chủ trì', 'Phạm Thị Quỳnh Như'),
  optional('chuc_vu_chu_tri', 'Chức vụ của người chủ trì', 'Trưởng ban Dân vận Tỉnh ủy'),
];

const sections = {
  document: { key: 'document', label: 'Văn bản', fields: documentFields },
  conference: { key: 'conference', label: 'Hội nghị', fields: conferenceFields },
  guests: { key: 'guests', label: 'Đại biểu, thành phần', fields: guestFields },
  programme: { key: 'programme', label: 'Chương trình', fields: programmeFields },
  speeches: { key: 'speeches', label: 'Tham luận, phát biểu', fields: speechFields },
  sites: { key: 'sites', label: 'Điểm cầu', fields: siteFields },
  awards: { key: 'awards', label: 'Khen thưởng', fields: awardFields },
  directives: { key: 'directives', label: 'Ý kiến chỉ đạo, nhiệm vụ được giao', fields: directiveFields },
} satisfies Record<string, TemplateSection>;

type SectionKey = keyof typeof sections;
const all = Object.keys(sections) as SectionKey[];
const perGuest: readonly SectionKey[] = ['document', 'conference', 'guests'];
const ofAwards: readonly SectionKey[] = ['document', 'conference', 'awards'];

/** Kinds that need less than everything. */
const sectionsOfKind: Partial<Record<PaperKind, readonly SectionKey[]>> = {
  'attendee-list': [...perGuest, 'sites'],
  'sign-in-list': [...perGuest, 'sites'],
  'paper-receipt-list': [...perGuest, 'sites'],
  badges: perGuest,
  'name-plates': perGuest,
  envelopes: perGuest,
  'seating-plan': perGuest,
  'award-decision': ofAwards,
  'award-list': ofAwards,
  'money-receipt-list': ofAwards,
};

/** The tag of a text that the office enters for a paper. @example textTag('Căn cứ') // 'vb_can_cu' */
export const textTag = (label: string): string => `vb_${tagKey(label)}`;

/**
 * What a tag is compared by: small letters without diacritics, words joined by `_`; so that a name counts however it was
 * typed, composed or not.
 */
export function tagKey(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** Everything that a template of a kind may name, in the order in which it is shown. */
export function templateSections(kind: PaperKind): TemplateSection[] {
  const texts = (paperTexts[kind] ?? []).map(({ label, isRequired, hint }): TemplateField => ({
    ...{ kind: 'value', tag: textTag(label), label, example: hint ?? label, isOptional: !isRequired },
  }));
  const own = texts.length ? [{ key: 'texts', label: 'Nội dung nhập riêng cho văn bản', fields: texts }] : [];
  return [...own, ...(sectionsOfKind[kind] ?? all).map((key) => sections[key])];
}

/** The fields of a kind in one list. */
export const templateFields = (kind: PaperKind): TemplateField[] =>
  templateSections(kind).flatMap(({ fields }) => fields);
