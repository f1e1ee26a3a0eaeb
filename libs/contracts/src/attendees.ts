import { attendeeRoles, blocks, invitationStates, presenceStates } from './closed-lists';
import type { AttendeeRole, Block, InvitationState, PresenceState } from './closed-lists';
import { siteCheckStates, type SiteCheckState } from './site-lists';
import {
  ClockTime,
  Flag,
  IsoDate,
  ManyOf,
  NestedList,
  OneOf,
  PersonalName,
  Reference,
  References,
  RowVersion,
  Text,
  WholeNumber,
} from './fields';
import { PageQuery, type Row } from './page';

/** One post as it was printed that day; it does not change when the person's posts do. */
export class AttendeePostInput {
  @Reference({ label: 'Chức vụ', optional: true }) postId?: string | null;
  @Text({ label: 'Chức vụ', max: 300 }) title: string;
}

/** Either `personId` or `name`; the name and the posts are frozen as printed that day. */
export class CreateAttendee {
  @Reference({ label: 'Cá nhân', optional: true }) personId?: string | null;
  @PersonalName({ label: 'Họ và tên', optional: true }) name?: string | null;
  /** Absent: all posts that the person held on the day of the conference. */
  @NestedList(() => AttendeePostInput, { label: 'Chức vụ', optional: true, max: 20 }) posts?: AttendeePostInput[];
  @Reference({ label: 'Cơ quan', optional: true }) organisationId?: string | null;
  @Text({ label: 'Đơn vị', max: 300, optional: true }) organisationName?: string | null;
  @OneOf(blocks, { label: 'Khối', optional: true }) block?: Block | null;
  @ManyOf(attendeeRoles, { label: 'Vai trò', optional: true }) roles?: AttendeeRole[];
  @Reference({ label: 'Điểm cầu', optional: true }) siteId?: string | null;
  @Reference({ label: 'Nhóm đại biểu', optional: true }) groupId?: string | null;
  @OneOf(invitationStates, { label: 'Lời mời', optional: true }) invitation?: InvitationState;
  @OneOf(presenceStates, { label: 'Có mặt', optional: true }) presence?: PresenceState;
  @Reference({ label: 'Đi thay cho', optional: true }) substituteForId?: string | null;
  @Flag({ label: 'Chủ trì đồng ý cho đi thay', optional: true }) isSubstituteApproved?: boolean | null;
  @Flag({ label: 'Khách cấp trên', optional: true }) isSuperiorGuest?: boolean;
  @WholeNumber({ label: 'Thứ tự ưu tiên đặt tay', min: 1, max: 100_000, optional: true }) precedenceOverride?:
    number | null;
  @Flag({ label: 'Chỉ biết qua chú thích ảnh', optional: true }) isFromCaption?: boolean;
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
}

export class UpdateAttendee extends CreateAttendee {
  @RowVersion() version: number;
}

/** Sets the state of many attendees at once; absent fields stay. */
export class UpdateAttendeeStates {
  @References({ label: 'Đại biểu', max: 5000 }) ids: string[];
  @OneOf(invitationStates, { label: 'Lời mời', optional: true }) invitation?: InvitationState;
  @OneOf(presenceStates, { label: 'Có mặt', optional: true }) presence?: PresenceState;
}

export class AttendeeQuery extends PageQuery {
  @Reference({ label: 'Điểm cầu', optional: true }) siteId?: string;
  @Reference({ label: 'Nhóm', optional: true }) groupId?: string;
  @OneOf(invitationStates, { label: 'Lời mời', optional: true }) invitation?: InvitationState;
  @OneOf(presenceStates, { label: 'Có mặt', optional: true }) presence?: PresenceState;
  @OneOf(attendeeRoles, { label: 'Vai trò', optional: true }) role?: AttendeeRole;
}

export interface Attendee extends Row {
  personId: string | null;
  name: string;
  title: string;
  posts: { postId: string | null; title: string }[];
  organisationId: string | null;
  organisationName: string;
  block: Block;
  roles: AttendeeRole[];
  siteId: string | null;
  siteName: string | null;
  groupId: string | null;
  groupName: string | null;
  invitation: InvitationState;
  presence: PresenceState;
  substituteForId: string | null;
  substituteForName: string | null;
  isSubstituteApproved: boolean | null;
  isSuperiorGuest: boolean;
  precedenceOverride: number | null;
  isFromCaption: boolean;
  note: string | null;
}

