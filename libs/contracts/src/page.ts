import { Text, WholeNumber } from './fields';
import { maxFilters } from './lists/list-description';
import { RepeatedText } from './repeated-text';

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

  /** Conditions `field:operator:value`, such as `gender:is:MALE`, `bornOn:from:1970-01-01`, `note:empty`. */
  @RepeatedText({ label: 'Điều kiện lọc', max: 1000, maxItems: maxFilters, optional: true })
  filter?: string[];
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
