import { organisationLevels, successionKinds } from './closed-lists';
import type { OrganisationLevel, SuccessionKind } from './closed-lists';
import { Flag, IsoDate, NestedList, OneOf, Reference, RowVersion, Text } from './fields';
import { PageQuery, type Row } from './page';
import { territoryKinds, territoryLevels } from './territory-lists';
import type { TerritoryKind, TerritoryLevel } from './territory-lists';

export class TerritorySuccessorInput {
  @Reference({ label: 'Đơn vị kế thừa' }) successorId: string;
  @OneOf(successionKinds, { label: 'Hình thức' }) kind: SuccessionKind;
  @IsoDate({ label: 'Ngày', optional: true }) happenedOn?: string | null;
  @Text({ label: 'Căn cứ', optional: true }) legalBasis?: string | null;
  @Flag({ label: 'Đã xác nhận', optional: true }) isConfirmed?: boolean;
}

/** An administrative unit; the name goes without the word of its kind. */
export class CreateTerritory {
  @Text({ label: 'Tên đơn vị', max: 150 }) name: string;
  @OneOf(territoryKinds, { label: 'Loại' }) kind: TerritoryKind;
  @Reference({ label: 'Thuộc', optional: true }) parentId?: string | null;
  @IsoDate({ label: 'Có từ ngày', optional: true }) validFrom?: string | null;
  @IsoDate({ label: 'Đến hết ngày', optional: true }) validTo?: string | null;
  @Text({ label: 'Nguồn', max: 500, optional: true }) source?: string | null;
  @Flag({ label: 'Đã xác nhận', optional: true }) isConfirmed?: boolean;
  @Text({ label: 'Ghi chú', max: 2000, optional: true }) note?: string | null;
  /** When given, replaces what is said about what became of the unit. */
  @NestedList(() => TerritorySuccessorInput, { label: 'Đơn vị kế thừa', optional: true })
  successors?: TerritorySuccessorInput[];
}

export class UpdateTerritory extends CreateTerritory {
  @RowVersion() version: number;
}

export class TerritoryQuery extends PageQuery {
  @OneOf(territoryLevels, { label: 'Cấp', optional: true }) level?: TerritoryLevel;
  @OneOf(territoryKinds, { label: 'Loại', optional: true }) kind?: TerritoryKind;
  @Reference({ label: 'Thuộc', optional: true }) parentId?: string;
  /** Only those that existed on this date. */
  @IsoDate({ label: 'Tại ngày', optional: true }) on?: string;
  @Flag({ label: 'Đã xác nhận', optional: true }) isConfirmed?: boolean;
}

export interface TerritorySuccession {
  territoryId: string;
  /** With the word of its kind. */
  fullName: string;
  kind: SuccessionKind;
  happenedOn: string | null;
  legalBasis: string | null;
  isConfirmed: boolean;
}

export interface Territory extends Row {
  name: string;
  /** With the word of its kind: "Tỉnh Hưng Yên". */
  fullName: string;
  kind: TerritoryKind;
  level: TerritoryLevel;
  parentId: string | null;
  parentName: string | null;
  validFrom: string | null;
  validTo: string | null;
  source: string | null;
  isConfirmed: boolean;
  note: string | null;
  predecessors: TerritorySuccession[];
  successors: TerritorySuccession[];
  organisationCount: number;
}

/** Until when a level of the apparatus worked: a default for forms, which an editor may correct. */
export class UpdateOrganisationLevelPeriod {
  @OneOf(organisationLevels, { label: 'Cấp' }) level: OrganisationLevel;
  @IsoDate({ label: 'Có từ ngày', optional: true }) validFrom?: string | null;
  @IsoDate({ label: 'Đến hết ngày', optional: true }) validTo?: string | null;
  @Text({ label: 'Nguồn', max: 500, optional: true }) source?: string | null;
  @Flag({ label: 'Đã xác nhận', optional: true }) isConfirmed?: boolean;
  @RowVersion() version: number;
}

export interface OrganisationLevelPeriod extends Row {
  level: OrganisationLevel;
  validFrom: string | null;
  validTo: string | null;
  source: string | null;
  isConfirmed: boolean;
}
