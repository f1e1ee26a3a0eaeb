import type { ErrorCode } from '@ky-yeu/contracts/errors';
import { DomainError } from '../http/domain-error';

interface PostgresError {
  code: string;
  constraint?: string;
  table?: string;
}

const codeOfConstraint: Record<string, ErrorCode> = {
  attendees_once_key: 'ATTENDEE_ALREADY_LISTED',
  award_recipients_person_key: 'RECIPIENT_ALREADY_LISTED',
  conference_hosts_one_lead_key: 'CONFERENCE_SECOND_LEAD',
  users_username_key: 'USERNAME_TAKEN',
};

const codeOfState: Record<string, ErrorCode> = {
  '22001': 'VALIDATION_FAILED',
  '22003': 'VALIDATION_FAILED',
  '22007': 'VALIDATION_FAILED',
  '22008': 'VALIDATION_FAILED',
  '22P02': 'VALIDATION_FAILED',
  '22021': 'MALFORMED_REQUEST',
  '23502': 'VALIDATION_FAILED',
  '23505': 'DUPLICATE',
  '23503': 'REFERENCE_NOT_FOUND',
  '23001': 'IN_USE',
  '23514': 'RULE_BROKEN',
};

function isPostgresError(thrown: unknown): thrown is PostgresError {
  return (
    thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && /^[0-9A-Z]{5}$/.test(thrown.code)
  );
}

/** What a refusal of PostgreSQL means to the user; null when it is no refusal but a fault. */
export function fromDatabaseError(thrown: unknown): DomainError | null {
  const cause = thrown instanceof Error && 'driverError' in thrown ? thrown.driverError : thrown;
  if (!isPostgresError(cause)) return null;
  if (cause.code === '23503' && cause.constraint?.endsWith('_conference_id_fkey')) return new DomainError('NOT_FOUND');
  const code = (cause.constraint && codeOfConstraint[cause.constraint]) || codeOfState[cause.code];
  return code ? new DomainError(code) : null;
}
