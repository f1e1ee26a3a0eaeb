import type { DatePrecision } from '@ky-yeu/contracts/closed-lists';
import type { ImportField } from '@ky-yeu/contracts/importing-lists';

/** What confirming would do with a row. */
export type RowEffect = 'CREATE' | 'UPDATE' | 'SAME' | 'NOTHING';

/** What was understood of a row beyond the texts shown: ids, dates and what is to be written. */
export interface RowFacts {
  effect: RowEffect;
  /** Equal for rows of one list that may be the same record: the folded name of a person, more for others. */
  sameKey?: string;
  /** How many of the issues come from reading the row; those behind them from matching it. */
  readIssues?: number;
  bornIso?: string | null;
  bornPrecision?: DatePrecision | null;
  posts?: string[];
  organisationId?: string | null;
  /** The unit as written, when the directory does not know it. */
  organisationText?: string | null;
  /** Whether the row names no unit and that of the list or its sender stands in. */
  isUnitAssumed?: boolean;
  /** Fields of the matched person or organisation that the row changes. */
  changes?: ImportField[];
  groupId?: string | null;
  siteId?: string | null;
  parentId?: string | null;
  /** The attendee or recipient of that conference or round that the row is. */
  listedId?: string | null;
  /** Columns of that attendee or recipient that differ. */
  listedChanges?: string[];
}
