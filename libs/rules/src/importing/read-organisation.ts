import type { ImportField } from '@ky-yeu/contracts/importing-lists';
import { groupTexts, isUnitHeader } from './group-stack';
import { listLabel, readClosedList } from './closed-list-words';
import { takeMarker } from './line-words';
import { levelWords, systemWords } from './organisation-words';
import { readDate, writePartialDate } from './read-born';
import { readListField } from './read-list-fields';
import type { ReadContext } from './read-context';
import { oneLine, type RowDraft } from './row-draft';
import type { RowSource } from './row-source';

const limits: readonly [ImportField, number][] = [
  ['organisationName', 300],
  ['shortName', 150],
  ['code', 30],
  ['locality', 100],
  ['parent', 300],
];

/** Reads a row of a list of organisations. */
export function readOrganisation(
  draft: RowDraft,
  source: RowSource,
  groupName: string | null,
  context: ReadContext,
): void {
  for (const [field, most] of limits) {
    draft.set(field, oneLine(source.text(field)));
    draft.limit(field, most);
  }
  const name = /^[\d*•+-]/.test(draft.values.organisationName ?? '')
    ? takeMarker(draft.values.organisationName ?? '').text
    : (draft.values.organisationName ?? '');
  draft.set('organisationName', name.replace(/[;,.]+$/, ''));
  if (!draft.values.organisationName) {
    draft.refuse('organisationName', 'Thiếu tên tổ chức: hãy điền tên hoặc bỏ dòng này.');
    return;
  }
  takeParent(draft, source, groupName);
  readSystem(draft, source, groupName);
  readLevel(draft, source);
  readDay(draft, source, 'validFrom', context);
  readDay(draft, source, 'validTo', context);
  checkOrder(draft);
}

function takeParent(draft: RowDraft, source: RowSource, groupName: string | null): void {
  if (source.has('parent') || source.isEdited('parent')) return;
  const parent = groupTexts(groupName).find(isUnitHeader);
  if (!parent) return;
  draft.set('parent', parent);
  draft.info('parent', `Trực thuộc “${parent}” lấy từ dòng nhóm.`);
}

function readSystem(draft: RowDraft, source: RowSource, groupName: string | null): void {
  if (source.isEdited('system') || source.text('system') !== '') {
    readListField(draft, source, 'system');
    if (source.text('system') !== '') return;
  }
  const name = draft.values.organisationName ?? '';
  const section = groupTexts(groupName).flatMap((group) => readClosedList('system', group) ?? [])[0];
  if (section) {
    draft.set('system', listLabel('system', section));
    draft.info('system', `Hệ thống “${listLabel('system', section)}” lấy từ dòng nhóm.`);
    return;
  }
  const said = systemWords.find(([, pattern]) => pattern.test(`${name} `))?.[0];
  const label = said ? listLabel('system', said) : null;
  if (label === null) {
    const where = groupName === null ? '' : ` (nhóm “${groupName}”)`;
    draft.refuse(
      'system',
      `Thiếu hệ thống của “${name}”${where}: hãy ghi Đảng, Chính phủ, UBND, Mặt trận Tổ quốc, … hoặc Khác.`,
    );
    return;
  }
  draft.set('system', label);
  draft.warn('system', `Hệ thống “${label}” đoán theo tên tổ chức: hãy kiểm tra.`);
}

function readLevel(draft: RowDraft, source: RowSource): void {
  if (source.isEdited('level') || source.text('level') !== '') {
    readListField(draft, source, 'level');
    if (source.text('level') !== '') return;
  }
  const name = draft.values.organisationName ?? '';
  const said = levelWords.find(([, pattern]) => pattern.test(name))?.[0];
  if (!said) {
    draft.refuse('level', `Thiếu cấp của “${name}”: hãy ghi Trung ương, Tỉnh, Huyện, Xã hoặc Cơ sở.`);
    return;
  }
  draft.set('level', listLabel('level', said));
  draft.warn('level', `Cấp “${listLabel('level', said)}” đoán theo tên tổ chức: hãy kiểm tra.`);
}

function readDay(draft: RowDraft, source: RowSource, field: 'validFrom' | 'validTo', context: ReadContext): void {
  const text = oneLine(source.text(field));
  if (text === '') return;
  const label = field === 'validFrom' ? 'Hoạt động từ ngày' : 'Kết thúc ngày';
  const date = readDate(text, context.year, false, false);
  if (date === null) {
    draft.set(field, text);
    draft.refuse(field, `${label} “${text}” không đọc được: hãy ghi ngày/tháng/năm, ví dụ 01/7/2025.`);
    return;
  }
  const written = writePartialDate({ iso: date.iso, precision: 'DAY' });
  draft.set(field, written);
  if (date.doubt) draft.issues.push({ field, ...date.doubt });
  if (date.precision !== 'DAY') draft.warn(field, `${label} chỉ ghi “${text}”, đọc là ${written}: hãy kiểm tra.`);
}

function checkOrder(draft: RowDraft): void {
  const [from, to] = [draft.values.validFrom, draft.values.validTo].map((text) => text?.split('/').reverse().join('-'));
  if (
    from &&
    to &&
    to < from &&
    !draft.issues.some((issue) => issue.field === 'validTo' && issue.severity === 'ERROR')
  ) {
    draft.refuse('validTo', 'Kết thúc ngày sớm hơn ngày bắt đầu hoạt động: hãy sửa một trong hai ngày.');
  }
}
