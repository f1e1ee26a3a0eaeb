import { genderLabels } from '@ky-yeu/contracts/closed-lists';
import { importFieldLabels, type ImportField } from '@ky-yeu/contracts/importing-lists';
import { groupTexts, isUnitHeader } from './group-stack';
import { looksLikeBody } from './guess-content';
import { asksAge, genderOfHeader, matchHeader } from './match-header';
import { readBorn, type PartialDate } from './read-born';
import { readEmail, readIdentity, readPhone } from './read-contacts';
import { readGender } from './read-list-fields';
import { noExtras, readName, type NameExtras } from './read-name';
import { commonPost, readPosts, takeUnit } from './read-posts';
import type { ReadContext } from './read-context';
import { oneLine, saysNone, type RowDraft } from './row-draft';
import type { RowSource } from './row-source';

/** What is known of the person of a row beyond the texts of its fields. */
export interface PersonReading {
  born: PartialDate | null;
  posts: string[];
}

/**
 * Reads all that a row says of a person.
 *
 * @param nameField where the name goes: fullName, or recipientName in a list of awards
 * @param name the name cell, or the name columns joined
 */
export function readPerson(
  draft: RowDraft,
  source: RowSource,
  groupName: string | null,
  context: ReadContext,
  nameField: ImportField,
  name: string,
): PersonReading {
  const extras = name === '' ? noExtras() : readName(draft, name, nameField, source.encodingOfName());
  if (name !== '' && !source.isEdited(nameField)) extras.gender ??= genderOfColumn(source);
  readGender(draft, source);
  const born = readBirth(draft, source, extras, context);
  takeGender(draft, source, extras);
  const posts = readAllPosts(draft, source, groupName, extras, context);
  const unit = oneLine(source.text('organisation'));
  if (unit !== '') draft.values.organisation = unit;
  else if (!source.isEdited('organisation')) takeGroupUnit(draft, source, groupName);
  draft.limit('organisation', 300);
  takeContact(draft, source, 'phone', extras.phone);
  takeContact(draft, source, 'email', extras.email);
  readOneLine(source, 'identityNumber', (text) => readIdentity(draft, text));
  for (const note of extras.notes) {
    if (source.isEdited('note')) break;
    draft.append('note', note);
    draft.info('note', `“${note}” trong ngoặc sau họ tên chuyển sang ghi chú.`);
  }
  return { born, posts };
}

/** "Ông" and "Bà" as two columns of names. */
function genderOfColumn(source: RowSource): NameExtras['gender'] {
  const [first] = source.cellsOf('fullName');
  return first === undefined ? null : genderOfHeader(first.header);
}

/** A phone or e-mail of its own column, or one from the line of the name. */
function takeContact(draft: RowDraft, source: RowSource, field: 'phone' | 'email', named: string | null): void {
  const own = source.texts(field).join('; ');
  const text = own !== '' || source.isEdited(field) ? own : (named ?? '');
  if (text === '') return;
  if (own === '' && named !== null) draft.info(field, `${importFieldLabels[field]} “${named}” lấy từ ô họ tên.`);
  if (field === 'phone') readPhone(draft, text);
  else readEmail(draft, text);
}

function readOneLine(source: RowSource, field: ImportField, read: (text: string) => void): void {
  const text = source.texts(field).join('; ');
  if (text !== '') read(text);
}

function readBirth(draft: RowDraft, source: RowSource, extras: NameExtras, context: ReadContext): PartialDate | null {
  const { text: own, isAge } = birthText(source);
  if (own !== '') {
    return readBorn(draft, own, context.year, isAge);
  }
  if (source.isEdited('born')) return null;
  const [male, female] = [source.text('bornMale'), source.text('bornFemale')];
  if (male !== '' || female !== '') return readBirthByGender(draft, source, male, female, context);
  if (extras.born === null) return null;
  draft.info('born', `Ngày sinh “${extras.born}” lấy từ ô họ tên.`);
  return readBorn(draft, extras.born, context.year, false);
}