export class CreateAttendeeGroup {
  @Text({ label: 'Tên nhóm', max: 500 }) name: string;
  @Text({ label: 'Chức vụ chung của nhóm', max: 300, optional: true }) commonPost?: string | null;
  @Reference({ label: 'Điểm cầu', optional: true }) siteId?: string | null;
  @WholeNumber({ label: 'Số dự kiến', max: 100_000, optional: true }) expectedCount?: number | null;
  @WholeNumber({ label: 'Số thực tế', max: 100_000, optional: true }) actualCount?: number | null;
  @Flag({ label: 'Còn thành phần khác', optional: true }) isOpenEnded?: boolean;
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
  @WholeNumber({ label: 'Thứ tự', optional: true }) ordinal?: number | null;
}
export class UpdateAttendeeGroup extends CreateAttendeeGroup {
  @RowVersion() version: number;
}
export interface AttendeeGroup extends Row {
  name: string;
  commonPost: string | null;
  siteId: string | null;
  siteName: string | null;
  expectedCount: number | null;
  actualCount: number | null;
  isOpenEnded: boolean;
  note: string | null;
  ordinal: number;
  /** Named attendees of the group. */
  namedCount: number;
}

/** A test of a site's connection before the opening. */
export class SiteCheckInput {
  @Text({ label: 'Nội dung thử', max: 200 }) label: string;
  @OneOf(siteCheckStates, { label: 'Kết quả' }) state: SiteCheckState;
  /** The minute it was tested, in Vietnam. */
  @IsoDate({ label: 'Ngày thử', optional: true }) testedOn?: string | null;
  @ClockTime({ label: 'Giờ thử', optional: true }) testedAt?: string | null;
  @Text({ label: 'Ghi chú', max: 300, optional: true }) note?: string | null;
}
export interface SiteCheck {
  label: string;
  state: SiteCheckState;
  testedOn: string | null;
  testedAt: string | null;
  note: string | null;
}

export class CreateSite {
  @Text({ label: 'Tên điểm cầu', max: 300 }) name: string;
  @Reference({ label: 'Điểm cầu cấp trên', optional: true }) parentId?: string | null;
  @Reference({ label: 'Cơ quan', optional: true }) organisationId?: string | null;
  @Text({ label: 'Địa điểm', max: 300, optional: true }) venue?: string | null;
  @WholeNumber({ label: 'Số đại biểu dự kiến', max: 100_000, optional: true }) expectedCount?: number | null;
  @WholeNumber({ label: 'Số điểm đã kết nối', max: 100_000, optional: true }) connectedCount?: number | null;
  @WholeNumber({ label: 'Tổng số điểm', max: 100_000, optional: true }) totalCount?: number | null;
  /** Absent: somebody who is known by name only. */
  @Reference({ label: 'Người phụ trách', optional: true }) responsibleId?: string | null;
  @Text({ label: 'Người phụ trách', max: 150, optional: true }) responsibleName?: string | null;
  @Text({ label: 'Điện thoại người phụ trách', max: 30, optional: true }) responsiblePhone?: string | null;
  /** Absent: as it is. Somebody of the attendee list, who gets the role and the site. */
  @Reference({ label: 'Chủ trì điểm cầu', optional: true }) chairId?: string | null;
  /** Absent: as they are. */
  @NestedList(() => SiteCheckInput, { label: 'Thử kết nối', optional: true, max: 30 }) checks?: SiteCheckInput[];
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
  @WholeNumber({ label: 'Thứ tự', optional: true }) ordinal?: number | null;
}
export class UpdateSite extends CreateSite {
  @RowVersion() version: number;
}
export interface Site extends Row {
  name: string;
  parentId: string | null;
  organisationId: string | null;
  organisationName: string | null;
  venue: string | null;
  expectedCount: number | null;
  connectedCount: number | null;
  totalCount: number | null;
  responsibleId: string | null;
  responsibleName: string | null;
  responsiblePhone: string | null;
  checks: SiteCheck[];
  /** The attendee who is chair of this site by role. */
  chairId: string | null;
  note: string | null;
  ordinal: number;
  chairs: { id: string; name: string; title: string }[];
  namedCount: number;
}
