import {
  conferenceKinds,
  conferenceModes,
  conferenceStatuses,
  datePrecisions,
  hostRoles,
  partsOfDay,
  periodTypes,
} from './closed-lists';
import type {
  ConferenceKind,
  ConferenceMode,
  ConferenceStatus,
  DatePrecision,
  HostRole,
  PartOfDay,
  PeriodType,
} from './closed-lists';
import {
  ClockTime,
  Flag,
  IsoDate,
  Nested,
  NestedList,
  OneOf,
  Reference,
  RowVersion,
  Text,
  TextList,
  WholeNumber,
} from './fields';
import { PageQuery, type Row } from './page';

export class PeriodInput {
  @OneOf(periodTypes, { label: 'Loại kỳ' }) type: PeriodType;
  @IsoDate({ label: 'Kỳ từ ngày' }) from: string;
  @IsoDate({ label: 'Kỳ đến ngày' }) to: string;
  @Text({ label: 'Cách ghi kỳ', max: 150, optional: true }) label?: string | null;
}

export class ThemeInput {
  @Text({ label: 'Tên chủ đề', max: 300 }) name: string;
  @Text({ label: 'Nội dung chủ đề', max: 1000, optional: true }) text?: string | null;
  @WholeNumber({ label: 'Năm', min: 1900, max: 2200, optional: true }) year?: number | null;
}

export class HostInput {
  @Reference({ label: 'Đơn vị tổ chức' }) organisationId: string;
  @OneOf(hostRoles, { label: 'Vai trò' }) role: HostRole;
}

export class CreateConference {
  @Text({ label: 'Tên hội nghị', max: 1000 }) title: string;
  @Text({ label: 'Tên ngắn', max: 200, optional: true }) shortTitle?: string | null;
  @OneOf(conferenceKinds, { label: 'Loại hội nghị' }) kind: ConferenceKind;
  @OneOf(conferenceStatuses, { label: 'Tình trạng', optional: true }) status?: ConferenceStatus;
  @TextList({ label: 'Nội dung kiểm điểm', optional: true }) subjects?: string[];
  @NestedList(() => ThemeInput, { label: 'Chủ đề', optional: true, max: 10 }) themes?: ThemeInput[];
  @Nested(() => PeriodInput, { label: 'Kỳ đánh giá', optional: true }) reviewPeriod?: PeriodInput | null;
  @Nested(() => PeriodInput, { label: 'Kỳ tiếp theo', optional: true }) nextPeriod?: PeriodInput | null;
  @IsoDate({ label: 'Ngày tổ chức', optional: true }) heldOn?: string | null;
  @IsoDate({ label: 'Đến ngày', optional: true }) heldUntil?: string | null;
  @OneOf(datePrecisions, { label: 'Độ chính xác của ngày', optional: true }) datePrecision?: DatePrecision;
  @Flag({ label: 'Ngày đã xác nhận', optional: true }) isDateConfirmed?: boolean;
  @OneOf(partsOfDay, { label: 'Buổi', optional: true }) partOfDay?: PartOfDay | null;
  @ClockTime({ label: 'Giờ bắt đầu', optional: true }) startsAt?: string | null;
  @ClockTime({ label: 'Giờ kết thúc', optional: true }) endsAt?: string | null;
  @Text({ label: 'Địa điểm', max: 300, optional: true }) venue?: string | null;
  @Reference({ label: 'Hội trường', optional: true }) hallId?: string | null;
  /** Absent: as it is. */
  @Reference({ label: 'Hội nghị kỳ trước', optional: true }) previousId?: string | null;
  @OneOf(conferenceModes, { label: 'Hình thức', optional: true }) mode?: ConferenceMode | null;
  @Flag({ label: 'Hình thức đã xác nhận', optional: true }) isModeConfirmed?: boolean;
  @Text({ label: 'Ghi chú', max: 4000, optional: true }) note?: string | null;
  @NestedList(() => HostInput, { label: 'Đơn vị tổ chức', optional: true, max: 20 }) hosts?: HostInput[];
}

export class UpdateConference extends CreateConference {
  @RowVersion() version: number;
}

export class ConferenceQuery extends PageQuery {
  @OneOf(conferenceKinds, { label: 'Loại', optional: true }) kind?: ConferenceKind;
  @OneOf(conferenceStatuses, { label: 'Tình trạng', optional: true }) status?: ConferenceStatus;
  @WholeNumber({ label: 'Năm', min: 1900, max: 2200, optional: true }) year?: number;
  @IsoDate({ label: 'Từ ngày', optional: true }) from?: string;
  @IsoDate({ label: 'Đến ngày', optional: true }) to?: string;
  @Reference({ label: 'Đơn vị tổ chức', optional: true }) hostId?: string;
}

export interface Host {
  organisationId: string;
  name: string;
  role: HostRole;
}

export interface Period {
  type: PeriodType;
  from: string;
  to: string;
  label: string;
}

export interface ConferenceCounts {
  attendees: number;
  invited: number;
  confirmed: number;
  declined: number;
  present: number;
  excused: number;
  absent: number;
}

export interface ConferenceListItem extends Row {
  title: string;
  shortTitle: string | null;
  kind: ConferenceKind;
  status: ConferenceStatus;
  heldOn: string | null;
  heldUntil: string | null;
  datePrecision: DatePrecision;
  isDateConfirmed: boolean;
  partOfDay: PartOfDay | null;
  startsAt: string | null;
  endsAt: string | null;
  venue: string | null;
  mode: ConferenceMode | null;
  hostNames: string | null;
  attendees: number;
}

/** An edition of the conference before or after it. */
export interface Edition {
  id: string;
  title: string;
  heldOn: string | null;
}

export interface Conference extends ConferenceListItem {
  hallId: string | null;
  hallName: string | null;
  previousId: string | null;
  previous: Edition | null;
  next: Edition | null;
  subjects: string[];
  themes: { name: string; text: string | null; year: number | null }[];
  reviewPeriod: Period | null;
  nextPeriod: Period | null;
  isModeConfirmed: boolean;
  note: string | null;
  hosts: Host[];
  counts: ConferenceCounts;
  /** How many of each part there are: what a deletion would take along. */
  parts: {
    sites: number;
    groups: number;
    attendees: number;
    programme: number;
    speeches: number;
    directives: number;
    figures: number;
    awardRounds: number;
    articles: number;
    paperRegistrations: number;
    programmeVersions: number;
  };
}
