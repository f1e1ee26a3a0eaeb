import { conferenceKinds, type ConferenceKind } from './closed-lists';
import {
  Flag,
  IsoDate,
  ManyOf,
  NestedList,
  OneOf,
  Reference,
  References,
  RowVersion,
  Text,
  WholeNumber,
} from './fields';
import { fileLimits, type AttachedFile } from './files';
import { PageQuery, type Page, type Row } from './page';
import {
  checklistStates,
  clockBodies,
  clockCodes,
  clockUnits,
  deadlineCodes,
  offsetUnits,
  taskGroups,
  type ChecklistState,
  type ClockBody,
  type ClockCode,
  type ClockState,
  type ClockUnit,
  type DeadlineCode,
  type OffsetUnit,
  type TaskGroup,
} from './preparation-lists';

/** A line of a template; a negative number of days lies before the opening, a positive one after the closing. */
export class TemplateItem {
  @Text({ label: 'Việc', max: 500 }) title: string;
  @WholeNumber({ label: 'Số ngày', min: -400, max: 400 }) offsetDays: number;
  @OneOf(offsetUnits, { label: 'Cách tính ngày' }) offsetUnit: OffsetUnit;
  @Text({ label: 'Tiểu ban', max: 150, optional: true }) committee?: string | null;
  @OneOf(deadlineCodes, { label: 'Đồng hồ pháp lý', optional: true }) clockCode?: DeadlineCode | null;
}

/** What a kind of conference needs before and after it; without a kind it fits all. */
export class CreateChecklistTemplate {
  @Text({ label: 'Tên mẫu', max: 300 }) name: string;
  @OneOf(conferenceKinds, { label: 'Loại hội nghị', optional: true }) conferenceKind?: ConferenceKind | null;
  @Text({ label: 'Nguồn', max: 1000, optional: true }) source?: string | null;
  @Flag({ label: 'Đã xác nhận' }) isConfirmed: boolean;
  @NestedList(() => TemplateItem, { label: 'Các việc' }) items: TemplateItem[];
}
export class UpdateChecklistTemplate extends CreateChecklistTemplate {
  @RowVersion() version: number;
}
export interface ChecklistTemplate extends Row {
  name: string;
  conferenceKind: ConferenceKind | null;
  source: string | null;
  isConfirmed: boolean;
  items: Required<TemplateItem>[];
}

export class CreateChecklistItem {
  @Text({ label: 'Việc', max: 500 }) title: string;
  @Text({ label: 'Tiểu ban', max: 150, optional: true }) committee?: string | null;
  @WholeNumber({ label: 'Số ngày', min: -400, max: 400, optional: true }) offsetDays?: number | null;
  @OneOf(offsetUnits, { label: 'Cách tính ngày', optional: true }) offsetUnit?: OffsetUnit | null;
  @IsoDate({ label: 'Hạn', optional: true }) dueOn?: string | null;
  @Flag({ label: 'Giữ nguyên hạn khi hội nghị dời ngày', optional: true }) isPinned?: boolean;
  @OneOf(checklistStates, { label: 'Tình trạng', optional: true }) state?: ChecklistState;
  @IsoDate({ label: 'Xong ngày', optional: true }) doneOn?: string | null;
  @Reference({ label: 'Người dùng phụ trách', optional: true }) userId?: string | null;
  @Reference({ label: 'Cá nhân phụ trách', optional: true }) personId?: string | null;
  @Text({ label: 'Minh chứng', max: 1000, optional: true }) evidence?: string | null;
  /** Absent: the files stay. */
  @References({ label: 'Tệp minh chứng', max: fileLimits.perRecord, optional: true }) fileIds?: string[];
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
  @OneOf(deadlineCodes, { label: 'Đồng hồ pháp lý', optional: true }) clockCode?: DeadlineCode | null;
  @WholeNumber({ label: 'Thứ tự', optional: true }) ordinal?: number | null;
}
export class UpdateChecklistItem extends CreateChecklistItem {
  @RowVersion() version: number;
}
export interface ChecklistItem extends Row {
  title: string;
  committee: string | null;
  offsetDays: number | null;
  offsetUnit: OffsetUnit | null;
  dueOn: string | null;
  /** Entered by hand: it stays when the conference moves. */
  isPinned: boolean;
  state: ChecklistState;
  doneOn: string | null;
  userId: string | null;
  userName: string | null;
  personId: string | null;
  personName: string | null;
  /** Who entered the item; reminded as long as nobody else is in charge. */
  keeperName: string | null;
  evidence: string | null;
  files: AttachedFile[];
  note: string | null;
  clockCode: DeadlineCode | null;
  ordinal: number;
}

