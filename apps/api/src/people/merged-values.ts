import type { MergeChoices } from '@ky-yeu/contracts/merging';
import type { MergeField, MergeSide } from '@ky-yeu/contracts/people-lists';
import type { Values } from '../platform/database/rows';

/** The columns of a person that a merge decides about. */
export interface MergeableRow {
  version: number;
  familyName: string;
  middleName: string;
  givenName: string;
  gender: string | null;
  bornOn: string | null;
  bornPrecision: string;
  identityNumber: string | null;
  phone: string | null;
  email: string | null;
  note: string | null;
}

const columnsOf = {
  name: ['familyName', 'middleName', 'givenName'],
  gender: ['gender'],
  bornOn: ['bornOn', 'bornPrecision'],
  identityNumber: ['identityNumber'],
  phone: ['phone'],
  email: ['email'],
  note: ['note'],
} as const satisfies Record<MergeField, readonly (keyof MergeableRow)[]>;

const fields = Object.keys(columnsOf) as MergeField[];

/** The first column decides whether a field is filled: a precision without a date says nothing. */
const isFilled = (row: MergeableRow, field: MergeField): boolean => {
  const [first] = columnsOf[field];
  return field === 'name' || row[first] !== null;
};

/** The fields that are filled in both records and not the same: those somebody has to decide. */
export function conflictsOf(keep: MergeableRow, gone: MergeableRow): MergeField[] {
  return fields.filter(
    (field) =>
      isFilled(keep, field) &&
      isFilled(gone, field) &&
      columnsOf[field].some((column) => keep[column] !== gone[column]),
  );
}

/**
 * What the kept record becomes: the chosen side for each field; without a choice the kept side, or the other where that is empty.
 * Two notes are joined when both are wanted.
 */
export function mergedValues(keep: MergeableRow, gone: MergeableRow, choices: MergeChoices): Values {
  const sideOf = (field: MergeField): MergeSide => {
    const choice = choices[field];
    if (choice === 'KEEP' || choice === 'GONE') return choice;
    return isFilled(keep, field) ? 'KEEP' : 'GONE';
  };
  const values = Object.fromEntries(
    fields.flatMap((field) => {
      const row = sideOf(field) === 'KEEP' ? keep : gone;
      return columnsOf[field].map((column) => [column, row[column]]);
    }),
  );
  const notes = [keep.note, gone.note].filter((note) => note !== null);
  return choices.note === 'BOTH' ? { ...values, note: notes.join('\n') || null } : values;
}
