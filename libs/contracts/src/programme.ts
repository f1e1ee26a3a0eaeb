import { programmeKinds, type ProgrammeKind } from './closed-lists';
import { ClockTime, DecimalNumber, Flag, OneOf, Reference, References, RowVersion, Text, WholeNumber } from './fields';
import type { Row } from './page';

/** Somebody of the attendee list, with the posts shown at this place. */
export interface NamedAttendee {
  id: string;
  name: string;
  title: string;
}

export class CreateProgrammeItem {
  @Text({ label: 'Nội dung', max: 1000 }) title: string;
  @OneOf(programmeKinds, { label: 'Loại' }) kind: ProgrammeKind;
  @Reference({ label: 'Thuộc mục', optional: true }) parentId?: string | null;
  @ClockTime({ label: 'Bắt đầu lúc', optional: true }) startsAt?: string | null;
  @WholeNumber({ label: 'Số phút', max: 1440, optional: true }) minutes?: number | null;
  @Text({ label: 'Người, đơn vị thực hiện', max: 500, optional: true }) performedBy?: string | null;
  @References({ label: 'Đại biểu thực hiện', optional: true }) performerIds?: string[];
  @Flag({ label: 'Nội bộ, không in cho khách', optional: true }) isInternal?: boolean;
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
  @WholeNumber({ label: 'Thứ tự', optional: true }) ordinal?: number | null;
}
export class UpdateProgrammeItem extends CreateProgrammeItem {
  @RowVersion() version: number;
}
export interface ProgrammeItem extends Row {
  title: string;
  kind: ProgrammeKind;
  parentId: string | null;
  startsAt: string | null;
  minutes: number | null;
  performedBy: string | null;
  performers: NamedAttendee[];
  isInternal: boolean;
  note: string | null;
  ordinal: number;
}

export class CreateKeyFigure {
  @Text({ label: 'Chỉ tiêu', max: 500 }) label: string;
  @DecimalNumber({ label: 'Số', optional: true }) value?: number | null;
  @DecimalNumber({ label: 'Trên tổng số', optional: true }) total?: number | null;
  @Text({ label: 'Đơn vị tính', max: 60, optional: true }) unit?: string | null;
  @Text({ label: 'Tính chất', max: 200, optional: true }) qualifier?: string | null;
  @WholeNumber({ label: 'Năm', min: 1900, max: 2200, optional: true }) year?: number | null;
  @Reference({ label: 'Của đơn vị', optional: true }) organisationId?: string | null;
  @Text({ label: 'Ghi chú', max: 1000, optional: true }) note?: string | null;
  @WholeNumber({ label: 'Thứ tự', optional: true }) ordinal?: number | null;
}
export class UpdateKeyFigure extends CreateKeyFigure {
  @RowVersion() version: number;
}
export interface KeyFigure extends Row {
  label: string;
  value: number | null;
  total: number | null;
  unit: string | null;
  qualifier: string | null;
  year: number | null;
  organisationId: string | null;
  organisationName: string | null;
  note: string | null;
  ordinal: number;
}
