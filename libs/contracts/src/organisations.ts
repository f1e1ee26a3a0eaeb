import { documentForms, organisationLevels, organisationSystems, successionKinds } from './closed-lists';
import type { DocumentForm, OrganisationLevel, OrganisationSystem, SuccessionKind } from './closed-lists';
import { Flag, IsoDate, NestedList, OneOf, Reference, RowVersion, Text } from './fields';
import { PageQuery, type Row } from './page';

export class OrganisationNameInput {
  @Text({ label: 'Tên cũ' }) name: string;
  @IsoDate({ label: 'Dùng từ ngày', optional: true }) validFrom?: string | null;
  @IsoDate({ label: 'Dùng đến ngày', optional: true }) validTo?: string | null;
}

export class OrganisationSuccessorInput {
  @Reference({ label: 'Tổ chức kế thừa' }) successorId: string;
  @OneOf(successionKinds, { label: 'Hình thức' }) kind: SuccessionKind;
  @IsoDate({ label: 'Ngày', optional: true }) happenedOn?: string | null;
  @Text({ label: 'Căn cứ', optional: true }) legalBasis?: string | null;
  @Flag({ label: 'Đã xác nhận', optional: true }) isConfirmed?: boolean;
}

export class CreateOrganisation {
  @Text({ label: 'Tên tổ chức', max: 300 }) name: string;
  @Text({ label: 'Tên ngắn', max: 150, optional: true }) shortName?: string | null;
  @Text({ label: 'Ký hiệu trong văn bản', max: 30, optional: true }) code?: string | null;
  @OneOf(organisationSystems, { label: 'Hệ thống' }) system: OrganisationSystem;
  @OneOf(organisationLevels, { label: 'Cấp' }) level: OrganisationLevel;
  @Reference({ label: 'Trực thuộc', optional: true }) parentId?: string | null;
  @Text({ label: 'Địa danh', max: 100, optional: true }) locality?: string | null;
  @Reference({ label: 'Địa bàn', optional: true }) territoryId?: string | null;
  @OneOf(documentForms, { label: 'Thể thức văn bản' }) documentForm: DocumentForm;
  @IsoDate({ label: 'Hoạt động từ ngày', optional: true }) validFrom?: string | null;
  @IsoDate({ label: 'Kết thúc ngày', optional: true }) validTo?: string | null;
  @Flag({ label: 'Đã xác nhận', optional: true }) isConfirmed?: boolean;
  @Text({ label: 'Ghi chú', max: 2000, optional: true }) note?: string | null;
  @NestedList(() => OrganisationNameInput, { label: 'Tên qua các thời kỳ', optional: true })
  names?: OrganisationNameInput[];
  @NestedList(() => OrganisationSuccessorInput, { label: 'Tổ chức kế thừa', optional: true })
  successors?: OrganisationSuccessorInput[];
}

export class UpdateOrganisation extends CreateOrganisation {
  @RowVersion() version: number;
}

export class OrganisationQuery extends PageQuery {
  @Reference({ label: 'Trực thuộc', optional: true }) parentId?: string;
  @Flag({ label: 'Chỉ cấp gốc', optional: true }) isRoot?: boolean;
  @OneOf(organisationSystems, { label: 'Hệ thống', optional: true }) system?: OrganisationSystem;
  @OneOf(organisationLevels, { label: 'Cấp', optional: true }) level?: OrganisationLevel;
  /** Only those that existed on this date. */
  @IsoDate({ label: 'Tại ngày', optional: true }) on?: string;
  /** With `on`: those too that had closed by then. */
  @Flag({ label: 'Cả tổ chức đã kết thúc', optional: true }) withClosed?: boolean;
  @Reference({ label: 'Địa bàn', optional: true }) territoryId?: string;
}

export class OrganisationFiguresQuery {
  @Flag({ label: 'Gồm cả các tổ chức tiền thân', optional: true }) rollUp?: boolean;
}

export interface OrganisationListItem extends Row {
  name: string;
  shortName: string | null;
  code: string | null;
  system: OrganisationSystem;
  level: OrganisationLevel;
  parentId: string | null;
  parentName: string | null;
  locality: string | null;
  territoryId: string | null;
  /** With the word of its kind. */
  territoryName: string | null;
  documentForm: DocumentForm;
  validFrom: string | null;
  validTo: string | null;
  isConfirmed: boolean;
  childCount: number;
  /** Why a search found it, when it is not by its present name: "kế thừa Tỉnh ủy Thái Bình". */
  foundBy: string | null;
}

export interface OrganisationSuccession {
  organisationId: string;
  name: string;
  kind: SuccessionKind;
  happenedOn: string | null;
  legalBasis: string | null;
  isConfirmed: boolean;
}

export interface Organisation extends OrganisationListItem {
  note: string | null;
  names: { name: string; validFrom: string | null; validTo: string | null }[];
  successors: OrganisationSuccession[];
  predecessors: OrganisationSuccession[];
  /** Where it belonged before; where it belongs now is `parentId`. */
  formerParents: { organisationId: string; name: string; validFrom: string | null; validTo: string }[];
  /** Counts of what hangs on it. */
  dependents: { children: number; posts: number; hosts: number; attendees: number; awards: number };
}

/** What is recorded of one organisation under one of its names. */
export interface OrganisationFigureLine {
  organisationId: string;
  /** As it was called in those days. */
  name: string;
  isPredecessor: boolean;
  validFrom: string | null;
  validTo: string | null;
  conferencesLed: number;
  conferencesJoined: number;
  attendees: number;
  /** Awards that it received itself. */
  awardsReceived: number;
  /** Rounds in which it honoured others. */
  roundsConferred: number;
}

export type OrganisationFigureCounts = Pick<
  OrganisationFigureLine,
  'conferencesLed' | 'conferencesJoined' | 'attendees' | 'awardsReceived' | 'roundsConferred'
>;

export interface OrganisationFigures {
  rollUp: boolean;
  predecessorCount: number;
  totals: OrganisationFigureCounts;
  lines: OrganisationFigureLine[];
}
