import { type ImportField, type ImportKind, fieldsOfKind } from '@ky-yeu/contracts/importing-lists';
import { stripHonorifics } from '@ky-yeu/vietnamese/honorifics';
import { contentOf, couldBeName, looksLikeName, type ContentKind } from './guess-content';
import type { HeaderBlock } from './find-header';
import { asksAge, genderOfHeader, matchHeader } from './match-header';
import { filledColumns } from './sheet-grid';

/** A column as guessed from its header and its values. */
export interface MappedColumn {
  header: string;
  field: ImportField | null;
}

/** The share of a column's values of each content. */
export interface ColumnContent {
  count: number;
  shares: Partial<Record<ContentKind, number>>;
  /** Share of values of a single word. */
  oneWord: number;
}

const several: ReadonlySet<ImportField> = new Set<ImportField>([
  'posts',
  'note',
  'familyAndMiddle',
  'reason',
  'presence',
]);
const sampleSize = 200;

/** "Thượng tọa Thích Minh Quang", "GS.TS Lê Thị Tám" are names as well. */
function contentOfTitled(value: string): ContentKind {
  const content = contentOf(value);
  if (content !== 'TEXT' || value.length > 60) return content;
  const { name, honorifics } = stripHonorifics(value);
  return honorifics.length > 0 && (looksLikeName(name) || couldBeName(name)) ? 'NAME' : 'TEXT';
}

