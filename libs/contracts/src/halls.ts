import { Reference, RowVersion, Text, WholeNumber } from './fields';
import { PageQuery, type Row } from './page';

export class CreateHall {
  @Text({ label: 'Tên hội trường', max: 200 }) name: string;
  @Reference({ label: 'Đơn vị quản lý', optional: true }) organisationId?: string | null;
  @WholeNumber({ label: 'Số chỗ ngồi', min: 1, max: 100_000, optional: true }) places?: number | null;
  @Text({ label: 'Địa chỉ', max: 300, optional: true }) address?: string | null;
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
}

export class UpdateHall extends CreateHall {
  @RowVersion() version: number;
}

export class HallQuery extends PageQuery {
  @Reference({ label: 'Đơn vị quản lý', optional: true }) organisationId?: string;
}

export interface Hall extends Row {
  name: string;
  organisationId: string | null;
  organisationName: string | null;
  places: number | null;
  address: string | null;
  note: string | null;
  /** Conferences held or planned here. */
  conferences: number;
}
