import { makeZip, type ZipPart } from '../../platform/testing/make-zip';

const relationsNs = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeNs = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetNs = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const wordNs = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function relations(targets: Record<string, [type: string, target: string]>): string {
  const all = Object.entries(targets).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${officeNs}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${relationsNs}">${all.join('')}</Relationships>`;
}

export interface WorkbookParts {
  /** Inner XML of each sheet, from <sheetData> on. */
  sheets: { name: string; xml: string; state?: 'hidden' | 'veryHidden' }[];
  /** Inner XML of the table of shared strings. */
  texts?: string;
  /** Inner XML of the styles. */
  styles?: string;
  is1904?: boolean;
  more?: ZipPart[];
}

/** An .xlsx of raw XML, for what no program writes on purpose. */
export function makeWorkbook({ sheets, texts, styles, is1904, more = [] }: WorkbookParts): Buffer {
  const targets: Record<string, [string, string]> = {
    t: ['sharedStrings', 'sharedStrings.xml'],
    s: ['styles', 'styles.xml'],
  };
  sheets.forEach((_, i) => (targets[`r${i}`] = ['worksheet', `worksheets/sheet${i + 1}.xml`]));
  const entries = sheets.map(
    ({ name, state = 'visible' }, i) => `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="r${i}"/>`,
  );
  return makeZip([
    { name: '_rels/.rels', content: relations({ d: ['officeDocument', 'xl/workbook.xml'] }) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${sheetNs}" xmlns:r="${officeNs}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${entries.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relations(targets) },
    { name: 'xl/sharedStrings.xml', content: `<sst xmlns="${sheetNs}">${texts ?? ''}</sst>` },
    { name: 'xl/styles.xml', content: `<styleSheet xmlns="${sheetNs}">${styles ?? ''}</styleSheet>` },
    ...sheets.map(({ xml }, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: `<worksheet xmlns="${sheetNs}">${xml}</worksheet>`,
    })),
    ...more,
  ]);
}

/** A .docx of raw XML: the inner XML of its body and of its styles. */
export function makeDocument(body: string, styles = ''): Buffer {
  return makeZip([
    { name: '_rels/.rels', content: relations({ d: ['officeDocument', 'word/document.xml'] }) },
    { name: 'word/document.xml', content: `<w:document xmlns:w="${wordNs}"><w:body>${body}</w:body></w:document>` },
    { name: 'word/_rels/document.xml.rels', content: relations({ s: ['styles', 'styles.xml'] }) },
    { name: 'word/styles.xml', content: `<w:styles xmlns:w="${wordNs}">${styles}</w:styles>` },
  ]);
}

/** A row of cells with text written into them ("inline"). */
export function inlineRow(row: number, texts: readonly string[]): string {
  const cells = texts.map(
    (text, i) => `<c r="${String.fromCharCode(65 + i)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}
