import { templateLimits } from '@ky-yeu/contracts/paper-templates';
import { makeDocx, p, relation, table, tr, type DocxSource } from '../testing/make-docx';
import { makeZip } from '../../platform/testing/make-zip';
import { checkTemplate } from './check-template';
import { packageFaults } from './refused-template';

const faultsOf = async (source: DocxSource | Buffer, name = 'mau.docx'): Promise<string> => {
  const file = Buffer.isBuffer(source) ? source : makeDocx(source);
  return checkTemplate(name, file, 'invitation').then(
    ({ tags }) => `taken with ${tags.join(', ')}`,
    (error: Error) => error.message,
  );
};
const body = (...paragraphs: string[]): DocxSource => ({ body: paragraphs.map((text) => p(text)).join('') });
const field = (code: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${p('{dia_diem}')}`;

describe('a template is taken', () => {
  it('with values, loops in tables and in each other, conditions, their opposite and a QR code', async () => {
    const rows = table(
      tr('{#khoi_dai_bieu}{so_la_ma}', '{ten_khoi}'),
      tr('{#nguoi}{stt}', '{ho_ten}{#co_chuc_vu}, {chuc_vu}{/co_chuc_vu}{/nguoi}{/khoi_dai_bieu}'),
    );
    const source = {
      body: p('{ten_hoi_nghi}') + rows + p('{^chi_dao}Chưa có{/chi_dao}') + p('{#dai_bieu}{%qr}{/dai_bieu}'),
    };
    expect(await faultsOf(source)).toBe(
      'taken with ten_hoi_nghi, khoi_dai_bieu, so_la_ma, ten_khoi, nguoi, stt, ho_ten, chuc_vu, chi_dao, dai_bieu, qr',
    );
  });

  it('with names that are cut into runs, decomposed, or typed with their diacritics', async () => {
    const source = { body: p('{ten_', 'hoi', '_nghi}') + p('{tên hội nghị}'.normalize('NFD')) + p('{địa_điểm}') };
    expect(await faultsOf(source)).toBe('taken with ten_hoi_nghi, dia_diem');
  });

  it('with links to pages and fields that count pages', async () => {
    const link = relation('hyperlink', 'https://example.vn/', true);
    expect(await faultsOf({ body: field('PAGE'), relations: link })).toBe('taken with dia_diem');
  });
});

describe('a template is refused, with a sentence that names tag and place,', () => {
  it.each<[string, DocxSource, string[]]>([
    [
      'for an unknown tag, with the nearest one',
      body('Tại {dia_diemm}'),
      ['{dia_diemm}', 'gần “Tại {dia_diemm}”', '{dia_diem}?'],
    ],
    ['for an unknown tag far from all', body('{xyzt}'), ['{xyzt}', 'xem danh sách thẻ']],
    ['for a tag that belongs into a loop', body('{nguoi_trinh_bay}'), ['{nguoi_trinh_bay}', '{#phat_bieu}']],
    [
      'for a tag in the header',
      { ...body('{dia_diem}'), header: p('{sai_ten_the_nay}') },
      ['đầu trang', '{sai_ten_the_nay}'],
    ],
    ['for a loop that is not closed', body('{#dai_bieu}{ho_ten}'), ['{#dai_bieu}', 'chưa đóng', '{/dai_bieu}']],
    ['for a loop that is not opened', body('{ho_ten}{/dai_bieu}'), ['{/dai_bieu}', 'đóng phần chưa mở']],
    [
      'for loops that cross',
      body('{#khoi_dai_bieu}{#nguoi}{/khoi_dai_bieu}{/nguoi}'),
      ['{/khoi_dai_bieu}', 'hãy đóng {#nguoi} trước'],
    ],
    [
      'for a loop over a value',
      body('{#dia_diem}x{/dia_diem}'),
      ['{#dia_diem}', 'không phải danh sách', '{#co_dia_diem}'],
    ],
    ['for a list printed as a value', body('{dai_bieu}'), ['{dai_bieu}', 'là một danh sách', '{#dai_bieu}']],
    ['for a picture printed as a value', body('{#dai_bieu}{qr}{/dai_bieu}'), ['{qr}', '{%qr}']],
    ['for a value printed as a picture', body('{%dia_diem}'), ['{%dia_diem}', 'không phải ảnh']],
    ['for raw XML', body('{@dia_diem}'), ['{@dia_diem}', 'mã XML']],
    [
      'for an expression',
      body('{dai_bieu.length > 2}'),
      ['{dai_bieu.length &gt; 2}'.replace('&gt;', '>'), 'không phải tên thẻ'],
    ],
    ['for a name of JavaScript', body('{constructor}'), ['{constructor}', 'không có trong danh sách']],
    ['for another name of JavaScript', body('{__proto__}'), ['{__proto__}', 'không có trong danh sách']],
    ['for other delimiters', body('{=[[ ]]=}'), ['{=[[ ]]=}', 'không phải tên thẻ']],
    [
      'for a loop that says what it repeats',
      body('{-w:p dai_bieu}{ho_ten}{/}'),
      ['{-w:p dai_bieu}', 'không phải tên thẻ'],
    ],
    ['for a brace that is not closed', body('Tại {dia_diem và'), ['thiếu dấu “}”', 'Tại {dia_diem và']],
    ['for a brace that opens nothing', body('Tại dia_diem}'), ['“}” thừa']],
    ['for an empty tag', body('{}'), ['{}', 'rỗng']],
    ['for a loop in itself', body('{#dai_bieu}{#dai_bieu}{ho_ten}{/dai_bieu}{/dai_bieu}'), ['nằm trong chính nó']],
    [
      'for what is nested too deep',
      body(
        '{#co_ngay}{#co_nam}{#co_thu}{#co_dia_diem}{#co_dia_danh}x{/co_dia_danh}{/co_dia_diem}{/co_thu}{/co_nam}{/co_ngay}',
      ),
      ['{#co_dia_danh}', 'lồng sâu'],
    ],
    ['for too many tags', { body: p('{dia_diem}'.repeat(templateLimits.tags + 1)) }, ['1001 thẻ']],
    ['without a tag', body('Không có thẻ'), ['chưa có thẻ nào']],
    [
      'for a loop from a table to outside of it',
      { body: table(tr('{#dai_bieu}{ho_ten}', 'x')) + p('{/dai_bieu}') },
      ['dai_bieu', 'thân văn bản'],
    ],
  ])('%s', async (_, source, parts) => {
    const found = await faultsOf(source);
    for (const part of parts) expect(found).toContain(part);
  });
});

describe('a hostile file is refused', () => {
  const good = p('{dia_diem}');
  const entity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  it.each<[string, Buffer, string]>([
    ['that is no Word file', Buffer.from('%PDF-1.7\n'), packageFaults.kind],
    ['that is another zip', makeZip([{ name: 'a.txt', content: 'x' }]), packageFaults.kind],
    ['that is cut off', makeDocx({ body: good }).subarray(0, 400), packageFaults.broken],
    [
      'that is locked',
      makeZip([{ name: 'word/document.xml', content: 'x', isEncrypted: true }]),
      packageFaults.password,
    ],
    [
      'with a macro',
      makeDocx({ body: good, parts: [{ name: 'word/vbaProject.bin', content: 'x' }] }),
      packageFaults.macros,
    ],
    [
      'that is larger than 5 MB',
      Buffer.concat([makeDocx({ body: good }), Buffer.alloc(templateLimits.bytes)]),
      packageFaults.tooLarge,
    ],
    [
      'that inflates to much more',
      makeDocx({
        body: good,
        parts: [{ name: 'word/media/a.png', content: Buffer.alloc(templateLimits.inflatedBytes) }],
      }),
      packageFaults.bomb,
    ],
    [
      'with an entity that reads a file',
      makeDocx({ body: good, parts: [{ name: 'word/styles.xml', content: `${entity}<x>&a;</x>` }] }),
      packageFaults.doctype,
    ],
    ['that is not well-formed', makeDocx({ body: '<w:p>' }), packageFaults.broken],
    [
      'with a part in UTF-16',
      makeDocx({ body: good, parts: [{ name: 'word/styles.xml', content: Buffer.from('<x/>', 'utf16le') }] }),
      packageFaults.broken,
    ],
    ['with an embedded object', makeDocx({ body: `${good}<w:p><w:r><w:object/></w:r></w:p>` }), 'OLE'],
    [
      'with an embedded file',
      makeDocx({ body: good, parts: [{ name: 'word/embeddings/a.bin', content: 'x' }] }),
      'OLE',
    ],
    [
      'linked to an object',
      makeDocx({ body: good, relations: relation('oleObject', 'file:///c:/a.xlsx', true) }),
      'OLE',
    ],
    ['with an ActiveX control', makeDocx({ body: `${good}<w:p><w:r><w:control/></w:r></w:p>` }), 'ActiveX'],
    ['with another file put in', makeDocx({ body: `${good}<w:altChunk/>` }), 'altChunk'],
    [
      'with a picture from the network',
      makeDocx({ body: good, relations: relation('image', 'http://a.vn/x.png', true) }),
      'http://a.vn/x.png',
    ],
    [
      'with another template attached',
      makeDocx({ body: good, relations: relation('attachedTemplate', 'http://a.vn/x.dotm', true) }),
      'mẫu đính kèm',
    ],
    [
      'with a link to a file',
      makeDocx({ body: good, relations: relation('hyperlink', 'file://may/a', true) }),
      'Liên kết tới tệp',
    ],
    [
      'with content of a server',
      makeDocx({ body: good, relations: relation('theme', '\\\\may\\a') }),
      'nội dung bên ngoài',
    ],
    ['with a field that runs programs', makeDocx({ body: field('DDEAUTO c:\\\\cmd') }), 'Trường DDEAUTO'],
    ['with a field that reads a file', makeDocx({ body: field('INCLUDETEXT "c:\\\\a.txt"') }), 'Trường INCLUDETEXT'],
    [
      'with a field that gets a picture',
      makeDocx({ body: field('includepicture "http://a.vn"') }),
      'Trường INCLUDEPICTURE',
    ],
    ['with a field that runs a macro', makeDocx({ body: field('MACROBUTTON x') }), 'Trường MACROBUTTON'],
    [
      'with a simple field that reads a file',
      makeDocx({ body: `<w:p><w:fldSimple w:instr="LINK a"/></w:p>${good}` }),
      'Trường LINK',
    ],
    ['with a field code that letters hide', makeDocx({ body: field('&#68;DE a') }), 'Trường DDE '],
    [
      'with a field code made of fields',
      makeDocx({
        body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${field('QUOTE 68 68 69').replace(/<\/?w:p>/g, '')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      }),
      'Trường QUOTE',
    ],
    [
      'with a source of mail merge',
      makeDocx({
        body: good,
        parts: [{ name: 'word/settings.xml', content: '<w:settings xmlns:w="x"><w:mailMerge/></w:settings>' }],
      }),
      'trộn thư',
    ],
    ['with a strange part', makeDocx({ body: good, parts: [{ name: 'word/a.exe', content: 'MZ' }] }), 'word/a.exe'],
    [
      'with a picture declared as a document',
      makeDocx({ body: good, types: '<Default Extension="png" ContentType="application/xml"/>' }),
      'png',
    ],
    [
      'with a drawing that loads something',
      makeDocx({
        body: good,
        parts: [{ name: 'word/media/a.svg', content: '<svg><image href="http://a.vn"/></svg>' }],
      }),
      'SVG',
    ],
  ])('%s', async (_, file, sentence) => {
    expect(await faultsOf(file)).toContain(sentence);
  });

  it('under a name that promises macros', async () => {
    expect(await faultsOf(makeDocx({ body: good }), 'mau.docm')).toBe(packageFaults.macros);
  });
});