/** The parts of a date joined; an age only where no birth is told. */
function birthText(source: RowSource): { text: string; isAge: boolean } {
  if (source.isEdited('born')) return { text: oneLine(source.text('born')), isAge: false };
  const cells = source.cellsOf('born').filter(({ text }) => !saysNone(text));
  const births = cells.filter(({ header }) => !asksAge(header));
  const used = births.length > 0 ? births : cells.slice(0, 1);
  return { text: oneLine(used.map(({ text }) => text).join('/')), isAge: births.length === 0 && used.length > 0 };
}

/** A year below "Nam" or "Nữ" tells the gender too. */
function readBirthByGender(
  draft: RowDraft,
  source: RowSource,
  male: string,
  female: string,
  context: ReadContext,
): PartialDate | null {
  if (male !== '' && female !== '') {
    draft.set('born', `${male} / ${female}`);
    draft.refuse('born', 'Năm sinh ghi ở cả cột Nam và cột Nữ: hãy để một cột.');
    return null;
  }
  if (!source.isEdited('gender') && !draft.values.gender) draft.set('gender', male === '' ? 'Nữ' : 'Nam');
  const text = male + female;
  return /^[xX✓✔vV√]$/.test(text) ? null : readBorn(draft, text, context.year, false);
}

function takeGender(draft: RowDraft, source: RowSource, extras: NameExtras): void {
  if (extras.gender === null || source.isEdited('gender')) return;
  const label = genderLabels[extras.gender];
  const known = draft.values.gender;
  if (!known) {
    draft.set('gender', label);
    draft.info('gender', `Giới tính “${label}” lấy từ ô họ tên.`);
  } else if (known !== label) {
    draft.warn('gender', `Ô họ tên cho biết là “${label}” nhưng cột giới tính ghi “${known}”: hãy kiểm tra.`);
  }
}

function readAllPosts(
  draft: RowDraft,
  source: RowSource,
  groupName: string | null,
  extras: NameExtras,
  context: ReadContext,
): string[] {
  if (source.isEdited('posts')) return readPosts(draft, source.texts('posts'), context.posts);
  const cells = source.texts('posts').map((text) => takeUnitOf(draft, source, text, context));
  const named = extras.posts.map((text) => (cells.length === 0 ? takePureUnit(draft, source, text) : text));
  const texts = [...named, ...cells].filter((text) => text !== '');
  return readPosts(draft, [...groupPosts(draft, groupName, texts), ...texts], context.posts);
}

/** Below "Chức vụ, đơn vị" the unit at the end goes to its own field. */
function takeUnitOf(draft: RowDraft, source: RowSource, text: string, context: ReadContext): string {
  const isBoth = source
    .headers('posts')
    .some((header) => matchHeader(header.split(' › ').at(-1) ?? '', context.kind)?.fields.includes('organisation'));
  return isBoth ? takeUnitFrom(draft, source, text) : text;
}

/** A part of a line of a plain list that is only a unit. */
function takePureUnit(draft: RowDraft, source: RowSource, text: string): string {
  return looksLikeBody(text) ? takeUnitFrom(draft, source, text) : text;
}

function takeUnitFrom(draft: RowDraft, source: RowSource, text: string): string {
  if (source.text('organisation') !== '' || source.isEdited('organisation')) return text;
  const { posts, unit } = takeUnit(text);
  if (unit === null) return text;
  draft.set('organisation', unit);
  draft.info('organisation', `Tách đơn vị “${unit}” khỏi ô chức vụ.`);
  return posts;
}

function groupPosts(draft: RowDraft, groupName: string | null, texts: readonly string[]): string[] {
  for (const group of groupTexts(groupName)) {
    const common = commonPost(group);
    if (!common || (!common.isMembership && texts.length > 0)) continue;
    draft.info('posts', `Chức vụ “${common.post}” lấy từ dòng nhóm “${group}”.`);
    return [common.post];
  }
  return [];
}

/** A list without a unit column that is parted by units. */
function takeGroupUnit(draft: RowDraft, source: RowSource, groupName: string | null): void {
  if (source.has('organisation') || draft.values.organisation) return;
  const unit = groupTexts(groupName).find(isUnitHeader);
  if (!unit) return;
  draft.set('organisation', unit);
  draft.info('organisation', `Đơn vị lấy từ dòng nhóm “${unit}”.`);
}
