import { gridLines } from './grid-lines';
import { makeColumn, makeRow } from './testing/import';

const columns = [
  makeColumn({ index: 0, header: 'Họ đệm', field: 'familyAndMiddle' }),
  makeColumn({ index: 1, header: 'Tên', field: 'givenName' }),
  makeColumn({ index: 2, header: 'Chức vụ', field: 'posts' }),
];
const shape = { kind: 'PEOPLE', columns, fields: ['fullName', 'posts'] } as const;

describe('the lines of the preview', () => {
  it('name a group once, before its first row', () => {
    const rows = ['I. Khối Đảng', 'I. Khối Đảng', 'II. Khối chính quyền'].map((groupName, index) =>
      makeRow({ n: index + 1, groupName }),
    );
    expect(gridLines(rows, shape).map(({ section }) => section)).toEqual([
      'I. Khối Đảng',
      null,
      'II. Khối chính quyền',
    ]);
  });

  it('do not name a group again below its own line', () => {
    const rows = [
      makeRow({ n: 1, role: 'GROUP', cells: ['I. Khối Đảng'] }),
      makeRow({ n: 2, groupName: 'I. Khối Đảng' }),
    ];
    expect(gridLines(rows, shape).map(({ section }) => section)).toEqual([null, null]);
  });

  it('count the rows of data alone, so that the keys skip titles and totals', () => {
    const rows = [
      makeRow({ n: 1, role: 'TITLE' }),
      makeRow({ n: 2 }),
      makeRow({ n: 3, role: 'TOTAL' }),
      makeRow({ n: 4 }),
    ];
    expect(gridLines(rows, shape).map(({ place }) => place)).toEqual([null, 0, null, 1]);
  });

  it('show beside an edited cell what the source said, joined from its columns', () => {
    const row = makeRow({
      cells: ['Nguyễn Văn', 'Anh', 'Bí thư'],
      values: { fullName: 'Nguyễn Văn An' },
      edits: { fullName: 'Nguyễn Văn An' },
    });
    expect(gridLines([row], shape)[0]?.cells.map(({ source }) => source)).toEqual(['Nguyễn Văn Anh', null]);
  });

  it('lose no fault: one of a field without a column stands with the row', () => {
    const issues = [
      { field: 'posts', severity: 'WARNING', message: 'TUV chưa rõ' },
      { field: 'phone', severity: 'ERROR', message: 'Số điện thoại thiếu chữ số' },
      { field: 'posts', severity: 'INFO', message: 'UVBTV được viết đủ' },
    ] as const;
    const [line] = gridLines([makeRow({ issues: [...issues] })], shape);
    expect(line?.cells[1]?.issues.map(({ message }) => message)).toEqual(['TUV chưa rõ']);
    expect(line?.issues.map(({ message }) => message)).toEqual(['Số điện thoại thiếu chữ số']);
  });
});
