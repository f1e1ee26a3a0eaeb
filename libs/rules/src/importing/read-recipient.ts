import type { RecipientKind } from '@ky-yeu/contracts/award-lists';
import { looksLikeBody, looksLikeName } from './guess-content';
import { groupTexts } from './group-stack';
import { readClosedList } from './closed-list-words';
import { takeMarker } from './line-words';
import { readAmount } from './read-amount';
import { readListField } from './read-list-fields';
import { readPerson, type PersonReading } from './read-person';
import type { ReadContext } from './read-context';
import { recipientKindIn, recipientKindLabelOf } from './recipient-words';
import { oneLine, type RowDraft } from './row-draft';
import type { RowSource } from './row-source';

/** Reads a row of an award list: first what kind of recipient it is, then its name. */
export function readRecipient(
  draft: RowDraft,
  source: RowSource,
  groupName: string | null,
  context: ReadContext,
): PersonReading {
  const name = nameOf(source);
  const kind = kindOf(draft, source, groupName, name);
  let reading: PersonReading = { born: null, posts: [] };
  if (kind === 'INDIVIDUAL') reading = readPerson(draft, source, groupName, context, 'recipientName', name);
  else readCollective(draft, source, name);
  const reason = source.texts('reason').join('; ');
  draft.set('reason', oneLine(reason));
  draft.limit('reason', 2000);
  if (source.text('amount') !== '') readAmount(draft, source.text('amount'));
  if (!draft.values.recipientName) {
    draft.refuse('recipientName', 'Thiếu tên tập thể, cá nhân: hãy điền tên hoặc bỏ dòng này.');
  }
  return reading;
}

function nameOf(source: RowSource): string {
  if (source.isEdited('recipientName')) return source.text('recipientName');
  const parts = [...source.texts('familyAndMiddle'), ...source.texts('givenName')].join(' ');
  return source.text('fullName') || parts || source.text('recipientName') || '';
}

function kindOf(draft: RowDraft, source: RowSource, groupName: string | null, name: string): RecipientKind | null {
  const said = source.text('recipientKind');
  if (said !== '') {
    readListField(draft, source, 'recipientKind');
    return (readClosedList('recipientKind', said)?.[0] as RecipientKind | undefined) ?? null;
  }
  const byName = kindOfName(source, name);
  const section = groupTexts(groupName)
    .map(recipientKindIn)
    .find((kind) => kind !== null);
  if (section) return takeSection(draft, section, byName, name);
  const kind = kindOfHeader(source) ?? byName ?? (name === '' ? null : 'COLLECTIVE');
  if (kind === null) return null;
  draft.set('recipientKind', recipientKindLabelOf(kind));
  if (kindOfHeader(source) === null) tellGuess(draft, kind, byName, name);
  return kind;
}

function takeSection(
  draft: RowDraft,
  section: RecipientKind,
  byName: RecipientKind | null,
  name: string,
): RecipientKind {
  const label = recipientKindLabelOf(section);
  draft.set('recipientKind', label);
  draft.info('recipientKind', `Đối tượng “${label}” lấy từ dòng nhóm.`);
  const isOther = [byName, section].includes('INDIVIDUAL') && [byName, section].includes('COLLECTIVE');
  if (byName !== null && isOther) {
    const other = recipientKindLabelOf(byName).toLowerCase();
    draft.warn('recipientKind', `“${name}” đứng trong nhóm “${label}” nhưng giống ${other}: hãy kiểm tra.`);
  }
  return section;
}

function tellGuess(draft: RowDraft, kind: RecipientKind, byName: RecipientKind | null, name: string): void {
  if (byName !== null) {
    draft.info('recipientKind', `Đối tượng “${recipientKindLabelOf(kind)}” đoán theo cách ghi tên.`);
    return;
  }
  draft.warn('recipientKind', `Chưa rõ “${name}” là tập thể hay cá nhân, tạm coi là tập thể: hãy chọn lại nếu sai.`);
}

function kindOfName(source: RowSource, name: string): RecipientKind | null {
  if (/^(?:hộ|gia đình)\s/iu.test(name)) return 'HOUSEHOLD';
  if (/^mô hình[\s:“"]/iu.test(name)) return 'MODEL';
  if (/^(?:tập thể|cán bộ và nhân dân|nhân dân và cán bộ|nhân dân)\s/iu.test(name)) return 'COLLECTIVE';
  if (looksLikeBody(takeMarker(name).text)) return 'COLLECTIVE';
  const head = name.split(/[,;\n]|\s[-–]\s/)[0] ?? '';
  if (looksLikeName(head)) return 'INDIVIDUAL';
  return ['born', 'bornMale', 'bornFemale', 'gender'].some((field) => source.text(field as 'born') !== '')
    ? 'INDIVIDUAL'
    : null;
}

/** A column of names, or one headed "Tập thể", says what its rows are. */
function kindOfHeader(source: RowSource): RecipientKind | null {
  if (source.isEdited('recipientName')) return null;
  if (source.text('familyAndMiddle') !== '' || source.text('fullName') !== '') return 'INDIVIDUAL';
  return (
    source
      .headers('recipientName')
      .map(recipientKindIn)
      .find((kind) => kind !== null) ?? null
  );
}

function readCollective(draft: RowDraft, source: RowSource, name: string): void {
  const plain = oneLine(name);
  const text = /^[\d*•+-]/.test(plain) ? takeMarker(plain).text : plain;
  const unit = oneLine(source.text('organisation'));
  if (text === '' && unit !== '') {
    draft.set('recipientName', unit);
    draft.info('recipientName', `Tên tập thể lấy từ cột đơn vị: “${unit}”.`);
  } else {
    draft.set('recipientName', text);
    if (unit !== '') draft.set('organisation', unit);
  }
  // Below "Chức vụ, đơn vị" a collective has only a unit.
  const beside = oneLine(source.texts('posts').join('; '));
  if (beside !== '' && (unit !== '' || !looksLikeBody(beside))) draft.set('posts', beside);
  else if (beside !== '') {
    draft.set('organisation', beside);
    draft.info('organisation', `Đơn vị “${beside}” lấy từ cột chức vụ.`);
  }
  draft.limit('recipientName', 300);
  draft.limit('organisation', 300);
}
