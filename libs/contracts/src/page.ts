import { Text, WholeNumber } from './fields';

export const maxPageSize = 200;

/** What every list takes. `sort` is a field name, with `-` before it for descending. */
export class PageQuery {
  @WholeNumber({ label: 'Trang', min: 1, max: 100_000, optional: true })
  page?: number;

  @WholeNumber({ label: 'Số dòng mỗi trang', min: 1, max: maxPageSize, optional: true })
  pageSize?: number;

  @Text({ label: 'Sắp xếp', max: 60, optional: true })
  sort?: string;

  @Text({ label: 'Tìm kiếm', max: 200, optional: true })
  q?: string;
}

/** What every list answers. */
export interface Page<Item> {
  items: Item[];
  total: number;
  page: number;
  pageSize: number;
}

/** What every editable record carries. */
export interface Row {
  id: string;
  version: number;
}
