import type { Permission } from '../permissions';

/** The lists that remember: each has columns to choose, fields to filter by and, some, fields to edit in bulk. */
export const listKeys = [
  'people',
  'organisations',
  'conferences',
  'attendees',
  'award-rounds',
  'award-recipients',
  'papers',
] as const;
export type ListKey = (typeof listKeys)[number];

/** `year` is a number written without a dot for thousands. */
export type FieldKind = 'text' | 'choice' | 'choices' | 'reference' | 'date' | 'number' | 'year' | 'flag';

interface ListField {
  /** Vietnamese name, as the head of a column and in every sentence. */
  label: string;
  kind: FieldKind;
  /** Values of a closed list with their Vietnamese words. */
  labels?: Readonly<Record<string, string>>;
}

/** A column; its key is the name of the property in the list's answer. */
export interface ListColumn extends ListField {
  /** The property that tells how exactly a date is known. */
  precision?: string;
  /** Properties written after this one where they have no column of their own. */
  beside?: readonly string[];
  /** A property shown in its place where it is known and has no column of its own. */
  instead?: string;
  /** Hidden until the user chooses it. */
  isExtra?: boolean;
}

/** A field to filter by. */
export interface ListFilter extends ListField {
  /** Offers "empty" and "not empty". */
  canBeEmpty?: boolean;
  /** Only these, where the kind would offer more than is fast at 200,000 rows. */
  operators?: readonly FilterOperator[];
}

/** A field that may be set for many rows at once. */
export interface ListBulkField extends ListField {
  canBeEmpty?: boolean;
  maxLength?: number;
}

/** One list, told once for the screen, the export and the server's checks. */
export interface ListDescription {
  key: ListKey;
  /** "Cá nhân": the title of its export. */
  title: string;
  /** One row in the middle of a sentence: "cá nhân". */
  noun: string;
  columns: Readonly<Record<string, ListColumn>>;
  filters: Readonly<Record<string, ListFilter>>;
  bulk: Readonly<Record<string, ListBulkField>>;
  canDelete?: boolean;
  /** Who may edit in bulk. */
  write: Permission;
}

export const filterOperators = ['is', 'not', 'has', 'lacks', 'from', 'to', 'empty', 'filled'] as const;
export type FilterOperator = (typeof filterOperators)[number];
export const filterOperatorLabels: Readonly<Record<FilterOperator, string>> = {
  is: 'là',
  not: 'không phải là',
  has: 'có chứa',
  lacks: 'không chứa',
  from: 'từ',
  to: 'đến',
  empty: 'để trống',
  filled: 'không để trống',
};

/** At most so many conditions at once. */
export const maxFilters = 8;
/** At most so many rows in one bulk edit, which is one change that can be undone. */
export const maxBulkRows = 10_000;

const operatorsOfKind: Readonly<Record<FieldKind, readonly FilterOperator[]>> = {
  text: ['has', 'lacks'],
  choice: ['is', 'not'],
  choices: ['is', 'not'],
  reference: ['is', 'not'],
  date: ['is', 'not', 'from', 'to'],
  number: ['is', 'not', 'from', 'to'],
  year: ['is', 'not', 'from', 'to'],
  flag: ['is'],
};

/** What a field may be filtered by, in the order offered. */
export function operatorsOf({ kind, canBeEmpty, operators }: ListFilter): readonly FilterOperator[] {
  return operators ?? [...operatorsOfKind[kind], ...(canBeEmpty ? (['empty', 'filled'] as const) : [])];
}

/** Whether an operator takes no value. */
export const needsNoValue = (operator: FilterOperator): boolean => operator === 'empty' || operator === 'filled';

/** One condition of a list: `gender:is:MALE`, `bornOn:from:1970-01-01`, `note:empty`. */
export interface FilterTerm {
  field: string;
  operator: FilterOperator;
  /** Several values of a closed list or of references are joined by commas. */
  value: string;
}

/** Reads one condition as it stands in the address; null when it is none. */
export function parseFilter(text: string): FilterTerm | null {
  const [field = '', operator = ''] = text.split(':', 2);
  const known = filterOperators.find((each) => each === operator);
  if (!field || !known) return null;
  return { field, operator: known, value: text.slice(field.length + operator.length + 2) };
}

/** Writes one condition for the address. */
export const writeFilter = ({ field, operator, value }: FilterTerm): string =>
  needsNoValue(operator) ? `${field}:${operator}` : `${field}:${operator}:${value}`;
