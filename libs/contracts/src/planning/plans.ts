import { conferenceKinds, conferenceModes, partsOfDay } from '../closed-lists';
import type { ConferenceKind, ConferenceMode, ConferenceStatus, PartOfDay } from '../closed-lists';
import {
  Flag,
  IsoDate,
  NestedList,
  OneOf,
  Reference,
  References,
  RowVersion,
  Text,
  TextList,
  WholeNumber,
} from '../fields';
import { PageQuery, type Row } from '../page';
import { paperFormats, type PaperFormat } from '../papers';
import { planDecisions, planItemStates, planStates, reaches } from './plan-lists';
import type { PlanDecision, PlanItemState, PlanState, QuotaMeasure, QuotaState, Reach } from './plan-lists';
import type { PlanGuest } from './plan-rules';

export class CreatePlan {
  @WholeNumber({ label: 'Năm', min: 1990, max: 2200 }) year: number;
  @Reference({ label: 'Đơn vị lập kế hoạch' }) organisationId: string;
  @WholeNumber({ label: 'Số hội nghị năm trước', max: 100_000, optional: true }) lastYearCount?: number | null;
  @Text({ label: 'Ghi chú', max: 2000, optional: true }) note?: string | null;
}
export class UpdatePlan extends CreatePlan {
  @RowVersion() version: number;
}

/** For which units the plan is proposed: those named, and those below them when told. */
export class ProposePlan {
  @References({ label: 'Đơn vị', max: 500 }) organisationIds: string[];
  @Flag({ label: 'Cả các đơn vị trực thuộc', optional: true }) withSubordinates?: boolean;
}
export interface ProposeAnswer {
  proposed: number;
  /** What the plan has already, and is therefore not proposed again. */
  known: number;
  /** Rules that name nothing in this year, each as a sentence. */
  left: string[];
}

export class ItemVersion {
  @Reference({ label: 'Hội nghị' }) id: string;
  @RowVersion() version: number;
}
export class DecidePlanItems {
  @OneOf(planDecisions, { label: 'Quyết định' }) decision: PlanDecision;
  @NestedList(() => ItemVersion, { label: 'Hội nghị', max: 500 }) items: ItemVersion[];
  @Text({ label: 'Lý do', max: 500, optional: true }) reason?: string | null;
}
export class MovePlanItem {
  @IsoDate({ label: 'Ngày mới', optional: true }) to?: string | null;
  /** Instead of a day: so many working days later; earlier when negative. */
  @WholeNumber({ label: 'Số ngày làm việc', min: -60, max: 60, optional: true }) workingDays?: number | null;
  @RowVersion() version: number;
}
export class JoinPlanItems {
  /** The conference that stays. */
  @Reference({ label: 'Ghép vào hội nghị' }) intoId: string;
  @WholeNumber({ label: 'Phiên bản', min: 1 }) intoVersion: number;
  @Text({ label: 'Tên hội nghị sau khi ghép', max: 1000, optional: true }) title?: string | null;
  @RowVersion() version: number;
}

export class CreatePlanItem {
  @Reference({ label: 'Đơn vị chủ trì' }) organisationId: string;
  @Text({ label: 'Tên hội nghị', max: 1000 }) title: string;
  @OneOf(conferenceKinds, { label: 'Loại hội nghị' }) kind: ConferenceKind;
  @TextList({ label: 'Nội dung', optional: true }) subjects?: string[];
  @IsoDate({ label: 'Ngày tổ chức' }) heldOn: string;
  @OneOf(partsOfDay, { label: 'Buổi', optional: true }) partOfDay?: PartOfDay | null;
  @OneOf(conferenceModes, { label: 'Hình thức', optional: true }) mode?: ConferenceMode | null;
  @OneOf(reaches, { label: 'Phạm vi' }) reach: Reach;
  @References({ label: 'Đơn vị được mời', optional: true, max: 50 }) guestOrganisationIds?: string[];
  @References({ label: 'Mời các đơn vị trực thuộc của', optional: true, max: 50 }) guestSubordinatesOfIds?: string[];
  @References({ label: 'Nhóm người được mời', optional: true, max: 50 }) guestGroupIds?: string[];
  @Text({ label: 'Ghi chú', max: 2000, optional: true }) note?: string | null;
}
export class UpdatePlanItem extends CreatePlanItem {
  @RowVersion() version: number;
}

