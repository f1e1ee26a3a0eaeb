import { readXlsx } from 'hucre/xlsx';
import { importKinds, readFields, importFieldLabels } from '@ky-yeu/contracts/importing-lists';
import { readSource } from './reading/read-source';
import { sampleWorkbook } from './sample-workbook';

const lists = {
  organisations: Array.from({ length: 6_000 }, (_, i) => `Đảng ủy xã Số ${i + 1}`),
  positions: ['Bí thư', 'Phó Bí thư', 'Bí thư', ' '],
  groups: ['Khối Đảng'],
  sites: [],
};

describe('the sample workbook', () => {
  it.each(importKinds)(
    'for %s comes back as one list with the columns of its kind and two marked examples',
    async (kind) => {
      const bytes = await sampleWorkbook(kind, lists);
      const [list, help] = await readSource({ fileName: 'mau.xlsx', bytes });
      expect(list?.rows[2]).toEqual(['STT', ...readFields[kind].map((field) => importFieldLabels[field])]);
      expect(list?.rows.slice(3).map(([mark]) => mark)).toEqual(['VD', 'VD']);
      expect(help?.name).toBe('Hướng dẫn');
    },
  );

  it('offers units, posts and closed lists, at most 5,000 each, and no list that has no names', async () => {
    const { sheets } = await readXlsx(await sampleWorkbook('ATTENDEES', lists), { readStyles: true });
    const [list, , choices] = sheets;
    const byColumn = new Map(list?.dataValidations?.map((rule) => [rule.range.slice(0, 1), rule]));
    const columnOf = (label: string) => String.fromCharCode(65 + (list?.rows[2]?.indexOf(label) ?? 0));
    expect(byColumn.get(columnOf('Đơn vị'))?.formula1).toBe("'Danh mục'!$E$2:$E$5001");
    expect(byColumn.get(columnOf('Chức vụ'))?.formula1).toBe("'Danh mục'!$D$2:$D$3");
    expect(byColumn.get(columnOf('Giới tính'))?.showErrorMessage).toBe(true);
    expect(byColumn.has(columnOf('Điểm cầu'))).toBe(false);
    expect(choices?.rows[2]?.slice(3, 5)).toEqual(['Phó Bí thư', 'Đảng ủy xã Số 2']);
  });

  it('has cells of text for what is filled in, so that "0912" stays "0912"', async () => {
    const { sheets } = await readXlsx(await sampleWorkbook('PEOPLE', lists), { readStyles: true });
    expect(sheets[0]?.cells?.get('900,6')?.style?.numFmt).toBe('@');
  });
});
