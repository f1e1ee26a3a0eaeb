import type { ImportField, ImportKind, ImportLineRole } from '@ky-yeu/contracts/importing-lists';
import { couldBeName, looksLikeBody, looksLikeName } from './guess-content';
import { markerOf, saysExample, saysHead, saysNote, saysSignature, saysTotal, takeMarker } from './line-words';
import type { MappedColumn } from './map-columns';
import { filledColumns, mergeOf, type SheetGrid } from './sheet-grid';

/** What a row is; JOINED continues the person above, EMPTY is a numbered row that nobody filled in. */
export type Verdict = ImportLineRole | 'JOINED' | 'EMPTY';

/** The columns of a table by what they do for telling lines apart. */
export interface TableView {
  kind: ImportKind;
  grid: SheetGrid;
  columns: readonly MappedColumn[];
  ordinal: number;
  names: readonly number[];
  /** The first row below the header. */
  firstRow: number;
  mapped: number;
}

const nameFields: readonly ImportField[] = [
  'fullName',
  'familyAndMiddle',
  'givenName',
  'recipientName',
  'organisationName',
];
const joinable: readonly ImportField[] = ['posts', 'organisation', 'note', 'reason', 'phone', 'email'];
const alwaysJoinable: readonly ImportField[] = ['posts', 'note', 'reason'];
const numbered = /^\d{1,5}(?:\.\d{1,3})*\s*[.)]?$/;
const numberLike = /^\(?\d{1,3}\)?$/;
const numberingCell = /^\(?(?:\d{1,2}|[a-zA-ZđĐ])\)?(?:\s*=.*)?$/;

/** Prepares a table for `judgeRow`. */
export function viewTable(
  grid: SheetGrid,
  columns: readonly MappedColumn[],
  firstRow: number,
  kind: ImportKind,
): TableView {
  const names = columns.map((_, index) => index).filter((index) => isNameColumn(columns[index]?.field ?? null));
  const ordinal = columns.findIndex((column) => column.field === 'ordinal');
  const mapped = columns.filter((column) => column.field !== null || column.header !== '').length;
  return { kind, grid, columns, ordinal, names, firstRow, mapped };
}

function isNameColumn(field: ImportField | null): boolean {
  return field !== null && nameFields.includes(field);
}

interface RowFacts {
  row: number;
  cells: readonly string[];
  filled: number[];
  ordinal: string;
  isNumbered: boolean;
  name: string;
  others: number[];
  /** The first text that is no numbering. */
  banner: string;
  bannerColumn: number;
}

function factsOf(view: TableView, row: number): RowFacts {
  const cells = view.grid.rows[row] ?? [];
  const filled = filledColumns(cells);
  const ordinal = view.ordinal < 0 ? '' : (cells[view.ordinal] ?? '');
  const name = view.names
    .map((column) => cells[column] ?? '')
    .filter((text) => text !== '')
    .join(' ');
  const others = filled.filter((column) => column !== view.ordinal && !view.names.includes(column));
  const isMarker = ordinal !== '' && markerOf(ordinal) !== null;
  const bannerColumn = filled.find((column) => !(column === view.ordinal && isMarker)) ?? -1;
  const banner = cells[bannerColumn] ?? '';
  return {
    row,
    cells,
    filled,
    ordinal,
    isNumbered: numbered.test(ordinal),
    name,
    others,
    banner,
    bannerColumn,
  };
}

/**
 * Tells what a row below a header is.
 *
 * @param isClosed whether signatures have begun, after which only numbered or full rows are data again
 * @param isAfterData whether the row directly above is data or continues it
 */
export function judgeRow(view: TableView, row: number, isClosed: boolean, isAfterData: boolean): Verdict {
  const facts = factsOf(view, row);
  if (isPlainData(facts, isClosed)) return 'DATA';
  if (isNumbering(view, facts)) return 'HEADER';
  const word = judgeWords(facts, isClosed);
  if (word) return word;
  if (facts.name === '' && facts.others.length === 0)
    return facts.isNumbered ? 'EMPTY' : bannerRole(view, facts, isAfterData);
  if (isBanner(view, facts)) return bannerRole(view, facts, isAfterData);
  if (facts.name === '' && isContinuation(view, facts, isAfterData)) return 'JOINED';
  return 'DATA';
}

function isPlainData(facts: RowFacts, isClosed: boolean): boolean {
  if (facts.name === '' || saysExample(facts.ordinal) || facts.others.length === 0 || numberLike.test(facts.name))
    return false;
  if (facts.isNumbered) return true;
  if (isClosed && facts.others.length < 2) return false;
  // "I | Nguyễn Văn A | …": a list may number its people in Roman figures.
  return looksLikeName(facts.name) && !facts.others.every((column) => looksLikeName(facts.cells[column] ?? ''));
}

