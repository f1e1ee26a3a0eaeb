import { documentForms, organisationLevels, organisationSystems, successionKinds } from './closed-lists';
import type { DocumentForm, OrganisationLevel, OrganisationSystem, SuccessionKind } from './closed-lists';
import { Flag, IsoDate, NestedList, OneOf, Reference, References, RowVersion, Text, WholeNumber } from './fields';

export class ReorganisedOrganisation {
  @Reference({ label: 'Tổ chức được sắp xếp' }) id: string;
  @RowVersion() version: number;
}

/** An organisation that comes into being by the reorganisation, from the day on which it happens. */
export class NewSuccessor {
  @Text({ label: 'Tên tổ chức mới', max: 300 }) name: string;
  @Text({ label: 'Tên ngắn', max: 150, optional: true }) shortName?: string | null;
  @Text({ label: 'Ký hiệu trong văn bản', max: 30, optional: true }) code?: string | null;
  @OneOf(organisationSystems, { label: 'Hệ thống' }) system: OrganisationSystem;
  @OneOf(organisationLevels, { label: 'Cấp' }) level: OrganisationLevel;
  @Reference({ label: 'Trực thuộc', optional: true }) parentId?: string | null;
  @Text({ label: 'Địa danh', max: 100, optional: true }) locality?: string | null;
  @Reference({ label: 'Địa bàn', optional: true }) territoryId?: string | null;
  @OneOf(documentForms, { label: 'Thể thức văn bản' }) documentForm: DocumentForm;
}

/** Renames, merges, splits, dissolves organisations or hands over their work: all in one change. */
export class Reorganise {
  @OneOf(successionKinds, { label: 'Hình thức sắp xếp' }) kind: SuccessionKind;
  @NestedList(() => ReorganisedOrganisation, { label: 'Tổ chức được sắp xếp', max: 50 })
  predecessors: ReorganisedOrganisation[];
  @References({ label: 'Tổ chức kế thừa đã có', optional: true, max: 20 }) successorIds?: string[];
  @NestedList(() => NewSuccessor, { label: 'Tổ chức mới', optional: true, max: 20 }) newSuccessors?: NewSuccessor[];
  @IsoDate({ label: 'Ngày có hiệu lực' }) happenedOn: string;
  @Text({ label: 'Căn cứ', max: 500, optional: true }) legalBasis?: string | null;
  @Flag({ label: 'Đã xác nhận', optional: true }) isConfirmed?: boolean;
  /** A unit that only gives away a part, or some of its work, may go on. */
  @Flag({ label: 'Tổ chức cũ vẫn hoạt động', optional: true }) keepsPredecessors?: boolean;
  @Flag({ label: 'Chuyển các tổ chức trực thuộc', optional: true }) movesChildren?: boolean;
  /** Which successor takes the organisations below: counted from 0, first the existing, then the new ones. */
  @WholeNumber({ label: 'Nơi nhận tổ chức trực thuộc', max: 40, optional: true }) childrenTo?: number | null;
}

interface Named {
  id: string;
  name: string;
}

/** What a reorganisation will do, before it is done. */
export interface ReorganisationPreview {
  /** Those that end, with their last day. */
  closes: (Named & { validTo: string })[];
  /** Those that go on beside their successor. */
  keeps: Named[];
  creates: { name: string; validFrom: string }[];
  joins: Named[];
  /** Those that come to stand under a successor. */
  moves: (Named & { from: string; to: string })[];
  /** Those that stay below an organisation that ends. */
  left: (Named & { below: string })[];
  /** Sentences worth reading before; none of them forbids anything. */
  warnings: string[];
}

export interface Reorganised {
  predecessorIds: string[];
  successors: Named[];
  movedCount: number;
}
