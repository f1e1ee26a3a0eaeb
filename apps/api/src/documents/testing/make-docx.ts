import { makeZip, type ZipPart } from '../../platform/testing/make-zip';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface DocxSource {
  /** XML of the body, without the section. */
  body: string;
  header?: string;
  /** More relationships of the body, as XML. */
  relations?: string;
  /** Parts to add, or to put in the place of one. */
  parts?: readonly ZipPart[];
  /** More content types, as XML. */
  types?: string;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A paragraph whose text is cut into the given runs. */
export const p = (...runs: string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`).join('')}</w:p>`;
/** A row of a table, one paragraph a cell. */
export const tr = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${p(cell)}</w:tc>`).join('')}</w:tr>`;
export const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
export const relation = (type: string, target: string, isOutside = false): string =>
  `<Relationship Id="x${target.length}" Type="${office}/${type}" Target="${escaped(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`;

/** Writes a small Word file, also one that Word itself would never write. */
export function makeDocx({ body, header, relations = '', parts = [], types = '' }: DocxSource): Buffer {
  const all: ZipPart[] = [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${header === undefined ? '' : `<Override PartName="/word/header1.xml" ContentType="${word}.header+xml"/>`}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="${package_}/relationships">${header === undefined ? '' : relation('header', 'header1.xml')}${relations}</Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${w} ${r}><w:body>${body}<w:sectPr>${header === undefined ? '' : '<w:headerReference w:type="default" r:id="x11"/>'}</w:sectPr></w:body></w:document>`,
    },
    ...(header === undefined ? [] : [{ name: 'word/header1.xml', content: `<w:hdr ${w} ${r}>${header}</w:hdr>` }]),
  ];
  const others = parts.filter(({ name }) => !all.some((each) => each.name === name));
  return makeZip([...all.map((each) => parts.find(({ name }) => name === each.name) ?? each), ...others]);
}
