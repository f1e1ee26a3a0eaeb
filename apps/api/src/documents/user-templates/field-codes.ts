import { placeOf } from './refused-template';
import { attributeOf, scanXml } from './scan-xml';

/** Fields of Word that only count, number, date or point inside the document (ECMA-376 part 1, 17.16.5). */
const harmless = new Set(
  (
    'PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF NOTEREF SEQ STYLEREF TOC TC TOA TA INDEX XE LISTNUM AUTONUM ' +
    'DATE TIME CREATEDATE SAVEDATE PRINTDATE EDITTIME NUMWORDS NUMCHARS TITLE SUBJECT AUTHOR KEYWORDS COMMENTS DOCPROPERTY ' +
    'SYMBOL EQ ADVANCE HYPERLINK FORMTEXT FORMCHECKBOX FORMDROPDOWN BIBLIOGRAPHY CITATION'
  ).split(' '),
);

const sentences: Readonly<Record<string, string>> = {
  DDE: 'chạy chương trình khác',
  DDEAUTO: 'chạy chương trình khác',
  INCLUDETEXT: 'đọc tệp khác trên máy',
  INCLUDEPICTURE: 'lấy ảnh từ tệp hoặc trang web khác',
  INCLUDE: 'đọc tệp khác trên máy',
  IMPORT: 'lấy ảnh từ tệp khác',
  LINK: 'lấy nội dung từ tệp khác',
  EMBED: 'mở đối tượng của chương trình khác',
  RD: 'đọc tệp khác trên máy',
  MACROBUTTON: 'chạy macro',
  DATABASE: 'lấy dữ liệu từ bên ngoài',
  MERGEFIELD: 'trộn thư; hãy thay bằng thẻ như {ho_ten}',
};

interface OpenField {
  code: string;
  isCode: boolean;
}

/**
 * Looks for fields of Word that reach outside the document. Only a list of harmless ones is let through: the code of a
 * field may be put together of other fields, and cannot be told then.
 * @returns one sentence a finding.
 */
export function fieldFaults(part: string, xml: string): string[] {
  if (!/fldChar|fldSimple|instrText/.test(xml)) return [];
  const faults: string[] = [];
  const open: OpenField[] = [];
  let isInstruction = false;
  const close = () => {
    const field = open.pop();
    if (field?.isCode) faults.push(...faultOf(part, field.code));
  };
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'fldSimple') faults.push(...faultOf(part, attributeOf(attributes, 'instr')));
      if (name === 'instrText' || name === 'delInstrText') isInstruction = true;
      if (name !== 'fldChar') return;
      const type = attributeOf(attributes, 'fldCharType');
      const current = open.at(-1);
      if (type === 'begin') open.push({ code: '', isCode: true });
      else if (type === 'end') close();
      else if (current?.isCode) {
        faults.push(...faultOf(part, current.code));
        current.isCode = false;
      }
    },
    close: (name) => {
      if (name === 'instrText' || name === 'delInstrText') isInstruction = false;
    },
    text: (text) => {
      const current = open.at(-1);
      if (isInstruction && current) current.code += text;
      else if (isInstruction) faults.push(...faultOf(part, text));
    },
  });
  while (open.length) close();
  return faults;
}

function faultOf(part: string, code: string): string[] {
  const name = /^\s*([A-Za-z]+)/.exec(code)?.[1]?.toUpperCase() ?? '';
  if (/^\s*=/.test(code)) return [];
  if (harmless.has(name)) return name === 'HYPERLINK' && isFileLink(code) ? [fileLink(part, code)] : [];
  const why = sentences[name] ?? 'không nằm trong các trường được dùng';
  return [`Trường ${name || 'lồng nhau'} của Word ở ${placeOf(part)} ${why}: hãy xóa trường này khỏi mẫu.`];
}

/** HYPERLINK \l "bookmark" stays in the document; another target must be a page or a mail. */
function isFileLink(code: string): boolean {
  const target = /^\s*HYPERLINK\s+"?([^"\s\\][^"\s]*|\\\\[^"\s]*)/i.exec(code)?.[1];
  return target !== undefined && !/^(https?:\/\/|mailto:|#)/i.test(target);
}

const fileLink = (part: string, code: string): string =>
  `Liên kết tới tệp (${code.trim().slice(0, 60)}) ở ${placeOf(part)} không được nhận: chỉ giữ liên kết tới trang web (https://) hoặc thư điện tử.`;
