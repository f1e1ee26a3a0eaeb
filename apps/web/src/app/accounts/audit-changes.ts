import type { AuditEntry } from '@ky-yeu/contracts/accounts';
import * as awardLists from '@ky-yeu/contracts/award-lists';
import * as lists from '@ky-yeu/contracts/closed-lists';
import { filePurposeLabels } from '@ky-yeu/contracts/files';
import { groupRuleModeLabels, organisationScopeLabels, personalFieldLabels } from '@ky-yeu/contracts/people-lists';
import { registrationStateLabels } from '@ky-yeu/contracts/paper-registrations';
import { roleLabels } from '@ky-yeu/contracts/permissions';
import { programmeVersionStateLabels } from '@ky-yeu/contracts/programme-versions';
import { factFieldLabel } from '../conferences/fact-field';
import { displayValue } from '../shared/display-value';
import { showMoment } from '../shared/format';
import { tableWords } from './audit-table-words';
import { columnWord } from './audit-words';

export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

type LabelLists = Record<string, Record<string, string>>;

/** Labels of coded columns; where a column of one name means different things, 'table.column' comes first. */
const coded: LabelLists = {
  'organisation_successions.kind': lists.successionKindLabels,
  'conferences.kind': lists.conferenceKindLabels,
  'programme_items.kind': lists.programmeKindLabels,
  'speeches.kind': lists.speechKindLabels,
  'award_recipients.kind': awardLists.recipientKindLabels,
  'conferences.status': lists.conferenceStatusLabels,
  'directives.status': lists.directiveStatusLabels,
  'users.role': roleLabels,
  'conference_hosts.role': lists.hostRoleLabels,
  'people_group_rules.mode': groupRuleModeLabels,
  'retention_rules.field': personalFieldLabels,
  'programme_versions.state': programmeVersionStateLabels,
  'paper_registrations.state': registrationStateLabels,
  'stored_files.purpose': filePurposeLabels,
  conference_kind: lists.conferenceKindLabels,
  scope: organisationScopeLabels,
  system: lists.organisationSystemLabels,
  level: lists.organisationLevelLabels,
  document_form: lists.documentFormLabels,
  block: lists.blockLabels,
  gender: lists.genderLabels,
  born_precision: lists.datePrecisionLabels,
  date_precision: lists.datePrecisionLabels,
  review_type: lists.periodTypeLabels,
  next_type: lists.periodTypeLabels,
  part_of_day: lists.partOfDayLabels,
  mode: lists.conferenceModeLabels,
  roles: lists.attendeeRoleLabels,
  invitation: lists.invitationStateLabels,
  presence: lists.presenceStateLabels,
  strength: lists.directiveStrengthLabels,
  family: awardLists.awardFamilyLabels,
  objects: awardLists.recipientKindLabels,
  conferred: awardLists.conferredStateLabels,
  certainty: lists.certaintyLabels,
  subject_table: tableWords,
};

function word(labels: Record<string, string> | undefined, value: unknown): unknown {
  return typeof value === 'string' ? (labels?.[value] ?? value) : value;
}

/** Text of columns that is neither plain nor a code; null for all others. */
function showText(table: string, column: string, value: string): string | null {
  if (column.endsWith('_id')) return displayValue(value, reference(column));
  if (`${table}.${column}` === 'facts.field') return factFieldLabel(value);
  if (column === 'expires_at' || column === 'submitted_at') return showMoment(value);
  return column.endsWith('s_at') ? value.slice(0, 5) : null;
}

function show(table: string, column: string, value: unknown): string {
  const labels = coded[`${table}.${column}`] ?? coded[column];
  const text = typeof value === 'string' ? showText(table, column, value) : null;
  return text ?? displayValue(Array.isArray(value) ? value.map((each) => word(labels, each)) : word(labels, value));
}

const reference = (name: string) => ({ name, label: name, type: 'string', format: 'uuid', required: false }) as const;

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);

/** What an entry changed, field by field, in Vietnamese; a new or deleted row gives its filled fields. */
export function changesOf({ table, before, after }: AuditEntry): FieldChange[] {
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return columns.flatMap((column) => {
    const field = columnWord(column);
    const [old, now] = [before?.[column], after?.[column]];
    if (!field || JSON.stringify(old) === JSON.stringify(now) || (isEmpty(old) && isEmpty(now))) return [];
    return [
      {
        field,
        before: before ? show(table, column, old) : null,
        after: after ? show(table, column, now) : null,
      },
    ];
  });
}

/** 'Ngày tổ chức (hội nghị)': the field that a source speaks of, and of what. */
function factName({ field, subject_table: subject }: Record<string, unknown>): string {
  if (typeof field !== 'string') return '';
  const of = typeof subject === 'string' ? tableWords[subject] : undefined;
  return of ? `${factFieldLabel(field)} (${of.toLocaleLowerCase('vi')})` : factFieldLabel(field);
}

/** What the row calls itself: a name, title or first words of its text; a source is called after its field. */
export function nameOf({ table, before, after }: AuditEntry): string {
  const row = after ?? before ?? {};
  if (table === 'facts') return factName(row);
  const keys = [
    'full_name',
    'display_name',
    'short_title',
    'title',
    'name',
    'headline',
    'label',
    'authority_name',
    'quote',
  ];
  const found = [...keys, 'body', 'topic'].map((key) => row[key]).find((value) => typeof value === 'string' && value);
  return typeof found === 'string' ? (found.length > 90 ? `${found.slice(0, 88)}…` : found) : '';
}

/** 'Cá nhân', 'Đợt khen thưởng' …; 'Dữ liệu khác' for a table without a word. */
export function tableWord(table: string): string {
  return tableWords[table] ?? 'Dữ liệu khác';
}
