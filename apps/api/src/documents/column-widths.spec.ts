import { fitColumns } from './column-widths';
import type { ListColumn } from './document-model';
import { textWidth } from './text-width';

const columns: ListColumn[] = [
  { key: 'ordinal', label: 'TT', kind: 'ordinal' },
  { key: 'name', label: 'Họ và tên', kind: 'name' },
  { key: 'post', label: 'Chức vụ, đơn vị công tác', kind: 'text' },
  { key: 'sign', label: 'Ký nhận', kind: 'signature' },
];
const post = 'Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận, Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh';
const cells = [
  ['1', '5000'],
  ['Nguyễn Thị Phương Nghĩa', 'Lê Hoa'],
  [post, 'Hiệu trưởng'],
  ['', ''],
];

describe('widths of columns', () => {
  test('they fill the page exactly', () => {
    const sum = fitColumns(columns, cells, 12, 165)?.widths.reduce((total, width) => total + width, 0);
    expect(sum).toBeCloseTo(165);
  });

  test('a name stays on one line, a person can sign, and the long post gets the rest', () => {
    const [ordinal = 0, name = 0, text = 0, sign = 0] = fitColumns(columns, cells, 12, 165)?.widths ?? [];
    expect(ordinal).toBeGreaterThan(textWidth('5000', 12));
    expect(name).toBeGreaterThan(textWidth('Nguyễn Thị Phương Nghĩa', 12));
    expect(sign).toBeGreaterThanOrEqual(27);
    expect(text).toBeGreaterThan(name);
  });

  test('a table that cannot hold its words is refused at this size', () => {
    expect(fitColumns(columns, cells, 12, 60)).toBeNull();
  });
});
