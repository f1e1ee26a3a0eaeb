import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { importKinds, readFields, importFieldLabels } from '@ky-yeu/contracts/importing-lists';
import { analyseSheet } from '@ky-yeu/rules/importing/analyse-sheet';
import { readRow } from '@ky-yeu/rules/importing/read-row';
import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
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

  it.each(importKinds)('for %s is filled in by a unit and read back without its examples', async (kind) => {
    const { sheets } = await readXlsx(await sampleWorkbook(kind, lists));
    const [list] = sheets as [(typeof sheets)[0]];
    const examples = list.rows.slice(3, 5).map((row) => row.slice(1));
    examples.forEach((row, i) => list.rows.splice(5 + i, 1, [kind === 'PEOPLE' ? null : i + 1, ...row]));
    const bytes = await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) });
    const [sheet] = await readSource({ fileName: 'mau-da-dien.xlsx', bytes });
    const { columns, lines } = analyseSheet(sheet as SourceSheet, kind);
    const data = lines.filter((line) => line.role === 'DATA');
    expect(lines.filter((line) => line.cells[0] === 'VD').map((line) => line.role)).toEqual(['NOTE', 'NOTE']);
    expect(data).toHaveLength(2);
    expect(columns.map((column) => column.field)).toEqual(['ordinal', ...readFields[kind]]);
    const context = { kind, posts: { terms: [], level: null, isCentralCity: null }, year: 2026 };
    for (const line of data) {
      const { issues } = readRow(line, columns, {}, context);
      expect(issues.filter((issue) => issue.severity !== 'INFO')).toEqual([]);
    }
  });

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