/** Looks at the first values of each column. */
export function columnContents(rows: readonly string[][], width: number): ColumnContent[] {
  // Titles and group headers, a text alone in its row, say nothing of their column.
  const several = rows.filter((row) => filledColumns(row).length > 1);
  const full = several.length * 3 >= rows.length ? several : rows;
  return Array.from({ length: width }, (_, column) => {
    const values = full
      .slice(0, sampleSize)
      .map((row) => row[column] ?? '')
      .filter((value) => value !== '');
    const shares: Partial<Record<ContentKind, number>> = {};
    for (const value of values) {
      const content = contentOfTitled(value);
      shares[content] = (shares[content] ?? 0) + 1 / values.length;
    }
    const oneWord = values.filter((value) => /^[\p{L}'’]+$/u.test(value)).length / (values.length || 1);
    return { count: values.length, shares, oneWord };
  });
}

/**
 * Takes each column for a field, by its header first and by its values where the header leaves it open.
 *
 * @param header the header rows, null for a table without any
 * @param rows the rows below the header
 */
export function mapColumns(
  header: HeaderBlock | null,
  rows: readonly string[][],
  width: number,
  kind: ImportKind,
): MappedColumn[] {
  const contents = columnContents(rows, width);
  const known = new Set<number>();
  const columns = contents.map((_, column): MappedColumn => {
    const parts = header?.parts[column] ?? [];
    const { field, isKnown } = fieldOfParts(parts, kind);
    if (isKnown) known.add(column);
    return { header: parts.join(' › '), field };
  });
  if (header) splitNames(columns, contents, header);
  fixMarks(columns, contents);
  joinDateParts(columns);
  dropAges(columns);
  dropRepeats(columns, contents);
  guessOpen(columns, contents, known, kind);
  nameRecipients(columns, kind);
  return columns;
}

function fieldOfParts(parts: readonly string[], kind: ImportKind): { field: ImportField | null; isKnown: boolean } {
  const child = parts.at(-1) ?? '';
  const own = matchHeader(child, kind);
  const parents = parts.slice(0, -1).reverse();
  const parent = parents.map((part) => matchHeader(part, kind)).find((match) => match?.field) ?? null;
  if (parent?.field) return { field: fieldUnder(parent.field, child, own?.field ?? null), isKnown: true };
  return { field: own?.field ?? null, isKnown: own !== null };
}

/** What a sub-header means below its group: "Nam" below "Năm sinh" is a birth year. */
function fieldUnder(parent: ImportField, child: string, own: ImportField | null): ImportField | null {
  if (parent === 'fullName') return namePart(child.toLowerCase(), own);
  if (parent !== 'born') return own ?? parent;
  if (own === 'isMale') return 'bornMale';
  return own === 'isFemale' ? 'bornFemale' : (own ?? 'born');
}

function namePart(child: string, own: ImportField | null): ImportField {
  if (/^họ(?! và tên$)/u.test(child)) return 'familyAndMiddle';
  return child === 'tên' ? 'givenName' : (own ?? 'familyAndMiddle');
}

/** "Họ và tên" over two columns, or before a column of single words, is a family name and a given name. */
function splitNames(columns: MappedColumn[], contents: readonly ColumnContent[], header: HeaderBlock): void {
  if (takeGivenName(columns)) return;
  const first = columns.findIndex((column) => column.field === 'fullName' || column.field === 'familyAndMiddle');
  if (first < 0 || columns.some((column) => column.field === 'givenName')) return;
  const members = columns
    .map((_, index) => index)
    .filter((index) => isNamePart(columns, index, first, header, contents));
  const filled = members.filter((index) => contents[index].count > 0);
  for (const index of members) columns[index].field = null;
  if (filled.length < 2) columns[filled[0] ?? first].field = 'fullName';
  else for (const index of filled) columns[index].field = index === filled.at(-1) ? 'givenName' : 'familyAndMiddle';
}

/** "Tên" beside "Họ" or "Họ đệm", on either side, is the given name. */
function takeGivenName(columns: MappedColumn[]): boolean {
  const given = columns.find((column) => column.field === 'fullName' && /^(?:.* › )?tên$/iu.test(column.header));
  if (!given || !columns.some((column) => column.field === 'familyAndMiddle')) return false;
  given.field = 'givenName';
  return true;
}

function isNamePart(
  columns: readonly MappedColumn[],
  index: number,
  first: number,
  header: HeaderBlock,
  contents: readonly ColumnContent[],
): boolean {
  if (index <= first) return index === first;
  if (header.owner[index] === header.owner[first]) return true;
  const isBesideOpen = index === first + 1 && /^(?:tên)?$/iu.test(columns[index].header);
  return isBesideOpen && contents[index].oneWord > 0.7;
}

const ofMen: readonly [ImportField, ImportField] = ['bornMale', 'isMale'];
const ofWomen: readonly [ImportField, ImportField] = ['bornFemale', 'isFemale'];
const byGender: readonly ImportField[] = [...ofMen, ...ofWomen];

/** "Nam" and "Nữ" may stand above years or marks, "Ông" and "Bà" above names. */
function fixMarks(columns: MappedColumn[], contents: readonly ColumnContent[]): void {
  columns.forEach((column, index) => {
    const isMost = (content: ContentKind): boolean => (contents[index].shares[content] ?? 0) > 0.5;
    if (column.field === null || !byGender.includes(column.field)) return;
    const [bornField, markField] = column.field === 'isMale' || column.field === 'bornMale' ? ofMen : ofWomen;
    if (isMost('BORN')) column.field = bornField;
    if (isMost('MARK')) column.field = markField;
    if (isMost('NAME')) column.field = 'fullName';
  });
}

const dateParts = [/(?:^|\s)ngày(?: sinh)?$/iu, /^tháng(?: sinh)?$/iu, /^năm(?: sinh)?$/iu] as const;

/** "Sinh ngày", "Tháng" and "Năm" side by side are the parts of a birth, as below a header of their own. */
function joinDateParts(columns: MappedColumn[]): void {
  const at = columns.findIndex((_, index) =>
    dateParts.every((part, next) => part.test(columns[index + next]?.header ?? '')),
  );
  if (at < 0) return;
  ['ngày', 'tháng', 'năm'].forEach((part, next) => {
    Object.assign(columns[at + next], { field: 'born', header: `Ngày sinh › ${part}` });
  });
}

/** "Ngày", "Tháng" and "Năm" below "Ngày sinh" are one date. */
const isDatePart = ({ field, header }: MappedColumn): boolean =>
  field === 'born' && /› (?:ngày|tháng|năm)$/iu.test(header);

const birthFields: readonly ImportField[] = ['born', 'bornMale', 'bornFemale'];

/** An age beside a birth says nothing more, and less after the next birthday. */
function dropAges(columns: readonly MappedColumn[]): void {
  const births = columns.filter((column) => column.field !== null && birthFields.includes(column.field));
  const ages = births.filter((column) => column.field === 'born' && asksAge(column.header));
  if (ages.length < births.length) for (const column of ages) column.field = null;
}

/** "Ông" and "Bà" above names: both columns hold names, one a row. */
const isGenderOfNames = ({ field, header }: MappedColumn): boolean =>
  field === 'fullName' && genderOfHeader(header) !== null;

/** Of two columns for one thing the first with values stays. */
function dropRepeats(columns: MappedColumn[], contents: readonly ColumnContent[]): void {
  const taken = new Map<ImportField, number>();
  columns.forEach((column, index) => {
    if (column.field === null || several.has(column.field) || isDatePart(column) || isGenderOfNames(column)) return;
    const earlier = taken.get(column.field);
    if (earlier !== undefined && contents[earlier].count > 0) column.field = null;
    else {
      if (earlier !== undefined) columns[earlier].field = null;
      taken.set(column.field, index);
    }
  });
}

const byContent: readonly { content: ContentKind; field: ImportField; share: number; onlyBlank: boolean }[] = [
  { content: 'EMAIL', field: 'email', share: 0.7, onlyBlank: false },
  { content: 'PHONE', field: 'phone', share: 0.7, onlyBlank: false },
  { content: 'IDENTITY', field: 'identityNumber', share: 0.8, onlyBlank: false },
  { content: 'NAME', field: 'fullName', share: 0.6, onlyBlank: true },
  { content: 'BODY', field: 'organisationName', share: 0.5, onlyBlank: true },
  { content: 'ORDINAL', field: 'ordinal', share: 0.8, onlyBlank: true },
  { content: 'BORN', field: 'born', share: 0.7, onlyBlank: true },
  { content: 'GENDER', field: 'gender', share: 0.7, onlyBlank: true },
  { content: 'POST', field: 'posts', share: 0.5, onlyBlank: true },
  { content: 'BODY', field: 'organisation', share: 0.5, onlyBlank: true },
];
const nameFields: readonly ImportField[] = ['fullName', 'familyAndMiddle', 'recipientName'];

/** A column whose header says nothing may still show what it is; a header that is known and not wanted never does. */
function guessOpen(
  columns: MappedColumn[],
  contents: readonly ColumnContent[],
  known: ReadonlySet<number>,
  kind: ImportKind,
): void {
  const allowed = new Set(fieldsOfKind[kind]);
  const has = (field: ImportField): boolean => columns.some((column) => column.field === field);
  for (const guess of byContent) {
    const { field } = guess;
    if (!allowed.has(field) || has(field) || (field === 'fullName' && nameFields.some(has))) continue;
    const open = columns.map((_, index) => index).filter((index) => columns[index].field === null && !known.has(index));
    const found = open.find((index) => shows(guess, columns[index], contents[index]));
    if (found !== undefined) columns[found].field = field;
  }
}

function shows(guess: (typeof byContent)[number], column: MappedColumn, content: ColumnContent): boolean {
  if (guess.onlyBlank && column.header !== '') return false;
  return (content.shares[guess.content] ?? 0) >= guess.share;
}

/** A list of collectives often has only "Đơn vị". */
function nameRecipients(columns: MappedColumn[], kind: ImportKind): void {
  if (kind !== 'RECIPIENTS' || columns.some((column) => column.field && nameFields.includes(column.field))) return;
  const unit = columns.find((column) => column.field === 'organisation');
  if (unit) unit.field = 'recipientName';
}
