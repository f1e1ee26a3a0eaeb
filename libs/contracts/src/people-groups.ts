import { blocks, organisationLevels, organisationSystems } from './closed-lists';
import type { Block, OrganisationLevel, OrganisationSystem } from './closed-lists';
import { Flag, IsoDate, NestedList, OneOf, Reference, References, RowVersion, Text, WholeNumber } from './fields';
import { maxPageSize, PageQuery, type Page, type Row } from './page';
import { groupRuleModes, organisationScopes, type GroupRuleMode, type OrganisationScope } from './people-lists';

/** Everybody who holds such a post on the day asked about; what is left empty does not narrow. */
export class GroupRuleInput {
  @OneOf(groupRuleModes, { label: 'Lấy hay trừ' }) mode: GroupRuleMode;
  @Reference({ label: 'Chức danh', optional: true }) positionId?: string | null;
  @Text({ label: 'Chức vụ có chữ', max: 200, optional: true }) titleContains?: string | null;
  @Reference({ label: 'Cơ quan', optional: true }) organisationId?: string | null;
  @OneOf(organisationScopes, { label: 'Phạm vi', optional: true }) scope?: OrganisationScope | null;
  @OneOf(organisationLevels, { label: 'Cấp', optional: true }) level?: OrganisationLevel | null;
  @OneOf(organisationSystems, { label: 'Hệ thống', optional: true }) system?: OrganisationSystem | null;
  @OneOf(blocks, { label: 'Khối', optional: true }) block?: Block | null;
}

/** Who belongs to a group: rules over posts, people picked by hand, people left out by hand. */
export class GroupDefinition {
  @NestedList(() => GroupRuleInput, { label: 'Quy tắc', max: 20 }) rules: GroupRuleInput[];
  @References({ label: 'Chọn thêm', max: 500, optional: true }) pickedIds?: string[] | null;
  @References({ label: 'Để ngoài', max: 500, optional: true }) leftOutIds?: string[] | null;
}

export class CreatePeopleGroup extends GroupDefinition {
  @Text({ label: 'Tên nhóm', max: 200 }) name: string;
  @Text({ label: 'Ghi chú', max: 2000, optional: true }) note?: string | null;
  @Flag({ label: 'Dùng chung', optional: true }) isShared?: boolean;
}

export class UpdatePeopleGroup extends CreatePeopleGroup {
  @RowVersion() version: number;
}

/** A group that is not yet saved, resolved to see whom it holds. */
export class PreviewPeopleGroup extends GroupDefinition {
  @IsoDate({ label: 'Ngày', optional: true }) on?: string | null;
}

export class GroupsQuery extends PageQuery {}

/** Members come in the order of names and no other. */
export class GroupMembersQuery {
  @IsoDate({ label: 'Ngày', optional: true }) on?: string;
  @WholeNumber({ label: 'Trang', min: 1, max: 100_000, optional: true }) page?: number;
  @WholeNumber({ label: 'Số dòng mỗi trang', min: 1, max: maxPageSize, optional: true }) pageSize?: number;
}

export class AddFromGroup {
  @Reference({ label: 'Nhóm' }) groupId: string;
  @References({ label: 'Không mời', max: 500, optional: true }) leaveOutIds?: string[];
}

export interface AddedFromGroup {
  added: number;
  alreadyListed: number;
  leftOut: number;
}

export interface PeopleGroupListItem extends Row {
  name: string;
  note: string | null;
  isShared: boolean;
  ownerName: string | null;
  ruleCount: number;
  pickedCount: number;
}

export interface GroupRule extends Required<GroupRuleInput> {
  id: string;
  positionName: string | null;
  organisationName: string | null;
}

export interface NamedPerson {
  id: string;
  name: string;
}

export interface PeopleGroup extends PeopleGroupListItem {
  rules: GroupRule[];
  picked: NamedPerson[];
  leftOut: NamedPerson[];
}

/** Why somebody is in a group: the number of the rule, from 1, with the post that fits; or 0 for "picked by hand". */
export interface MembershipReason {
  rule: number;
  title: string | null;
  organisationName: string | null;
}

export interface GroupMember {
  id: string;
  fullName: string;
  bornOn: string | null;
  reasons: MembershipReason[];
}

export interface GroupMembersPage extends Page<GroupMember> {
  /** The day the posts were looked at. */
  on: string;
}
