import { partsOfDay, type PartOfDay } from './closed-lists';
import { clashKinds, clashSeverities, clashStates } from './clash-lists';
import type { ClashKind, ClashSeverity, ClashState } from './clash-lists';
import { ClockTime, IsoDate, OneOf, Reference, RowVersion, Text } from './fields';
import { PageQuery, type Page } from './page';

export type { ClashKind, ClashSeverity, ClashState };

/** Clashes of the conferences that touch the days from `from` to `to`, both included. */
export class ClashQuery extends PageQuery {
  @IsoDate({ label: 'Từ ngày' }) from: string;
  @IsoDate({ label: 'Đến ngày' }) to: string;
  @OneOf(clashKinds, { label: 'Loại va chạm', optional: true }) kind?: ClashKind;
  @OneOf(clashSeverities, { label: 'Mức độ', optional: true }) severity?: ClashSeverity;
  @OneOf(clashStates, { label: 'Tình trạng', optional: true }) state?: ClashState;
}

/** A date that somebody is choosing; what is absent is as the conference has it. */
export class ProposedSlot {
  @IsoDate({ label: 'Ngày tổ chức', optional: true }) heldOn?: string;
  @IsoDate({ label: 'Đến ngày', optional: true }) heldUntil?: string;
  @OneOf(partsOfDay, { label: 'Buổi', optional: true }) partOfDay?: PartOfDay;
  @ClockTime({ label: 'Giờ bắt đầu', optional: true }) startsAt?: string;
  @ClockTime({ label: 'Giờ kết thúc', optional: true }) endsAt?: string;
  @Reference({ label: 'Hội trường', optional: true }) hallId?: string;
}

/** The week whose facts are wanted. */
export class ClashFactsQuery {
  @IsoDate({ label: 'Ngày tổ chức' }) on: string;
  @IsoDate({ label: 'Đến ngày', optional: true }) until?: string;
}

export class OverrideClash {
  @Reference({ label: 'Hội nghị' }) conferenceId: string;
  @Text({ label: 'Va chạm', max: 400 }) key: string;
  @Text({ label: 'Lý do chấp nhận', max: 1000, min: 5 }) reason: string;
}

export class UpdateClashOverride {
  @Text({ label: 'Lý do chấp nhận', max: 1000, min: 5 }) reason: string;
  @RowVersion() version: number;
}

export interface ClashOverride {
  id: string;
  version: number;
  key: string;
  conferenceId: string;
  kind: ClashKind;
  sentence: string;
  reason: string;
  decidedByName: string | null;
  decidedAt: string;
}

/** Where a conference could go, and the version of it that this was reckoned for; none for one that is not saved yet. */
export interface ProposedPlace {
  conferenceId: string;
  heldOn: string;
  partOfDay: PartOfDay;
  version: number | null;
}

/** A clash as it is shown: what collides with what, and a way out. */
export interface ClashItem {
  /** The key, as lists want it. */
  id: string;
  key: string;
  kind: ClashKind;
  severity: ClashSeverity;
  /** The first day on which it happens. */
  on: string;
  conferenceId: string;
  otherId: string | null;
  sentence: string;
  proposal: string | null;
  /** When one is free in the same week and the conference has not been held. */
  moveTo: ProposedPlace | null;
  override: ClashOverride | null;
}

export interface ClashPage extends Page<ClashItem> {
  /** How many clashes of the period are open, whatever is filtered. */
  open: Record<ClashSeverity, number>;
}
