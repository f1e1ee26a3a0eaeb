import { conferredStates, recipientKinds } from './award-lists';
import type { AwardFamily, ConferredState, RecipientKind } from './award-lists';
import {
  DecimalNumber,
  Flag,
  IsoDate,
  NestedList,
  OneOf,
  Reference,
  References,
  RowVersion,
  Text,
  WholeNumber,
} from './fields';
import { PageQuery, type Row } from './page';
import type { NamedAttendee } from './programme';

/** Declared counts as announced; null is unknown, which is not zero. */
export class DeclaredCountsInput {
  @WholeNumber({ label: 'Số tập thể công bố', max: 100_000, optional: true }) declaredCollectives?: number | null;
  @WholeNumber({ label: 'Số cá nhân công bố', max: 100_000, optional: true }) declaredIndividuals?: number | null;
  @WholeNumber({ label: 'Số hộ gia đình công bố', max: 100_000, optional: true }) declaredHouseholds?: number | null;
  @WholeNumber({ label: 'Số mô hình công bố', max: 100_000, optional: true }) declaredModels?: number | null;
  @WholeNumber({ label: 'Số điển hình công bố', max: 100_000, optional: true }) declaredExamples?: number | null;
}

export class LegalBasisInput {
  @Reference({ label: 'Căn cứ', optional: true }) id?: string | null;
  @Text({ label: 'Loại văn bản', max: 60, optional: true }) kind?: string | null;
  @Text({ label: 'Số, ký hiệu', max: 60, optional: true }) number?: string | null;
  @IsoDate({ label: 'Ngày văn bản', optional: true }) issuedOn?: string | null;
  @Text({ label: 'Cơ quan ban hành', max: 200, optional: true }) issuer?: string | null;
  @Text({ label: 'Khóa, nhiệm kỳ', max: 60, optional: true }) term?: string | null;
  @Text({ label: 'Trích yếu', max: 1000, optional: true }) subject?: string | null;
}

export class CreateAwardRound extends DeclaredCountsInput {
  @Reference({ label: 'Hội nghị', optional: true }) conferenceId?: string | null;
  @Reference({ label: 'Hình thức', optional: true }) formId?: string | null;
  @Text({ label: 'Hình thức ghi trong nguồn', max: 300, optional: true }) formText?: string | null;
  @Reference({ label: 'Cơ quan khen thưởng', optional: true }) authorityOrganisationId?: string | null;
  @Text({ label: 'Chức danh có thẩm quyền', max: 200, optional: true }) authorityOffice?: string | null;
  /** As printed; absent: made from the organisation and office. */
  @Text({ label: 'Thẩm quyền', max: 300, optional: true }) authorityName?: string | null;
  @Flag({ label: 'Thẩm quyền đã xác nhận', optional: true }) isAuthorityConfirmed?: boolean;
  @Text({ label: 'Tên danh hiệu', max: 500, optional: true }) title?: string | null;
  @Text({ label: 'Thành tích', max: 2000, optional: true }) reason?: string | null;
  @Text({ label: 'Thời kỳ thành tích', max: 150, optional: true }) periodLabel?: string | null;
  @IsoDate({ label: 'Thành tích từ ngày', optional: true }) achievementFrom?: string | null;
  @IsoDate({ label: 'Thành tích đến ngày', optional: true }) achievementTo?: string | null;
  @WholeNumber({ label: 'Năm khen thưởng', min: 1900, max: 2200, optional: true }) year?: number | null;
  @OneOf(conferredStates, { label: 'Trao tại hội nghị', optional: true }) conferred?: ConferredState;
  @Reference({ label: 'Số công bố chung', optional: true }) countGroupId?: string | null;
  @Text({ label: 'Số quyết định', max: 60, optional: true }) decisionNumber?: string | null;
  @IsoDate({ label: 'Ngày quyết định', optional: true }) decidedOn?: string | null;
  @References({ label: 'Người trao', optional: true }) presenterIds?: string[];
  @NestedList(() => LegalBasisInput, { label: 'Căn cứ', optional: true, max: 20 }) bases?: LegalBasisInput[];
  @Text({ label: 'Ghi chú', max: 2000, optional: true }) note?: string | null;
  @WholeNumber({ label: 'Thứ tự', optional: true }) ordinal?: number | null;
}
export class UpdateAwardRound extends CreateAwardRound {
  @RowVersion() version: number;
}

export class AwardRoundQuery extends PageQuery {
  @Reference({ label: 'Hội nghị', optional: true }) conferenceId?: string;
  @Reference({ label: 'Hình thức', optional: true }) formId?: string;
  @Reference({ label: 'Thẩm quyền', optional: true }) authorityId?: string;
  @WholeNumber({ label: 'Năm', min: 1900, max: 2200, optional: true }) year?: number;
  @OneOf(recipientKinds, { label: 'Đối tượng', optional: true }) kind?: RecipientKind;
  @OneOf(conferredStates, { label: 'Trao tại hội nghị', optional: true }) conferred?: ConferredState;
}

