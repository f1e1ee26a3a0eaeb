import type { ImportField, ImportKind, ImportLineRole } from '@ky-yeu/contracts/importing-lists';
import { readPersonLine } from '@ky-yeu/vietnamese/person-line';
import { GroupStack } from './group-stack';
import { couldBeName, looksLikeBody, looksLikePost } from './guess-content';
import { saysHead, saysNote, saysSignature, saysTotal, takeMarker, type Marked } from './line-words';
import { matchHeader } from './match-header';
import { recipientKindIn } from './recipient-words';
import type { TableLine } from './table-lines';

/** What the one column of a plain list holds. */
export const textField: Readonly<Record<ImportKind, ImportField>> = {
  PEOPLE: 'fullName',
  ATTENDEES: 'fullName',
  RECIPIENTS: 'recipientName',
  ORGANISATIONS: 'organisationName',
};

interface TextState {
  kind: ImportKind;
  groups: GroupStack;
  lines: TableLine[];
  isNumberedList: boolean;
  isClosed: boolean;
  hasData: boolean;
}

/**
 * Gives the lines of a plain list their roles: "1. Đ/c Nguyễn Văn A, Bí thư" is a person, "I. Khối Đảng" a group.
 *
 * @param texts one line each, cleaned
 * @param sourceLines line numbers in the source
 */
export function textLines(texts: readonly string[], sourceLines: readonly number[], kind: ImportKind): TableLine[] {
  const marked = texts.filter((text) => ['DIGIT', 'DASH'].includes(takeMarker(text).kind)).length;
  const state: TextState = {
    kind,
    groups: new GroupStack(),
    lines: [],
    isNumberedList: marked >= 1 && marked * 2 >= texts.length - 4,
    isClosed: false,
    hasData: false,
  };
  texts.forEach((text, row) => takeLine(state, text, row, sourceLines));
  const last = state.lines.findLastIndex((line) => line.role === 'DATA');
  state.lines.forEach((line, index) => {
    if (line.role === 'GROUP' && index > last) line.role = last < 0 ? 'TITLE' : 'NOTE';
  });
  return state.lines;
}

function takeLine(state: TextState, text: string, row: number, sourceLines: readonly number[]): void {
  const marked = takeMarker(text);
  const above = state.lines.at(-1);
  if (above?.role === 'DATA' && continues(state, text, marked, above.cells[0])) {
    joinLine(state, above, text, row, sourceLines[row]);
    return;
  }
  const role = roleOf(state, text, marked);
  if (isGroup(state, role, text)) state.groups.push('', text);
  state.hasData ||= role === 'DATA';
  state.isClosed = role === 'SIGNATURE' || (state.isClosed && role !== 'DATA');
  state.lines.push({ row, role, cells: [text], groupName: role === 'DATA' ? state.groups.name() : null, remarks: [] });
}

/** "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG" is a title that tells the kind of all below it. */
function isGroup(state: TextState, role: ImportLineRole, text: string): boolean {
  return role === 'GROUP' || (role === 'TITLE' && state.kind === 'RECIPIENTS' && recipientKindIn(text) !== null);
}

function joinLine(state: TextState, above: TableLine, text: string, row: number, line: number): void {
  above.cells[0] = `${above.cells[0]} ${text}`;
  above.remarks.push({ index: 0, severity: 'INFO', message: `Nối thêm nội dung của dòng ${line}: “${text}”.` });
  state.lines.push({ row, role: 'NOTE', cells: [text], groupName: null, remarks: [] });
}

/** A line that a mail program or a narrow page has broken off. */
function continues(state: TextState, text: string, marked: Marked, above: string): boolean {
  if (marked.kind !== 'NONE' || saysTotal(text) || saysSignature(text)) return false;
  if (/^\p{Ll}/u.test(text)) {
    const person = readPersonLine(text);
    return person === null || (person.ordinal === null && person.honorifics.length === 0);
  }
  return state.isNumberedList && takeMarker(above).kind !== 'NONE' && (/[,;–-]$/.test(above) || looksLikePost(text));
}

function roleOf(state: TextState, text: string, marked: Marked): ImportLineRole {
  const said = roleSaid(state, text);
  if (said) return said;
  const after = state.isClosed && marked.kind === 'NONE';
  if (isData(state, text, marked)) return after ? 'SIGNATURE' : 'DATA';
  if (after) return 'SIGNATURE';
  const isHeading = marked.kind !== 'NONE' || /:$/.test(text) || looksLikeBody(text);
  return isHeading || state.hasData ? 'GROUP' : 'TITLE';
}

/** What the words of a line tell, whatever stands around it. */
function roleSaid(state: TextState, text: string): ImportLineRole | null {
  if (saysTotal(text)) return 'TOTAL';
  if (saysSignature(text)) return state.hasData ? 'SIGNATURE' : 'TITLE';
  if (saysNote(text)) return 'NOTE';
  if (saysHead(text)) return 'TITLE';
  const isLead = /:$/.test(text) && text.split(/\s+/).length > 12;
  if (isLead) return state.hasData ? 'NOTE' : 'TITLE';
  return isNameHeader(state, text) ? 'HEADER' : null;
}

function isNameHeader(state: TextState, text: string): boolean {
  if (state.hasData || (state.kind === 'RECIPIENTS' && recipientKindIn(text) !== null)) return false;
  const header = matchHeader(text, state.kind);
  return header !== null && header.isStrong && header.field === textField[state.kind];
}

function isData(state: TextState, text: string, marked: Marked): boolean {
  const isSection = marked.kind === 'ROMAN' || marked.kind === 'LETTER';
  const isItem = marked.kind === 'DIGIT' || marked.kind === 'DASH';
  if (/:$/.test(text)) return false;
  const isBody = !isSection && (isItem || (!state.isNumberedList && looksLikeBody(marked.text)));
  if (state.kind === 'ORGANISATIONS') return isBody;
  return isPerson(text, marked) || (state.kind === 'RECIPIENTS' && isBody);
}

function isPerson(text: string, marked: Marked): boolean {
  if (looksLikeBody(marked.text)) return false;
  const person = readPersonLine(text);
  return person !== null && (couldBeName(person.name) || (person.posts.length > 0 && marked.kind === 'DIGIT'));
}