/** The opening, from which the items are dated; null where the day is not known yet. */
export interface ConferenceDays {
  opensOn: string | null;
  endsOn: string | null;
}

export class PlanQuery {
  @Reference({ label: 'Mẫu' }) templateId: string;
}
/** A line that a template would add. */
export interface PlannedItem {
  title: string;
  committee: string | null;
  dueOn: string;
  /** The conference has it already: it is not added again. */
  isThere: boolean;
  isPast: boolean;
}
export interface ChecklistPlan extends ConferenceDays {
  items: PlannedItem[];
}
export class ApplyTemplate {
  @Reference({ label: 'Mẫu' }) templateId: string;
  /** The opening that the preview was made for: another one in the meantime is refused. */
  @IsoDate({ label: 'Ngày khai mạc' }) opensOn: string;
}

export interface ItemMove extends Row {
  title: string;
  from: string | null;
  to: string;
}
export interface ItemStay {
  id: string;
  title: string;
  dueOn: string;
}
/** What moves with the conference, and what was entered by hand and stays. */
export interface ChecklistShift extends ConferenceDays {
  moves: ItemMove[];
  stays: ItemStay[];
}
export class MovedItem {
  @Reference({ label: 'Việc' }) id: string;
  @RowVersion() version: number;
}
export class ShiftChecklist {
  @IsoDate({ label: 'Ngày khai mạc' }) opensOn: string;
  @NestedList(() => MovedItem, { label: 'Các việc dời theo', max: 500 }) items: MovedItem[];
}

/** A clock of the law, effective-dated; `threshold` is in `unit`. */
export class CreateClockRule {
  @OneOf(clockCodes, { label: 'Nội dung' }) code: ClockCode;
  @OneOf(clockBodies, { label: 'Áp dụng cho' }) body: ClockBody;
  @WholeNumber({ label: 'Mức', min: 1, max: 1000 }) threshold: number;
  @OneOf(clockUnits, { label: 'Đơn vị' }) unit: ClockUnit;
  @ManyOf(conferenceKinds, { label: 'Loại hội nghị', optional: true }) conferenceKinds?: ConferenceKind[];
  @Text({ label: 'Điều khoản', max: 300 }) article: string;
  @Text({ label: 'Nguồn', max: 1000, optional: true }) source?: string | null;
  @IsoDate({ label: 'Áp dụng từ ngày' }) validFrom: string;
  @IsoDate({ label: 'Áp dụng đến ngày', optional: true }) validTo?: string | null;
  @Flag({ label: 'Đã xác nhận' }) isConfirmed: boolean;
}
export class UpdateClockRule extends CreateClockRule {
  @RowVersion() version: number;
}
export interface ClockRule extends Row {
  code: ClockCode;
  body: ClockBody;
  threshold: number;
  unit: ClockUnit;
  conferenceKinds: ConferenceKind[];
  article: string;
  source: string | null;
  validFrom: string;
  validTo: string | null;
  isConfirmed: boolean;
}

/** How a clock stands for a conference. */
export interface ConferenceClock {
  code: ClockCode;
  threshold: number;
  unit: ClockUnit;
  article: string;
  source: string | null;
  isConfirmed: boolean;
  state: ClockState;
  /** Last day in time; null for what is measured in length. */
  dueOn: string | null;
  /** Working days left, or late by. */
  days: number | null;
  /** Days or minutes of the programme, for what is measured in length. */
  measured: number | null;
  doneOn: string | null;
  /** The item of the checklist that meets the clock. */
  itemId: string | null;
}
export interface Preparation extends ConferenceDays {
  body: ClockBody;
  clocks: ConferenceClock[];
}

export class TaskQuery extends PageQuery {
  @OneOf(taskGroups, { label: 'Nhóm', optional: true }) group?: TaskGroup;
  /** Only what the asking user is in charge of. */
  @OneOf(['mine'], { label: 'Phụ trách', optional: true }) owner?: 'mine';
}
/** An open item of a checklist, or a clock that no item stands for. */
export interface Task {
  kind: 'ITEM' | 'CLOCK';
  id: string;
  conferenceId: string;
  conferenceTitle: string;
  title: string;
  dueOn: string;
  group: TaskGroup;
  state: ChecklistState;
  ownerName: string | null;
}
export interface TaskPage extends Page<Task> {
  counts: Record<TaskGroup, number>;
}

/** Somebody with an account, who can be put in charge. */
export interface Colleague {
  id: string;
  displayName: string;
}