export interface DeclaredCounts {
  declaredCollectives: number | null;
  declaredIndividuals: number | null;
  declaredHouseholds: number | null;
  declaredModels: number | null;
  declaredExamples: number | null;
}

export interface LegalBasis {
  id: string;
  kind: string;
  number: string;
  issuedOn: string | null;
  issuer: string | null;
  term: string | null;
  subject: string | null;
}

export interface AwardCountGroup extends Row, DeclaredCounts {
  label: string | null;
  /** How many rounds share this count. */
  roundCount: number;
}

export interface AwardRound extends Row, DeclaredCounts {
  conferenceId: string | null;
  conferenceTitle: string | null;
  heldOn: string | null;
  formId: string | null;
  formName: string | null;
  formText: string | null;
  authorityOrganisationId: string | null;
  authorityOffice: string | null;
  authorityName: string;
  isAuthorityConfirmed: boolean;
  title: string | null;
  reason: string | null;
  periodLabel: string | null;
  achievementFrom: string | null;
  achievementTo: string | null;
  year: number | null;
  conferred: ConferredState;
  countGroup: AwardCountGroup | null;
  decisionNumber: string | null;
  decidedOn: string | null;
  presenters: NamedAttendee[];
  bases: LegalBasis[];
  note: string | null;
  ordinal: number;
  /** Recipients known by name, by kind. */
  named: Partial<Record<RecipientKind, number>>;
}

export class CreateAwardCountGroup extends DeclaredCountsInput {
  @Text({ label: 'Cách gọi', max: 200, optional: true }) label?: string | null;
}
export class UpdateAwardCountGroup extends CreateAwardCountGroup {
  @RowVersion() version: number;
}

export class CreateAwardRecipient {
  @Reference({ label: 'Đợt khen thưởng' }) roundId: string;
  @OneOf(recipientKinds, { label: 'Đối tượng' }) kind: RecipientKind;
  @Reference({ label: 'Cá nhân', optional: true }) personId?: string | null;
  @Reference({ label: 'Tập thể', optional: true }) organisationId?: string | null;
  /** As printed; absent: the name of the person or organisation. */
  @Text({ label: 'Tên người hoặc tập thể', max: 300, optional: true }) name?: string | null;
  @Text({ label: 'Chức vụ, đơn vị', max: 500, optional: true }) title?: string | null;
  @Text({ label: 'Thành tích', max: 2000, optional: true }) reason?: string | null;
  @DecimalNumber({ label: 'Tiền thưởng (đồng)', min: 0, optional: true }) amount?: number | null;
  @Text({ label: 'Số giấy', max: 60, optional: true }) certificateNumber?: string | null;
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
  @WholeNumber({ label: 'Thứ tự', optional: true }) ordinal?: number | null;
}
export class UpdateAwardRecipient extends CreateAwardRecipient {
  @RowVersion() version: number;
}

export class AwardRecipientQuery extends PageQuery {
  @Reference({ label: 'Đợt khen thưởng', optional: true }) roundId?: string;
  @Reference({ label: 'Hội nghị', optional: true }) conferenceId?: string;
  @Reference({ label: 'Cá nhân', optional: true }) personId?: string;
  @Reference({ label: 'Tập thể', optional: true }) organisationId?: string;
  /** With `organisationId`: what its predecessors received too. */
  @Flag({ label: 'Gồm cả các tổ chức tiền thân', optional: true }) rollUp?: boolean;
  @Reference({ label: 'Hình thức', optional: true }) formId?: string;
  @Reference({ label: 'Thẩm quyền', optional: true }) authorityId?: string;
  @WholeNumber({ label: 'Năm', min: 1900, max: 2200, optional: true }) year?: number;
  @OneOf(recipientKinds, { label: 'Đối tượng', optional: true }) kind?: RecipientKind;
}

export interface AwardRecipient extends Row {
  roundId: string;
  kind: RecipientKind;
  personId: string | null;
  organisationId: string | null;
  name: string;
  title: string;
  reason: string | null;
  amount: number | null;
  certificateNumber: string | null;
  note: string | null;
  ordinal: number;
  formId: string | null;
  formName: string | null;
  roundTitle: string | null;
  authorityName: string;
  year: number | null;
  decisionNumber: string | null;
  decidedOn: string | null;
  conferenceId: string | null;
  conferenceTitle: string | null;
}

export interface AwardForm {
  id: string;
  code: string;
  name: string;
  family: AwardFamily;
  objects: RecipientKind[];
  rank: number;
  validFrom: string;
  validTo: string | null;
  source: string | null;
  isConfirmed: boolean;
}

export interface AwardAuthority {
  organisationId: string | null;
  name: string;
  rounds: number;
}
