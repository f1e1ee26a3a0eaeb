import * as awardLists from '@ky-yeu/contracts/award-lists';
import * as lists from '@ky-yeu/contracts/closed-lists';
import type { ImportColumn, ImportRow } from '@ky-yeu/contracts/importing';
import { readFields, type ImportField, type ImportKind } from '@ky-yeu/contracts/importing-lists';

/** Source columns that the reader joins to one field of the row. */
const joinedTo: Partial<Record<ImportField, ImportField>> = {
  familyAndMiddle: 'fullName',
  givenName: 'fullName',
  isMale: 'gender',
  isFemale: 'gender',
  bornMale: 'born',
  bornFemale: 'born',
};

/** The field of a read row that a source column feeds. */
export const readFieldOf = (field: ImportField | null): ImportField | null =>
  (field && (joinedTo[field] ?? field)) || null;

const columnsOf = (field: ImportField, kind: ImportKind, columns: readonly ImportColumn[]) =>
  columns.filter((each) => {
    const read = readFieldOf(each.field);
    // A list of recipients may have its names in a column of full names.
    return read === field || (kind === 'RECIPIENTS' && field === 'recipientName' && read === 'fullName');
  });

/** The fields to show as columns: those the source has, the name always, or all when asked. */
export function shownFields(kind: ImportKind, columns: readonly ImportColumn[], all: boolean): readonly ImportField[] {
  const fields = readFields[kind];
  return fields.filter((field, index) => {
    const isName = index === 0 || field === 'recipientName';
    return all || isName || columnsOf(field, kind, columns).length > 0;
  });
}

/** What the source says for a field of a row: the cells of all columns that feed it. */
export function sourceText(
  row: ImportRow,
  field: ImportField,
  kind: ImportKind,
  columns: readonly ImportColumn[],
): string {
  return columnsOf(field, kind, columns)
    .map(({ index }) => row.cells[index]?.trim() ?? '')
    .filter(Boolean)
    .join(' ');
}

/** The heads of the source columns that feed a field: 'Họ và tên đệm, Tên'. */
export function sourceHeads(field: ImportField, kind: ImportKind, columns: readonly ImportColumn[]): string {
  return columnsOf(field, kind, columns)
    .map(({ header }) => header.trim())
    .filter(Boolean)
    .join(', ');
}

/** What may be written into a field that has a closed list, in Vietnamese; undefined when anything may. */
export const choicesOf: Partial<Record<ImportField, readonly string[]>> = {
  gender: Object.values(lists.genderLabels),
  role: Object.values(lists.attendeeRoleLabels),
  invitation: Object.values(lists.invitationStateLabels),
  presence: Object.values(lists.presenceStateLabels),
  recipientKind: Object.values(awardLists.recipientKindLabels),
  system: Object.values(lists.organisationSystemLabels),
  level: Object.values(lists.organisationLevelLabels),
};
