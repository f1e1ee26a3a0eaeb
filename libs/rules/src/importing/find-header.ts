import type { ImportField, ImportKind } from '@ky-yeu/contracts/importing-lists';
import { contentOf } from './guess-content';
import { isNameHeader, matchHeader } from './match-header';
import { filledColumns, mergeOf, type SheetGrid } from './sheet-grid';

/** The rows that name the columns; `parts` of a column are its texts from top to bottom ("Năm sinh", "Nam"). */
export interface HeaderBlock {
  top: number;
  bottom: number;
  parts: string[][];
  /** For each column the first column of the merged cell it shares, or its own index. */
  owner: number[];
}

const keyFields: readonly ImportField[] = ['fullName', 'familyAndMiddle', 'recipientName', 'organisationName'];
const subFields: ReadonlySet<ImportField | null> = new Set<ImportField | null>(['isMale', 'isFemale']);
const dataContents = new Set(['EMAIL', 'PHONE', 'BORN', 'IDENTITY', 'AMOUNT', 'ORDINAL', 'NAME']);
const deepest = 3;
const mostUnknown = 20;

interface RowScore {
  /** Cells that are headers, and those of them that are understood for the most part. */
  hits: number;
  strong: number;
  fields: Set<string>;
  unknown: string[];
}

function scoreRow(cells: readonly string[], filled: readonly number[], kind: ImportKind): RowScore {
  const score: RowScore = { hits: 0, strong: 0, fields: new Set(), unknown: [] };
  for (const index of filled) {
    const match = matchHeader(cells[index], kind);
    if (match === null) score.unknown.push(cells[index]);
    // Half of a row of data is enough to know it.
    if (score.unknown.length * 2 > filled.length) break;
    if (match === null || subFields.has(match.field)) continue;
    score.hits += 1;
    score.strong += match.isStrong ? 1 : 0;
    score.fields.add(match.field ?? cells[index]);
  }
  return score;
}

/**
 * Tells whether a row names columns: at least two different known headers, most of its cells, nothing like data.
 *
 * @param cells the cells of the row
 * @param kind the kind of list
 */
export function isHeaderRow(cells: readonly string[], kind: ImportKind): boolean {
  const filled = filledColumns(cells);
  if (filled.length < 2) return false;
  if (isHeadedByName(cells, filled, kind)) return true;
  const score = scoreRow(cells, filled, kind);
  // "STT | Ông | Bà"
  if (score.unknown.length === 0 && score.fields.has('ordinal') && filled.length > 2) return true;
  return namesColumns(filled, score);
}

/** "Họ và tên | Điều cần ghi": no person is called so, and nothing beside it is data. */
function isHeadedByName(cells: readonly string[], filled: readonly number[], kind: ImportKind): boolean {
  if (filled.length > mostUnknown || !filled.some((index) => isNameHeader(cells[index], kind))) return false;
  return filled.every((index) => cells[index].length <= 80 && !dataContents.has(contentOf(cells[index])));
}

function namesColumns(filled: readonly number[], { hits, strong, fields, unknown }: RowScore): boolean {
  if (hits * 2 < filled.length || fields.size < 2 || strong * 2 < hits) return false;
  const dataLike = unknown.filter((text) => dataContents.has(contentOf(text))).length;
  if (dataLike > 0 && (hits < 3 || dataLike * 3 > hits)) return false;
  return hits >= 3 || fields.has('ordinal') || keyFields.some((field) => fields.has(field));
}

/**
 * Takes in the rows above and below a header row that belong to it: merged group headers and sub-headers.
 *
 * @param row the row that `isHeaderRow` found
 * @param firstRow no row above this one may be taken
 */
export function headerBlock(grid: SheetGrid, row: number, kind: ImportKind, firstRow: number): HeaderBlock {
  let top = row;
  while (top > firstRow && row - top < deepest && isGroupHeader(grid, top - 1, top)) top -= 1;
  let bottom = mergedBottom(grid, row, top);
  while (bottom - row < deepest && isSubHeader(grid, bottom + 1, row, kind)) bottom += 1;
  const owner = Array.from({ length: grid.width }, (_, column) => ownerOf(grid, top, bottom, column));
  const parts = owner.map((_, column) => partsOf(grid, top, bottom, column));
  return { top, bottom, parts, owner };
}

