import { Entity } from 'typeorm';
import type {
  ConferenceKind,
  ConferenceMode,
  OrganisationLevel,
  PartOfDay,
  PeriodType,
} from '@ky-yeu/contracts/closed-lists';
import type { PlanItemState, PlanState, QuotaMeasure, Reach, Recurrence } from '@ky-yeu/contracts/planning/plan-lists';
import {
  BooleanColumn,
  DateColumn,
  EditableRow,
  IntegerColumn,
  JsonColumn,
  Key,
  OptionalDate,
  OptionalInstant,
  OptionalInteger,
  OptionalNumeric,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextArray,
  TextColumn,
} from '../../platform/database/columns';

/** Reference data: when a conference comes back, with where it is written. */
@Entity('recurrence_rules')
export class RecurrenceRuleEntity extends EditableRow {
  @TextColumn() name: string;
  @TextColumn() recurrence: Recurrence;
  @TextColumn() conferenceKind: ConferenceKind;
  @TextColumn() subject: string;
  @OptionalText() windowFrom: string | null;
  @OptionalText() windowTo: string | null;
  @OptionalDate() anchorOn: string | null;
  @OptionalInteger() monthsAfter: number | null;
  @OptionalInteger() windowDays: number | null;
  @OptionalText() mode: ConferenceMode | null;
  @OptionalText() partOfDay: PartOfDay | null;
  @TextColumn() reach: Reach;
  @OptionalReference() organisationId: string | null;
  @OptionalText() level: OrganisationLevel | null;
  @BooleanColumn() invitesSubordinates: boolean;
  @DateColumn() validFrom: string;
  @OptionalDate() validTo: string | null;
  @OptionalText() source: string | null;
  @BooleanColumn() isConfirmed: boolean;
}

@Entity('recurrence_rule_guests')
export class RecurrenceRuleGuestEntity {
  @Key() id: string;
  @ReferenceColumn() ruleId: string;
  @OptionalReference() organisationId: string | null;
  @OptionalReference() groupId: string | null;
  @BooleanColumn() isSubordinates: boolean;
  @IntegerColumn() ordinal: number;
}

/** Reference data: a limit on the conferences of a year, with where it is written. */
@Entity('quota_rules')
export class QuotaRuleEntity extends EditableRow {
  @TextColumn() name: string;
  @TextColumn() measure: QuotaMeasure;
  @OptionalNumeric() limitValue: string | null;
  @BooleanColumn() countsHybridAsOnline: boolean;
  @DateColumn() validFrom: string;
  @OptionalDate() validTo: string | null;
  @OptionalText() source: string | null;
  @BooleanColumn() isConfirmed: boolean;
}

@Entity('year_plans')
export class YearPlanEntity extends EditableRow {
  @IntegerColumn() year: number;
  @ReferenceColumn() organisationId: string;
  @TextColumn() state: PlanState;
  @OptionalText() number: string | null;
  @OptionalDate() issuedOn: string | null;
  @OptionalInteger() lastYearCount: number | null;
  @OptionalText() note: string | null;
  @OptionalReference() submittedById: string | null;
  @OptionalInstant() submittedAt: Date | null;
  @OptionalReference() approvedById: string | null;
  @OptionalInstant() approvedAt: Date | null;
  @OptionalText() approvalReason: string | null;
  @OptionalReference() issuedById: string | null;
  @OptionalInstant() issuedAt: Date | null;
}

/** A conference of a plan; once accepted, the conference itself holds its title, day and form. */
@Entity('plan_items')
export class PlanItemEntity extends EditableRow {
  @ReferenceColumn() planId: string;
  @ReferenceColumn() organisationId: string;
  @OptionalReference() ruleId: string | null;
  @OptionalReference() conferenceId: string | null;
  @OptionalReference() joinedIntoId: string | null;
  @TextColumn() state: PlanItemState;
  @TextColumn() title: string;
  @TextColumn() kind: ConferenceKind;
  @TextArray() subjects: string[];
  @OptionalText() reviewType: PeriodType | null;
  @OptionalDate() reviewFrom: string | null;
  @OptionalDate() reviewTo: string | null;
  @DateColumn() heldOn: string;
  @OptionalDate() windowFrom: string | null;
  @OptionalDate() windowTo: string | null;
  @OptionalText() partOfDay: PartOfDay | null;
  @OptionalText() mode: ConferenceMode | null;
  @TextColumn() reach: Reach;
  @OptionalText() dropReason: string | null;
  @OptionalText() note: string | null;
}

@Entity('plan_item_guests')
export class PlanItemGuestEntity {
  @Key() id: string;
  @ReferenceColumn() itemId: string;
  @OptionalReference() organisationId: string | null;
  @OptionalReference() groupId: string | null;
  @BooleanColumn() isSubordinates: boolean;
  @IntegerColumn() ordinal: number;
}

/** The plan as it was issued: a frozen copy. */
@Entity('plan_issues')
export class PlanIssueEntity {
  @Key() id: string;
  @ReferenceColumn() planId: string;
  @IntegerColumn() ordinal: number;
  @TextColumn() number: string;
  @DateColumn() issuedOn: string;
  @OptionalReference() issuedById: string | null;
  @JsonColumn() items: object[];
}
