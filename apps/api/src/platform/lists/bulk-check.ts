import type { ErrorCode } from '@ky-yeu/contracts/errors';

/** What must not be after a bulk edit. */
export interface ErrorSource {
  /** Gives `n`, the number of offending rows; `$1` are the ids of the rows, `$2` the new value as text. */
  statement: string;
  code: ErrorCode;
  /** Says what to do, from the number of offending rows. */
  sentence: (count: number) => string;
}
