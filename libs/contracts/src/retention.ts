import { Flag, RowVersion, Text, WholeNumber } from './fields';
import type { Row } from './page';
import type { PersonalField } from './people-lists';

/** How long a personal field is kept after a person was last active. */
export class UpdateRetentionRule {
  @WholeNumber({ label: 'Số tháng', min: 1, max: 1200 }) months: number;
  @Text({ label: 'Căn cứ', max: 500, optional: true }) source?: string | null;
  @Flag({ label: 'Đã xác nhận' }) isConfirmed: boolean;
  @RowVersion() version: number;
}

export interface RetentionRule extends Row {
  field: PersonalField;
  months: number;
  source: string | null;
  isConfirmed: boolean;
}

/** What the purge would clear if it ran now. */
export interface PurgeCount {
  field: PersonalField;
  months: number;
  people: number;
  /** Entries of the audit trail that still hold the value. */
  auditEntries: number;
}
