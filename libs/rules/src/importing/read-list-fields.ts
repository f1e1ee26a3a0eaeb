import { importFieldLabels } from '@ky-yeu/contracts/importing-lists';
import { allowedWords, listLabel, readClosedList, type ListField } from './closed-list-words';
import { oneLine, type RowDraft } from './row-draft';
import type { RowSource } from './row-source';

/**
 * Reads a column of a closed list; the value becomes its label, an unknown word is an error that lists what may be
 * written and leaves the word for correction.
 */
export function readListField(draft: RowDraft, source: RowSource, field: ListField): void {
  const text = oneLine(source.text(field));
  if (text === '') return;
  const values = readClosedList(field, text);
  if (values === null) {
    draft.set(field, text);
    draft.refuse(
      field,
      `${importFieldLabels[field]} “${text}” không có trong danh mục: hãy ghi ${allowedWords(field)}.`,
    );
    return;
  }
  draft.set(field, values.map((value) => listLabel(field, value)).join('; '));
}

const mark = /^(?:[xX✓✔vV√*+]|1|có)$/u;

/** Reads the gender column, where "Đ/c" as a form of address tells none, or the marks below "Nam" and "Nữ". */
export function readGender(draft: RowDraft, source: RowSource): void {
  const isAddress = /^(?:đ\/c|đ\.c|đồng chí|ông\s*[/,(]\s*bà\)?)\.?$/iu.test(source.text('gender'));
  if (source.isEdited('gender') || (source.text('gender') !== '' && !isAddress)) {
    readListField(draft, source, 'gender');
    return;
  }
  const isMale = saysYes(source.text('isMale'), 'nam');
  const isFemale = saysYes(source.text('isFemale'), 'nữ');
  if (isMale && isFemale) draft.refuse('gender', 'Giới tính: đánh dấu cả Nam và Nữ, hãy để một dấu.');
  else if (isMale || isFemale) draft.set('gender', isMale ? 'Nam' : 'Nữ');
}

const saysYes = (text: string, word: string): boolean => mark.test(text) || text.toLowerCase() === word;

/** Reads the presence columns; a mark below "Vắng" says the opposite of one below "Có mặt". */
export function readPresence(draft: RowDraft, source: RowSource): void {
  const [cell, other] = source.isEdited('presence') ? [] : source.cellsOf('presence');
  if (other) {
    draft.set('presence', `${cell?.text}; ${other.text}`);
    draft.refuse('presence', 'Có mặt: đánh dấu cả cột có mặt và cột vắng, hãy để một dấu.');
    return;
  }
  const isAbsence = cell !== undefined && /vắng/iu.test(cell.header) && !/có mặt/iu.test(cell.header);
  if (isAbsence && mark.test(cell.text)) {
    draft.set('presence', listLabel('presence', 'EXCUSED'));
    draft.warn('presence', 'Đánh dấu ở cột vắng, đọc là “Vắng có lý do”: hãy sửa nếu vắng không lý do.');
    return;
  }
  readListField(draft, source, 'presence');
}
