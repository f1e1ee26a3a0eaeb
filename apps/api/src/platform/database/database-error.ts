import { errorSentences, type ErrorCode, type Issue } from '@ky-yeu/contracts/errors';
import { DomainError } from '../http/domain-error';

interface PostgresError {
  code: string;
  constraint?: string;
  table?: string;
  column?: string;
  detail?: string;
}

const codeOfConstraint: Record<string, ErrorCode> = {
  attendees_once_key: 'ATTENDEE_ALREADY_LISTED',
  award_recipients_person_key: 'RECIPIENT_ALREADY_LISTED',
  conference_hosts_one_lead_key: 'CONFERENCE_SECOND_LEAD',
  precedence_rules_one_a_day: 'PRECEDENCE_RULE_OVERLAP',
  calendar_days_date_key: 'CALENDAR_DAY_TAKEN',
  quota_rules_one_a_day: 'QUOTA_RULE_OVERLAP',
  recurrence_rules_name_key: 'RECURRENCE_NAME_TAKEN',
  recurrence_rules_complete: 'RECURRENCE_INCOMPLETE',
  year_plans_year_key: 'PLAN_EXISTS',
  paper_templates_name_key: 'TEMPLATE_TAKEN',
  paper_templates_one_default: 'TEMPLATE_DEFAULT_TAKEN',
  paper_template_versions_number_key: 'BUSY',
  programme_templates_name_key: 'TEMPLATE_NAME_TAKEN',
  clock_rules_one_a_day: 'CLOCK_RULE_OVERLAP',
  programme_versions_number_key: 'BUSY',
  form_packs_one_a_day: 'FORM_PACK_OVERLAP',
  papers_number_key: 'PAPER_NUMBER_TAKEN',
  papers_issued_kept: 'PAPER_ISSUED',
  users_username_key: 'USERNAME_TAKEN',
  seat_plans_site_key: 'SEAT_PLAN_EXISTS',
  seat_assignments_attendee_key: 'SEAT_TAKEN',
  seat_assignments_seat_key: 'SEAT_TAKEN',
  seat_assignments_presidium_key: 'SEAT_TAKEN',
  saved_views_name_key: 'VIEW_NAME_TAKEN',
};

const codeOfState: Record<string, ErrorCode> = {
  '22001': 'VALIDATION_FAILED',
  '22003': 'VALIDATION_FAILED',
  '22007': 'VALIDATION_FAILED',
  '22008': 'VALIDATION_FAILED',
  '22P02': 'VALIDATION_FAILED',
  '22P05': 'VALIDATION_FAILED',
  '22021': 'MALFORMED_REQUEST',
  '23502': 'VALIDATION_FAILED',
  '23505': 'DUPLICATE',
  '23503': 'REFERENCE_NOT_FOUND',
  '23001': 'IN_USE',
  '23514': 'RULE_BROKEN',
  '40001': 'BUSY',
  '40P01': 'BUSY',
  '55P03': 'BUSY',
};

function isPostgresError(thrown: unknown): thrown is PostgresError {
  return (
    thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && /^[0-9A-Z]{5}$/.test(thrown.code)
  );
}

const camelCase = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The field behind a refused column; PostgreSQL names a foreign key "<table>_<column>_fkey". */
function fieldOf({ constraint = '', table = '', column }: PostgresError): string | null {
  if (column) return camelCase(column);
  const named =
    constraint.startsWith(`${table}_`) && /_fkey$/.test(constraint) ? constraint.slice(table.length + 1, -5) : '';
  return named ? camelCase(named) : null;
}

function issuesOf(error: PostgresError, code: ErrorCode): Issue[] {
  const path = code === 'REFERENCE_NOT_FOUND' || error.code === '23502' ? fieldOf(error) : null;
  if (!path) return [];
  return [{ path, message: error.code === '23502' ? 'Mục này không được để trống.' : errorSentences[code] }];
}

/** A foreign key is refused from either side; a row under a conference that is not there is simply not found. */
function foreignKeyCode({ code, detail, constraint }: PostgresError): ErrorCode | null {
  if (code !== '23503') return null;
  if (detail?.includes('still referenced')) return 'IN_USE';
  return constraint?.endsWith('_conference_id_fkey') ? 'NOT_FOUND' : null;
}

/** What a refusal of PostgreSQL means to the user; null when it is no refusal but a fault. */
export function fromDatabaseError(thrown: unknown): DomainError | null {
  const cause = thrown instanceof Error && 'driverError' in thrown ? thrown.driverError : thrown;
  if (!isPostgresError(cause)) return null;
  const code = foreignKeyCode(cause) ?? codeOfConstraint[cause.constraint ?? ''] ?? codeOfState[cause.code];
  return code ? new DomainError(code, { issues: issuesOf(cause, code) }) : null;
}