/** The next step of a plan; a step back is allowed too. */
export class MovePlan {
  @OneOf(planStates, { label: 'Trạng thái' }) to: PlanState;
  @Text({ label: 'Số, ký hiệu', max: 60, optional: true }) number?: string | null;
  @IsoDate({ label: 'Ngày ban hành', optional: true }) issuedOn?: string | null;
  @Text({ label: 'Lý do', max: 500, optional: true }) reason?: string | null;
  @RowVersion() version: number;
}

export class PlanQuery extends PageQuery {
  @WholeNumber({ label: 'Năm', min: 1990, max: 2200, optional: true }) year?: number;
}
export class PlanItemQuery extends PageQuery {
  @WholeNumber({ label: 'Tháng', min: 1, max: 12, optional: true }) month?: number;
  @OneOf(planItemStates, { label: 'Tình trạng', optional: true }) state?: PlanItemState;
  @Reference({ label: 'Đơn vị', optional: true }) organisationId?: string;
}
export class PlanPaperQuery {
  /** The ordinal of an issue, printed as it was issued; absent: the plan as it stands. */
  @WholeNumber({ label: 'Lần ban hành', min: 1, max: 1000, optional: true }) issue?: number;
  @OneOf(paperFormats, { label: 'Dạng tệp', optional: true }) format?: PaperFormat;
  @Flag({ label: 'Xem trên màn hình', optional: true }) inline?: boolean;
}

/** Who did a step and when; null when the plan is not there. */
export interface PlanStep {
  by: string | null;
  at: string;
}
export interface PlanListItem extends Row {
  year: number;
  organisationId: string;
  organisationName: string;
  state: PlanState;
  number: string | null;
  issuedOn: string | null;
  proposed: number;
  accepted: number;
}
export interface Plan extends PlanListItem {
  lastYearCount: number | null;
  note: string | null;
  dropped: number;
  joined: number;
  /** Conferences that are neither dropped nor joined, by month 1–12. */
  months: { month: number; count: number }[];
  submitted: PlanStep | null;
  approved: PlanStep | null;
  /** Why the one who submitted approved as well. */
  approvalReason: string | null;
  issued: PlanStep | null;
  /** Issued versions, the newest last. */
  issues: { ordinal: number; number: string; issuedOn: string; by: string | null; conferences: number }[];
}

export interface PlanItem extends Row {
  organisationId: string;
  organisationName: string;
  ruleId: string | null;
  ruleName: string | null;
  conferenceId: string | null;
  conferenceStatus: ConferenceStatus | null;
  state: PlanItemState;
  joinedIntoId: string | null;
  joinedIntoTitle: string | null;
  title: string;
  kind: ConferenceKind;
  subjects: string[];
  heldOn: string | null;
  windowFrom: string | null;
  windowTo: string | null;
  partOfDay: PartOfDay | null;
  mode: ConferenceMode | null;
  reach: Reach;
  guests: PlanGuest[];
  coHosts: string[];
  dropReason: string | null;
  note: string | null;
}

/** What one quota rule says of the plan. */
export interface QuotaFinding {
  ruleId: string;
  measure: QuotaMeasure;
  ruleName: string;
  state: QuotaState;
  figure: number | null;
  limitValue: number | null;
  /** What is and what to do, in Vietnamese. */
  sentence: string;
  /** Conferences that break the rule, in the order of their days. */
  breaking: { id: string; title: string; unitName: string }[];
  source: string | null;
  isConfirmed: boolean;
}
export interface PlanMeter {
  total: number;
  proposed: number;
  inPerson: number;
  online: number;
  hybrid: number;
  unknownMode: number;
  provinceWide: number;
  communeWide: number;
  lastYear: number | null;
  findings: QuotaFinding[];
}
export interface JoinProposal {
  first: { id: string; version: number; title: string; heldOn: string };
  second: { id: string; version: number; title: string; heldOn: string };
  sharedPercent: number;
  sentence: string;
}
export interface PlanCheck {
  meter: PlanMeter;
  joins: JoinProposal[];
  /** Against the issued version, each as a sentence; null while nothing has been issued. */
  changes: string[] | null;
  /** The last day on which the calendar of holidays holds entries; null when it has none for the year. */
  holidaysKnown: boolean;
}