/** How far down the merged cells of the header row reach. */
function mergedBottom(grid: SheetGrid, row: number, top: number): number {
  const reaching = (grid.mergesAt.get(row) ?? []).filter((merge) => merge.top >= top && merge.bottom - row <= deepest);
  return Math.max(row, ...reaching.map((merge) => merge.bottom));
}

/** "Thông tin cá nhân" over several columns, above a row of headers; a title goes over all of them. */
function isGroupHeader(grid: SheetGrid, above: number, below: number): boolean {
  const cells = grid.rows[above] ?? [];
  const filled = filledColumns(cells);
  const merges = grid.mergesAt.get(above) ?? [];
  if (filled.length < 2 || filled.some((index) => cells[index].length > 80)) return false;
  const belowCount = filledColumns(grid.rows[below] ?? []).length;
  const reachesDown = merges.some((merge) => merge.top <= above && merge.bottom >= below);
  const isOverSome = merges.some((merge) => merge.right > merge.left && merge.right - merge.left + 1 < belowCount);
  // The two halves of a paper's head are merged as well, but reach over everything and never down.
  return reachesDown || (isOverSome && filled.length > 2);
}

function isSubHeader(grid: SheetGrid, row: number, headerRow: number, kind: ImportKind): boolean {
  const cells = grid.rows[row] ?? [];
  const filled = filledColumns(cells);
  if (filled.length === 0) return false;
  if (filled.every((index) => isSubCell(grid, headerRow, index, cells[index], kind))) return true;
  // "Học vấn", "Chuyên môn" below "Trình độ": parts of what is not imported.
  return filled.length > 1 && filled.every((index) => isPartOfUnwanted(grid, headerRow, index, cells[index], kind));
}

function isPartOfUnwanted(grid: SheetGrid, headerRow: number, index: number, text: string, kind: ImportKind): boolean {
  const header = matchHeader(leftHeader(grid, headerRow, index), kind);
  return header !== null && header.field === null && text.length <= 30 && contentOf(text) === 'TEXT';
}

/** The header that a column without one stands under when merges are lost. */
function leftHeader(grid: SheetGrid, row: number, column: number): string {
  return grid.rows[row].slice(0, column + 1).findLast((text) => text !== '') ?? '';
}

function isSubCell(grid: SheetGrid, headerRow: number, index: number, text: string, kind: ImportKind): boolean {
  const above = grid.rows[headerRow][index];
  const field = matchHeader(above, kind)?.field ?? null;
  if (field === 'ordinal' || matchHeader(text, kind) === null) return false;
  // Below a name header only parts of a name can stand.
  return field === null || mergeOf(grid, headerRow, index) !== null || isPartOf(text, field);
}

function isPartOf(text: string, field: ImportField): boolean {
  const small = text.toLowerCase();
  if (field === 'fullName') return /^(?:họ|tên|chữ)/u.test(small);
  if (field === 'born' || field === 'gender') return /^(?:nam|nữ|ngày|tháng|năm)/u.test(small);
  return field === 'posts' && text.length < 40;
}

function ownerOf(grid: SheetGrid, top: number, bottom: number, column: number): number {
  for (let row = bottom; row >= top; row -= 1) {
    const merge = mergeOf(grid, row, column);
    if (merge && merge.right > merge.left) return merge.left;
    if (grid.rows[row][column] !== '') return column;
  }
  return column;
}

function partsOf(grid: SheetGrid, top: number, bottom: number, column: number): string[] {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = textOver(grid, row, column, bottom);
    if (text !== '' && parts.at(-1) !== text) parts.push(text);
  }
  return parts;
}

function textOver(grid: SheetGrid, row: number, column: number, bottom: number): string {
  const own = grid.rows[row][column];
  if (own !== '') return own;
  const merge = mergeOf(grid, row, column);
  if (merge) return merge.top === row ? grid.rows[row][merge.left] : '';
  return row === bottom || grid.mergesAt.has(row) ? '' : textToTheLeft(grid, row, column, bottom);
}

/** A sheet saved as CSV has lost its merges: a group header then stands only above its first column. */
function textToTheLeft(grid: SheetGrid, row: number, column: number, bottom: number): string {
  for (let left = column; left >= 0 && grid.rows[bottom][left] !== ''; left -= 1) {
    if (grid.rows[row][left] !== '') return grid.rows[row][left];
  }
  return '';
}
