import { errorSentences, type ErrorCode, type Issue } from '@ky-yeu/contracts/errors';

interface Details {
  /** A sentence more exact than the code's own. */
  detail?: string;
  issues?: Issue[];
  current?: unknown;
}

/** What a service throws: a stable code and Vietnamese sentences; it knows nothing of HTTP. */
export class DomainError extends Error {
  readonly issues: Issue[];
  readonly current: unknown;

  constructor(
    readonly code: ErrorCode,
    details: Details = {},
  ) {
    super(details.detail ?? errorSentences[code]);
    this.issues = details.issues ?? [];
    this.current = details.current;
  }
}

/** A refusal that belongs to one field. */
export function fieldError(path: string, message: string, code: ErrorCode = 'VALIDATION_FAILED'): DomainError {
  return new DomainError(code, { issues: [{ path, message }] });
}
