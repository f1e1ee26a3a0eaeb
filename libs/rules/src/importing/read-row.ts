import type { ImportColumn, ImportIssue } from '@ky-yeu/contracts/importing';
import type { ImportValues } from '@ky-yeu/contracts/importing-lists';
import type { DatePrecision } from '@ky-yeu/contracts/closed-lists';
import type { SourceLine } from './analyse-sheet';
import { listLabel, readClosedList } from './closed-list-words';
import { groupTexts, isUnitHeader } from './group-stack';
import type { ReadContext } from './read-context';
import { readListField, readPresence } from './read-list-fields';
import { readOrganisation } from './read-organisation';
import { readPerson, type PersonReading } from './read-person';
import { readRecipient } from './read-recipient';
import { oneLine, RowDraft } from './row-draft';
import { RowSource } from './row-source';

export type { ReadContext };

/** A row as read; `bornIso` is the first day of what is known, `posts` are expanded. */
export interface RowReading {
  values: ImportValues;
  issues: ImportIssue[];
  bornIso: string | null;
  bornPrecision: DatePrecision | null;
  posts: string[];
}

/**
 * Reads one data row into the fields of its kind of list. A value that is refused still stands in `values`, as typed,
 * so that it can be corrected; each conversion is an INFO, each doubt a WARNING, each impossible thing an ERROR.
 *
 * @param line a line of `analyseSheet`; the role is not looked at, since a person may have changed it
 * @param edits what an editor typed over the source, '' for a field that was emptied
 */
export function readRow(
  line: SourceLine,
  columns: readonly ImportColumn[],
  edits: ImportValues,
  context: ReadContext,
): RowReading {
  const draft = new RowDraft();
  const source = new RowSource(line.cells, columns, edits);
  takeRemarks(draft, line, columns, source);
  const reading = readKind(draft, source, line.groupName, context);
  const notes = [...source.texts('note').map(oneLine), draft.values.note ?? ''].filter((note) => note !== '');
  draft.set('note', notes.join('; '));
  draft.limit('note', context.kind === 'PEOPLE' || context.kind === 'ORGANISATIONS' ? 2000 : 1000);
  return {
    values: draft.values,
    issues: draft.issues,
    bornIso: reading.born?.iso ?? null,
    bornPrecision: reading.born?.precision ?? null,
    posts: reading.posts,
  };
}

function takeRemarks(draft: RowDraft, line: SourceLine, columns: readonly ImportColumn[], source: RowSource): void {
  for (const { index, severity, message } of line.remarks ?? []) {
    const field = columns.find((column) => column.index === index)?.field ?? null;
    if (index !== null && (field === null || source.isEdited(field))) continue;
    draft.issues.push({ field, severity, message });
  }
}

function readKind(draft: RowDraft, source: RowSource, groupName: string | null, context: ReadContext): PersonReading {
  if (context.kind === 'ORGANISATIONS') {
    readOrganisation(draft, source, groupName, context);
    return { born: null, posts: [] };
  }
  if (context.kind === 'RECIPIENTS') return readRecipient(draft, source, groupName, context);
  const reading = readPerson(draft, source, groupName, context, 'fullName', nameOf(source));
  if (!draft.values.fullName) draft.refuse('fullName', 'Thiếu họ và tên: hãy điền họ và tên hoặc bỏ dòng này.');
  if (context.kind === 'ATTENDEES') readAttendee(draft, source, groupName);
  return reading;
}

function nameOf(source: RowSource): string {
  if (source.isEdited('fullName')) return source.text('fullName');
  const parts = [...source.texts('familyAndMiddle'), ...source.texts('givenName')];
  return source.text('fullName') || parts.join(' ');
}

function readAttendee(draft: RowDraft, source: RowSource, groupName: string | null): void {
  readListField(draft, source, 'role');
  readListField(draft, source, 'invitation');
  readPresence(draft, source);
  draft.set('site', oneLine(source.text('site')));
  draft.set('group', oneLine(source.text('group')));
  draft.limit('site', 300);
  draft.limit('group', 500);
  for (const group of groupTexts(groupName)) takeGroup(draft, source, group);
}

/** A group header can be a site, a role ("Khách mời") or a group of attendees; a unit was taken for the unit. */
function takeGroup(draft: RowDraft, source: RowSource, group: string): void {
  const offer = (field: 'site' | 'group' | 'role', value: string, label: string): void => {
    if (draft.values[field] || source.isEdited(field)) return;
    draft.set(field, value);
    draft.info(field, `${label} lấy từ dòng nhóm “${group}”.`);
  };
  if (/^điểm cầu\s/iu.test(group)) {
    offer('site', group, 'Điểm cầu');
    return;
  }
  const role = readClosedList('role', group);
  if (role) offer('role', role.map((value) => listLabel('role', value)).join('; '), 'Vai trò');
  if (group !== draft.values.organisation && !isUnitHeader(group)) offer('group', group, 'Nhóm đại biểu');
}
