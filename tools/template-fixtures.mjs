// Makes the Word templates of the tests as somebody would: written in LibreOffice, saved as .docx. Run it where LibreOffice is:
//   node tools/run.mjs tools/template-fixtures.mjs
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'apps/api/src/documents/user-templates/fixtures');
const soffice = process.env.KYYEU_SOFFICE ?? 'soffice';

const namespaces = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['table', 'table'],
  ['draw', 'drawing'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const other =
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** A paragraph; `**` begins and ends bold, so that a tag is cut into runs where it holds one. */
const p = (text, style = 'Standard') =>
  `<text:p text:style-name="${style}">${text
    .split('**')
    .map((run, i) => (i % 2 ? `<text:span text:style-name="Bold">${escaped(run)}</text:span>` : escaped(run)))
    .join('')}</text:p>`;
const row = (...cells) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`).join('')}</table:table-row>`;
/** A row whose first cell spans them all. */
const wide = (text, columns) =>
  `<table:table-row><table:table-cell table:number-columns-spanned="${columns}">${p(text)}</table:table-cell>${'<table:covered-table-cell/>'.repeat(columns - 1)}</table:table-row>`;
const table = (columns, ...rows) =>
  `<table:table table:name="T"><table:table-column table:number-columns-repeated="${columns}"/><table:table-header-rows>${rows[0]}</table:table-header-rows>${rows.slice(1).join('')}</table:table>`;

const page = (body, { header = '', footer = '' } = {}) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} ${other} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Standard" style:family="paragraph"/></office:styles>
<office:automatic-styles>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold" fo:color="#003366"/></style:style>
<style:style style:name="Break" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin="20mm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
${header && `<style:header>${p(header)}</style:header>`}${footer && `<style:footer><text:p>${footer}</text:p></style:footer>`}
</style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;

const linkedPicture =
  '<text:p><draw:frame svg:width="2cm" svg:height="2cm" text:anchor-type="as-char"><draw:image xlink:href="http://example.vn/dau.png" xlink:type="simple"/></draw:frame></text:p>';

const fixtures = {
  'guest-list': page(
    p('DANH SÁCH **đại biểu dự {ten_hoi_nghi}**') +
      table(
        3,
        row('TT', 'Họ và tên', 'Chức vụ, đơn vị'),
        wide('{#khoi_dai_bieu}**{so_la_ma}. {ten_khoi}** ({so_nguoi} người)', 3),
        row(
          '{#nguoi}{stt}',
          '**{ho_ten}**',
          '{chuc_vu_don_vi}{#co_di_thay} (thay đ/c {di_thay}){/co_di_thay}{/nguoi}{/khoi_dai_bieu}',
        ),
      ) +
      p('Danh sách này có {tong_dai_bieu} ({tong_dai_bieu_bang_chu}) người.'),
    { header: '{co_quan} – {so_ky_hieu}', footer: 'Trang <text:page-number/> – {dia_danh}, {ngay_van_ban}' },
  ),
  invitation: page(
    p('{#dai_bieu}') +
      p('GIẤY MỜI', 'Break') +
      p('Kính gửi: đồng chí {**ho_ten**}{#co_chuc_vu}, {chuc_vu}{/co_chuc_vu}') +
      // As some keyboards write it: letters, then their marks.
      p('Dự {tên_hội_nghị}, {thời_gian}'.normalize('NFD')) +
      p('{#co_dia_diem}Tại {dia_diem}{/co_dia_diem}{^co_dia_diem}Địa điểm báo sau{/co_dia_diem}') +
      p('Mã điểm danh {%qr}') +
      p('{/dai_bieu}'),
  ),
  'award-decision': page(
    p('{#dot_khen}') +
      p('**Điều {so_la_ma}.** Tặng {hinh_thuc} của {cap_tang} theo Quyết định số {so_quyet_dinh} {ngay_quyet_dinh}:') +
      p('{#nguoi_nhan}') +
      p('{stt}. {ten}{#co_so_tien}: {so_tien} đồng ({so_tien_bang_chu}){/co_so_tien}') +
      p('{/nguoi_nhan}') +
      p('{/dot_khen}') +
      p('{^dot_khen}Không có đợt khen thưởng nào.{/dot_khen}') +
      p('Nơi nhận: {#noi_nhan}- {dong}; {/noi_nhan}'),
  ),
  'refused-picture': page(p('{ten_hoi_nghi}') + linkedPicture),
  'refused-loop': page(table(2, row('TT', 'Họ và tên'), row('{#dai_bieu}{stt}', '{ho_ten}')) + p('{/dai_bieu}')),
  'refused-tag': page(p('Kính gửi: {ho_va_ten}'), { footer: '{so_ki_hieu_van_ban}' }),
};

const folder = mkdtempSync(join(tmpdir(), 'ky-yeu-'));
try {
  mkdirSync(target, { recursive: true });
  for (const [name, content] of Object.entries(fixtures)) {
    writeFileSync(join(folder, `${name}.fodt`), content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = [
      '--headless',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      folder,
      join(folder, `${name}.fodt`),
    ];
    execFileSync(soffice, [profile, ...convert], { stdio: 'inherit' });
    copyFileSync(join(folder, `${name}.docx`), join(target, `${name}.docx`));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
