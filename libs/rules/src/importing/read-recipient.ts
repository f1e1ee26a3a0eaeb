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
  if (source.text('recipientKind') !== '') {
    readListField(draft, source, 'recipientKind');
    return (readClosedList('recipientKind', source.text('recipientKind'))?.[0] as RecipientKind | undefined) ?? null;
  }
  const section =
    groupTexts(groupName)
      .map(recipientKindIn)
      .find((kind) => kind !== null) ?? null;
  const byName = kindOfName(source, name);
  const kind = section ?? kindOfHeader(source) ?? byName ?? (name === '' ? null : 'COLLECTIVE');
  if (kind === null) return null;
  const label = recipientKindLabelOf(kind);
  draft.set('recipientKind', label);
  if (section) {
    draft.info('recipientKind', `Đối tượng “${label}” lấy từ dòng nhóm.`);
    if (byName !== null && byName !== section && [byName, section].includes('INDIVIDUAL')) {
      draft.warn(
        'recipientKind',
        `“${name}” đứng trong nhóm “${label}” nhưng giống ${recipientKindLabelOf(byName).toLowerCase()}: hãy kiểm tra.`,
      );
    }
  } else if (byName === kind) draft.info('recipientKind', `Đối tượng “${label}” đoán theo cách ghi tên.`);
  else if (kindOfHeader(source) === null) {
    draft.warn('recipientKind', `Chưa rõ “${name}” là tập thể hay cá nhân, tạm coi là tập thể: hãy chọn lại nếu sai.`);
  }
  return kind;
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
  draft.limit('recipientName', 300);
  draft.limit('organisation', 300);
}
