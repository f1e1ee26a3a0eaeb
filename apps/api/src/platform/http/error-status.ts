import type { ErrorCode } from '@ky-yeu/contracts/errors';

/** The one table from error code to HTTP status; what is not named here answers 422. */
const statuses: Partial<Record<ErrorCode, number>> = {
  VALIDATION_FAILED: 400,
  MALFORMED_REQUEST: 400,
  NOT_FOUND: 404,
  ROUTE_NOT_FOUND: 404,
  LOGIN_REQUIRED: 401,
  LOGIN_FAILED: 401,
  ACCOUNT_INACTIVE: 403,
  TOO_MANY_ATTEMPTS: 429,
  FORBIDDEN: 403,
  FOREIGN_ORIGIN: 403,
  STALE_VERSION: 409,
  DUPLICATE: 409,
  IN_USE: 409,
  PERSON_IN_USE: 409,
  ORGANISATION_IN_USE: 409,
  ATTENDEE_ALREADY_LISTED: 409,
  RECIPIENT_ALREADY_LISTED: 409,
  CONFERENCE_SECOND_LEAD: 409,
  UNDO_CONFLICT: 409,
  UNDO_NOT_FOUND: 404,
  LAST_ADMINISTRATOR: 409,
  USERNAME_TAKEN: 409,
  PASSWORD_WRONG: 400,
  PAPER_FAILED: 500,
  PAPER_BUSY: 503,
  IMPORT_NOT_READY: 409,
  IMPORT_CHANGED: 409,
  BUSY: 409,
  PASSWORD_CHANGE_REQUIRED: 403,
  PAYLOAD_TOO_LARGE: 413,
  INTERNAL: 500,
};

/** HTTP status of an error code. */
export function statusOf(code: ErrorCode): number {
  return statuses[code] ?? 422;
}
