import { datePrecisions, genders } from './closed-lists';
import type { AttendeeRole, DatePrecision, Gender, PresenceState, SpeechKind } from './closed-lists';
import type { RecipientKind } from './award-lists';
import {
  EmailAddress,
  Flag,
  IsoDate,
  NestedList,
  OneOf,
  PersonalName,
  Reference,
  RowVersion,
  Text,
  WholeNumber,
} from './fields';
import { PageQuery, type Row } from './page';
import { BirthDate, PhoneNumber } from './person-fields';

export class PostInput {
  /** The id of a post that is kept; absent for a new one. */
  @Reference({ label: 'Chức vụ', optional: true }) id?: string | null;
  @Text({ label: 'Chức vụ', max: 300 }) title: string;
  @Reference({ label: 'Cơ quan', optional: true }) organisationId?: string | null;
  @Reference({ label: 'Chức danh', optional: true }) positionId?: string | null;
  @IsoDate({ label: 'Giữ chức từ ngày', optional: true }) fromOn?: string | null;
  @IsoDate({ label: 'Giữ chức đến ngày', optional: true }) toOn?: string | null;
  @Flag({ label: 'Chuyên trách', optional: true }) isFullTime?: boolean;
  @Flag({ label: 'Chức vụ chính', optional: true }) isMain?: boolean;
  @WholeNumber({ label: 'Thứ bậc', max: 1000, optional: true }) rankWeight?: number | null;
}

/** A time of work in a field, as medals count it: whole or beside other work. */
export class ServicePeriodInput {
  /** The id of a period that is kept; absent for a new one. */
  @Reference({ label: 'Thời gian công tác', optional: true }) id?: string | null;
  @Text({ label: 'Lĩnh vực công tác', max: 200 }) sector: string;
  @Reference({ label: 'Cơ quan', optional: true }) organisationId?: string | null;
  @IsoDate({ label: 'Công tác từ ngày', optional: true }) fromOn?: string | null;
  @IsoDate({ label: 'Công tác đến ngày', optional: true }) toOn?: string | null;
  @Flag({ label: 'Chuyên trách', optional: true }) isFullTime?: boolean;
  @Text({ label: 'Ghi chú', max: 500, optional: true }) note?: string | null;
}

/** Either `fullName` or the name parts; the parts win when both are given. */
export class CreatePerson {
  @PersonalName({ label: 'Họ và tên', optional: true }) fullName?: string | null;
  @PersonalName({ label: 'Họ', max: 60, optional: true }) familyName?: string | null;
  @PersonalName({ label: 'Tên đệm', max: 80, optional: true }) middleName?: string | null;
  @PersonalName({ label: 'Tên', max: 60, optional: true }) givenName?: string | null;
  @OneOf(genders, { label: 'Giới tính', optional: true }) gender?: Gender | null;
  @BirthDate({ label: 'Ngày sinh' }) bornOn?: string | null;
  @OneOf(datePrecisions, { label: 'Độ chính xác của ngày sinh', optional: true }) bornPrecision?: DatePrecision | null;
  /** 12 digits (CCCD) or 9 (CMND) as a rule; what is on paper may differ, so the form warns and the server takes it. */
  @Text({ label: 'Số định danh cá nhân', max: 20, optional: true }) identityNumber?: string | null;
  @PhoneNumber({ label: 'Điện thoại' }) phone?: string | null;
  @EmailAddress({ label: 'Thư điện tử', optional: true }) email?: string | null;
  @Text({ label: 'Ghi chú', max: 2000, optional: true }) note?: string | null;
  /** When given, replaces all posts of the person. */
  @NestedList(() => PostInput, { label: 'Chức vụ', optional: true, max: 60 }) posts?: PostInput[];
  /** When given, replaces all service periods of the person. */
  @NestedList(() => ServicePeriodInput, { label: 'Thời gian công tác', optional: true, max: 60 })
  servicePeriods?: ServicePeriodInput[];
}

export class UpdatePerson extends CreatePerson {
  @RowVersion() version: number;
}

export class PeopleQuery extends PageQuery {
  @Reference({ label: 'Cơ quan', optional: true }) organisationId?: string;
}

export interface PersonListItem extends Row {
  fullName: string;
  familyName: string;
  middleName: string;
  givenName: string;
  gender: Gender | null;
  bornOn: string | null;
  bornPrecision: DatePrecision;
  /** The posts held today, joined as they are printed. */
  title: string | null;
  organisationName: string | null;
}

export interface Post {
  id: string;
  title: string;
  organisationId: string | null;
  organisationName: string | null;
  positionId: string | null;
  positionName: string | null;
  fromOn: string | null;
  toOn: string | null;
  isFullTime: boolean;
  isMain: boolean;
  rankWeight: number | null;
}

export interface ServicePeriod {
  id: string;
  sector: string;
  organisationId: string | null;
  organisationName: string | null;
  fromOn: string | null;
  toOn: string | null;
  isFullTime: boolean;
  note: string | null;
}

export interface Person extends PersonListItem {
  /** Only for those who may write people; null for all others. */
  identityNumber: string | null;
  phone: string | null;
  email: string | null;
  note: string | null;
  posts: Post[];
  servicePeriods: ServicePeriod[];
  dependents: { attendances: number; awards: number };
}

/** One line of a person's time line; the newest comes first. */
export interface TimelineEntry {
  kind: 'POST' | 'ATTENDANCE' | 'SPEECH' | 'PRESENTED' | 'AWARD';
  on: string | null;
  title: string;
  detail: string | null;
  conferenceId: string | null;
  roles: AttendeeRole[];
  presence: PresenceState | null;
  speechKind: SpeechKind | null;
  recipientKind: RecipientKind | null;
}

export interface Position {
  id: string;
  name: string;
  abbreviations: string[];
  rankWeight: number;
}