function isNumbering(view: TableView, facts: RowFacts): boolean {
  if (facts.filled.length < 2 || !facts.filled.every((column) => numberingCell.test(facts.cells[column] ?? ''))) {
    return false;
  }
  return facts.row === view.firstRow || (facts.name !== '' && facts.filled.length > 2);
}

function judgeWords(facts: RowFacts, isClosed: boolean): Verdict | null {
  if (saysExample(facts.ordinal)) return 'NOTE';
  if (facts.isNumbered && facts.name !== '') return null;
  if (!facts.isNumbered && [facts.banner, facts.ordinal].some(saysTotal)) return 'TOTAL';
  if (facts.filled.some((column) => saysSignature(facts.cells[column]))) return 'SIGNATURE';
  if (isClosed) return facts.isNumbered ? null : 'SIGNATURE';
  return remarkOrHead(facts);
}

function remarkOrHead(facts: RowFacts): Verdict | null {
  if (saysNote(facts.banner)) return 'NOTE';
  return facts.filled.length === 1 && saysHead(facts.banner) ? 'TITLE' : null;
}

const count = /^\(?\d{1,4}\)?(?:\s*\p{L}[\p{L}/ ]*)?$/u;

/** One text for the whole row: alone, merged over most columns, or behind a Roman figure or letter with mere counts. */
function isBanner(view: TableView, facts: RowFacts): boolean {
  if (facts.others.length === 0 || facts.filled.length === 1 || isWide(view, facts)) return true;
  const marker = markerOf(facts.ordinal);
  const hasOnlyCounts = facts.others.every((column) => count.test(facts.cells[column]));
  if (marker !== 'ROMAN' && marker !== 'LETTER') return hasOnlyCounts && !facts.isNumbered && looksLikeBody(facts.name);
  return hasOnlyCounts || looksLikeBody(facts.name) || facts.name === facts.name.toUpperCase();
}

function isWide(view: TableView, facts: RowFacts): boolean {
  const merge = mergeOf(view.grid, facts.row, facts.bannerColumn);
  const width = merge === null ? 1 : merge.right - merge.left + 1;
  return width > 2 && width * 2 > view.mapped;
}

function bannerRole(view: TableView, facts: RowFacts, isAfterData: boolean): Verdict {
  const { banner, bannerColumn } = facts;
  const isInName = view.names.includes(bannerColumn);
  const merge = mergeOf(view.grid, facts.row, bannerColumn);
  const isMerged = merge !== null && merge.right > bannerColumn;
  if (isInName && isNameAlone(view, facts, isMerged)) return 'DATA';
  const isAside = !isInName && !isMerged && facts.filled.length === 1 && bannerColumn > 0;
  return (isAside ? asideRole(view, facts, isAfterData) : null) ?? (isSentence(banner) ? 'NOTE' : 'GROUP');
}

/** A text alone in a column to the right: more of the person above, or the signer. */
function asideRole(view: TableView, facts: RowFacts, isAfterData: boolean): Verdict | null {
  if (isContinuation(view, facts, isAfterData)) return 'JOINED';
  if (facts.bannerColumn < Math.max(view.ordinal, ...view.names)) return null;
  return looksLikeName(facts.banner) ? 'SIGNATURE' : 'NOTE';
}

function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words > 30 || (words > 12 && /\.$/.test(text));
}

/** A row that holds a name and nothing else. */
function isNameAlone(view: TableView, facts: RowFacts, isMerged: boolean): boolean {
  const marker = markerOf(facts.ordinal) ?? (facts.ordinal === '' ? takeMarker(facts.banner).kind : 'NONE');
  const isPlain = !isMerged && !['ROMAN', 'LETTER', 'STAR'].includes(marker);
  if (view.kind === 'ORGANISATIONS') return isPlain;
  const isName = looksLikeName(facts.name);
  if (view.kind === 'RECIPIENTS') return facts.isNumbered || (isPlain && (view.ordinal < 0 || isName));
  return isName || isPersonAlone(view, facts, isPlain);
}

function isPersonAlone(view: TableView, facts: RowFacts, isPlain: boolean): boolean {
  if (facts.isNumbered) return !looksLikeBody(facts.name);
  const isShouted = facts.name === facts.name.toUpperCase();
  const isCapitalised = facts.name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
  return view.ordinal < 0 && isPlain && !isShouted && isCapitalised && couldBeName(facts.name);
}

/** Posts of one person on several rows, as Word tables break them. */
function isContinuation(view: TableView, facts: RowFacts, isAfterData: boolean): boolean {
  if (!isAfterData || facts.isNumbered || facts.name !== '') return false;
  const isNameMerged = view.names.some((column) => {
    const merge = mergeOf(view.grid, facts.row, column);
    return merge !== null && merge.top < facts.row;
  });
  if (isNameMerged) return true;
  const fields = view.ordinal < 0 ? alwaysJoinable : joinable;
  return facts.others.every((column) => {
    const { field } = view.columns[column];
    return field !== null && fields.includes(field) && !looksLikeName(facts.cells[column]);
  });
}
