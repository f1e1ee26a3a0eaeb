import { makeDocx, p, table, tr } from '../testing/make-docx';
import { readZip } from '../testing/read-zip';
import { fillTemplate } from './fill-template';
import { openTemplate } from './open-template';
import { missingValue, type TemplateData } from './template-values';

const fill = async (file: Buffer, data: TemplateData) => {
  const filled = fillTemplate(await openTemplate('mau.docx', file), data);
  const parts = readZip(filled.file);
  return { ...filled, parts, xml: parts.get('word/document.xml') ?? '' };
};
/** Paragraphs as lines; a line break inside one as "|". */
const textOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([paragraph]) =>
    paragraph
      .replace(/<w:br\/>/g, '|')
      .replace(/<[^>]*>/g, '')
      .replace(/&amp;/g, '&'),
  );
const guests = [
  { stt: '1', ho_ten: 'Trần Văn Úy', chuc_vu: 'Bí thư', qr: 'A' },
  { stt: '2', ho_ten: 'Lê Thị Ánh', chuc_vu: '', qr: 'B' },
];

describe('a filled template', () => {
  it('repeats rows of a table, groups and their rows, and prints a condition only where it holds', async () => {
    const rows = table(
      tr('TT', 'Họ và tên'),
      tr('{#khoi_dai_bieu}{so_la_ma}', '{ten_khoi} ({so_nguoi})'),
      tr(
        '{#nguoi}{stt}',
        '{ho_ten}{#co_chuc_vu}, {chuc_vu}{/co_chuc_vu}{^co_chuc_vu} (không){/co_chuc_vu}{/nguoi}{/khoi_dai_bieu}',
      ),
    );
    const { xml, missing } = await fill(makeDocx({ body: rows }), {
      khoi_dai_bieu: [
        { so_la_ma: 'I', ten_khoi: 'Khối Đảng', so_nguoi: '2', nguoi: guests },
        { so_la_ma: 'II', ten_khoi: 'Khối Mặt trận', so_nguoi: '0', nguoi: [] },
      ],
    });
    expect(textOf(xml)).toEqual([
      ...['TT', 'Họ và tên', 'I', 'Khối Đảng (2)', '1', 'Trần Văn Úy, Bí thư', '2', 'Lê Thị Ánh (không)'],
      ...['II', 'Khối Mặt trận (0)'],
    ]);
    expect(missing).toEqual([]);
  });

  it('fills headers, names cut into runs, decomposed names, lines and signs of XML', async () => {
    const body = p('{ten_', 'hoi_nghi}') + p('{địa điểm}'.normalize('NFD')) + p('{quyen_ky}');
    const { xml, parts } = await fill(makeDocx({ body, header: p('Đầu trang {co_quan}') }), {
      ...{
        ten_hoi_nghi: 'Hội nghị A & B',
        dia_diem: '<Hội trường>',
        quyen_ky: 'TM. BAN\nTRƯỞNG BAN',
        co_quan: 'Sở Nội vụ',
      },
    });
    expect(textOf(xml)).toEqual(['Hội nghị A & B', '&lt;Hội trường&gt;', 'TM. BAN|TRƯỞNG BAN']);
    expect(textOf(parts.get('word/header1.xml') ?? '')).toEqual(['Đầu trang Sở Nội vụ']);
  });

  it('begins and ends a loop whose names were typed in two ways', async () => {
    const body = p('{#đại_biểu}') + p('{ho_ten}') + p('{/dai_bieu}');
    expect(textOf((await fill(makeDocx({ body }), { dai_bieu: guests })).xml)).toEqual(['Trần Văn Úy', 'Lê Thị Ánh']);
  });

  it('shows a missing value in red where it stands, keeps the face of its run, and names it once', async () => {
    const run = (text: string) => `<w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('Tại {dia_diem}, lúc {gio_bat_dau}.')}</w:p>${p('{dia_diem}')}`;
    const data = { dia_diem: missingValue('địa điểm'), gio_bat_dau: '08 giờ' };
    const { xml, missing } = await fill(makeDocx({ body, header: p('{dia_diem}') }), data);
    expect(missing).toEqual(['[thiếu: địa điểm]']);
    expect(textOf(xml)).toEqual(['Tại [thiếu: địa điểm], lúc 08 giờ.', '[thiếu: địa điểm]']);
    expect(xml).toContain(
      '<w:rPr><w:b/><w:color w:val="FF0000"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">[thiếu: địa điểm]</w:t>',
    );
    expect(xml.match(/FF0000/g)).toHaveLength(2);
  });

  it('counts a missing value as not there in a condition', async () => {
    const body = p('{#co_dia_diem}có{/co_dia_diem}{^co_dia_diem}chưa{/co_dia_diem}');
    const { xml, missing } = await fill(makeDocx({ body }), { dia_diem: missingValue('địa điểm') });
    expect([textOf(xml), missing]).toEqual([['chưa'], []]);
  });

  it('draws a code a guest beside the words around it, each with a number of its own, in body and header', async () => {
    const docPr =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="x"><wp:docPr id="7" name="a"/></wp:inline></w:drawing></w:r></w:p>';
    const body = `${p('{#dai_bieu}')}${p('Mã {%qr} của {ho_ten}')}${docPr}${p('{/dai_bieu}')}`;
    const header = p('{#chu_toa}{%qr}{/chu_toa}');
    const { xml, parts } = await fill(makeDocx({ body, header }), { dai_bieu: guests, chu_toa: guests.slice(0, 1) });
    expect(textOf(xml).filter((line) => line !== '')).toEqual(['Mã  của Trần Văn Úy', 'Mã  của Lê Thị Ánh']);
    const all = xml + (parts.get('word/header1.xml') ?? '');
    const numbers = [...all.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(numbers).toHaveLength(5);
    expect(new Set(numbers).size).toBe(5);
    expect([...parts.keys()].filter((name) => name.endsWith('.png'))).toHaveLength(2);
    const relations = parts.get('word/_rels/header1.xml.rels') ?? '';
    expect(relations.match(/<Relationship /g)).toHaveLength(1);
    expect(parts.get('[Content_Types].xml')).toContain('Extension="png"');
  });

  it('looks up nothing that JavaScript knows of an object', async () => {
    const body = p('{constructor}{__proto__}{toString}{co_constructor}x');
    expect(textOf((await fill(makeDocx({ body }), {})).xml)).toEqual(['x']);
  });
});
