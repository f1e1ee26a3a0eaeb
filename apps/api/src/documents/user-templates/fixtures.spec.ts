import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperKind } from '@ky-yeu/contracts/papers';
import { readZip } from '../testing/read-zip';
import { checkTemplate } from './check-template';
import { fillTemplate } from './fill-template';
import { openTemplate } from './open-template';
import { missingValue, type TemplateData } from './template-values';

// Written in LibreOffice by tools/template-fixtures.mjs.
const fixture = (name: string) => readFileSync(join(__dirname, 'fixtures', `${name}.docx`));
const textOf = (xml = ''): string[] =>
  [...xml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)]
    .map(([paragraph]) => paragraph.replace(/<w:instrText[\s\S]*?<\/w:instrText>|<[^>]*>/g, '').normalize('NFC'))
    .filter((line) => line.trim() !== '');
const fill = async (name: string, kind: PaperKind, data: TemplateData) => {
  const file = fixture(name);
  await checkTemplate(`${name}.docx`, file, kind);
  const filled = fillTemplate(await openTemplate(`${name}.docx`, file), data);
  const parts = readZip(filled.file);
  const of = (pattern: RegExp) =>
    textOf(
      [...parts]
        .filter(([part]) => pattern.test(part))
        .map(([, xml]) => xml)
        .join(''),
    );
  return { missing: filled.missing, parts, body: textOf(parts.get('word/document.xml')), of };
};
const guests = [
  { stt: '1', ho_ten: 'Trần Văn Úy', chuc_vu: 'Bí thư', chuc_vu_don_vi: 'Bí thư', di_thay: '', qr: 'A' },
  { stt: '2', ho_ten: 'Lê Thị Ánh', chuc_vu: '', chuc_vu_don_vi: 'Chuyên viên', di_thay: 'Đỗ Bình', qr: 'B' },
];

describe('a template that a stranger wrote in LibreOffice', () => {
  it('lists guests by block in one table, under its header and over its footer', async () => {
    const { body, of, missing, parts } = await fill('guest-list', 'attendee-list', {
      ...{ ten_hoi_nghi: 'Hội nghị tổng kết', co_quan: 'Thành ủy', so_ky_hieu: '05-DS/TU', dia_danh: 'Hưng Yên' },
      ...{ ngay_van_ban: 'ngày 02 tháng 01 năm 2020', tong_dai_bieu: '3', tong_dai_bieu_bang_chu: 'ba' },
      khoi_dai_bieu: [
        { so_la_ma: 'I', ten_khoi: 'Khối Đảng', so_nguoi: '02', nguoi: guests },
        { so_la_ma: 'II', ten_khoi: 'Khối Mặt trận', so_nguoi: '01', nguoi: guests.slice(0, 1) },
      ],
    });
    expect(body).toEqual([
      ...['DANH SÁCH đại biểu dự Hội nghị tổng kết', 'TT', 'Họ và tên', 'Chức vụ, đơn vị'],
      ...['I. Khối Đảng (02 người)', '1', 'Trần Văn Úy', 'Bí thư', '2', 'Lê Thị Ánh', 'Chuyên viên (thay đ/c Đỗ Bình)'],
      ...['II. Khối Mặt trận (01 người)', '1', 'Trần Văn Úy', 'Bí thư', 'Danh sách này có 3 (ba) người.'],
    ]);
    expect(of(/header\d/)).toEqual(['Thành ủy – 05-DS/TU']);
    expect(of(/footer\d/).join('')).toContain('Hưng Yên, ngày 02 tháng 01 năm 2020');
    expect(parts.get('word/document.xml')?.match(/<w:tr[ >]/g)).toHaveLength(6);
    expect(missing).toEqual([]);
  });

  it('invites each guest on a page with a code of his own, from tags cut into runs and decomposed names', async () => {
    const { body, missing, parts } = await fill('invitation', 'invitation', {
      dai_bieu: guests,
      ...{ ten_hoi_nghi: 'Hội nghị tổng kết', thoi_gian: missingValue('thời gian'), dia_diem: '' },
    });
    const rest = ['Dự Hội nghị tổng kết, [thiếu: thời gian]', 'Địa điểm báo sau', 'Mã điểm danh '];
    expect(body).toEqual([
      ...['GIẤY MỜI', 'Kính gửi: đồng chí Trần Văn Úy, Bí thư', ...rest],
      ...['GIẤY MỜI', 'Kính gửi: đồng chí Lê Thị Ánh', ...rest],
    ]);
    expect(missing).toEqual(['[thiếu: thời gian]']);
    expect([...parts.keys()].filter((part) => part.endsWith('.png'))).toHaveLength(2);
    const drawn = parts.get('word/document.xml') ?? '';
    expect([...drawn.matchAll(/docPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2']);
  });

  it('repeats a list inside a list, and prints the other sentence when there is none', async () => {
    const round = {
      so_la_ma: '1',
      hinh_thuc: 'Giấy khen',
      cap_tang: 'Chủ tịch',
      so_quyet_dinh: '15/QĐ',
      ngay_quyet_dinh: 'ngày 03',
    };
    const nguoi_nhan = [
      { stt: '1', ten: 'Phòng Nội vụ', so_tien: '1.400.000', so_tien_bang_chu: 'Một triệu' },
      { stt: '2', ten: 'Lê Hoa', so_tien: '', so_tien_bang_chu: '' },
    ];
    const noi_nhan = [{ dong: 'Như Điều 1' }, { dong: 'Lưu VT' }];
    const { body } = await fill('award-decision', 'award-decision', { dot_khen: [{ ...round, nguoi_nhan }], noi_nhan });
    expect(body).toEqual([
      'Điều 1. Tặng Giấy khen của Chủ tịch theo Quyết định số 15/QĐ ngày 03:',
      '1. Phòng Nội vụ: 1.400.000 đồng (Một triệu)',
      '2. Lê Hoa',
      'Nơi nhận: - Như Điều 1; - Lưu VT; ',
    ]);
    const none = await fill('award-decision', 'award-decision', { dot_khen: [], noi_nhan });
    expect(none.body[0]).toBe('Không có đợt khen thưởng nào.');
  });

  it.each([
    ['a picture of a page on the web', 'refused-picture', ['http://example.vn/dau.png', 'chèn ảnh vào văn bản']],
    ['a loop that begins in a table and ends outside', 'refused-loop', ['{#dai_bieu}', 'cùng một hàng']],
    [
      'tags that are not known, in the text and in the footer',
      'refused-tag',
      ['{ho_va_ten}', '{ho_ten} bên trong {#dai_bieu}', '{so_ki_hieu_van_ban}', 'chân trang'],
    ],
  ])('is refused for %s', async (_, name, parts) => {
    const message = await checkTemplate(`${name}.docx`, fixture(name), 'invitation').then(
      () => 'taken',
      (error: Error) => error.message,
    );
    for (const part of parts) expect(message).toContain(part);
  });
});
