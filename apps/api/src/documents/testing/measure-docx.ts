import { readZip } from './read-zip';
import { allOf, childOf, readXml, type XmlElement } from './xml-tree';

export interface MeasuredParagraph {
  text: string;
  style: string;
  /** Of its first run: points, from the style where the run does not say. */
  sizePt: number;
  isBold: boolean;
  isItalic: boolean;
  alignment: string;
  keepNext: boolean;
  /** Texts of the runs that are printed in a colour. */
  coloured: string[];
}

export interface MeasuredSection {
  widthMm: number;
  heightMm: number;
  marginsMm: { top: number; bottom: number; left: number; right: number };
  isTitlePage: boolean;
  startAt: number | null;
}

export interface MeasuredDocx {
  sections: MeasuredSection[];
  /** All of the text in reading order, those in tables too; empty ones are left out. */
  paragraphs: MeasuredParagraph[];
  tables: { headRows: number; cells: string[][] }[];
  fonts: string[];
  title: string;
  language: string;
  /** The fields in the headers, such as "PAGE". */
  headerFields: string[];
}

interface Style {
  sizePt?: number;
  isBold?: boolean;
  isItalic?: boolean;
  alignment?: string;
}

const mmOf = (twips: string | undefined) => (Number(twips ?? 0) / 1440) * 25.4;
const value = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];
const isOn = (element: XmlElement | undefined): boolean => element !== undefined && value(element) !== 'false';

/**
 * Reads a Word file back: paper, margins, paragraphs with their looks, tables, headers.
 * @throws when a part is missing or not well-formed.
 */
export function measureDocx(file: Buffer): MeasuredDocx {
  const parts = readZip(file);
  const part = (path: string) => readXml(parts.get(path) ?? '');
  const body = part('word/document.xml');
  const styles = part('word/styles.xml');
  const looks = new Map(allOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', lookOf(style)]));
  const usual = lookOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault') ?? styles);
  const headers = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path)).map(([, xml]) => readXml(xml));
  return {
    sections: allOf(body, 'w:sectPr').map(measureSection),
    paragraphs: allOf(body, 'w:p')
      .map((p) => measureParagraph(p, looks, usual))
      .filter(({ text }) => text !== ''),
    tables: allOf(body, 'w:tbl').map(measureTable),
    fonts: [...new Set([body, styles, ...headers].flatMap((root) => allOf(root, 'w:rFonts')).flatMap(fontNames))],
    title: childOf(part('docProps/core.xml'), 'dc:title')?.text ?? '',
    language: allOf(styles, 'w:lang')[0]?.attributes['w:val'] ?? '',
    headerFields: headers.flatMap((header) => allOf(header, 'w:instrText').map(({ text }) => text.trim())),
  };
}

const fontNames = ({ attributes }: XmlElement): string[] =>
  Object.values(attributes).filter((name) => name !== 'default');

function measureSection(section: XmlElement): MeasuredSection {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const margin = childOf(section, 'w:pgMar')?.attributes ?? {};
  const start = childOf(section, 'w:pgNumType')?.attributes['w:start'];
  return {
    widthMm: mmOf(size['w:w']),
    heightMm: mmOf(size['w:h']),
    marginsMm: {
      top: mmOf(margin['w:top']),
      bottom: mmOf(margin['w:bottom']),
      left: mmOf(margin['w:left']),
      right: mmOf(margin['w:right']),
    },
    isTitlePage: isOn(childOf(section, 'w:titlePg')),
    startAt: start === undefined ? null : Number(start),
  };
}

function measureParagraph(paragraph: XmlElement, styles: Map<string, Style>, usual: Style): MeasuredParagraph {
  const properties = childOf(paragraph, 'w:pPr');
  const style = value(childOf(properties, 'w:pStyle')) ?? '';
  const runs = paragraph.children.filter(({ name, children }) => name === 'w:r' && children.some(isText));
  const own = { ...usual, ...styles.get(style), ...(runs[0] && lookOf(runs[0])) };
  return {
    text: runs.map(textOf).join(''),
    style,
    sizePt: own.sizePt ?? 10,
    isBold: own.isBold ?? false,
    isItalic: own.isItalic ?? false,
    alignment: value(childOf(properties, 'w:jc')) ?? own.alignment ?? 'left',
    keepNext: isOn(childOf(properties, 'w:keepNext')),
    coloured: runs.filter((run) => childOf(childOf(run, 'w:rPr'), 'w:color')).map(textOf),
  };
}

const isText = ({ name }: XmlElement): boolean => name === 'w:t';

const textOf = (run: XmlElement): string =>
  run.children.map((child) => (child.name === 'w:br' ? '\n' : isText(child) ? child.text : '')).join('');

function lookOf(element: XmlElement): Style {
  const run = childOf(element, 'w:rPr');
  const [size, bold, italic] = ['w:sz', 'w:b', 'w:i'].map((name) => childOf(run, name));
  const alignment = value(childOf(childOf(element, 'w:pPr'), 'w:jc'));
  return {
    ...(size && { sizePt: Number(value(size)) / 2 }),
    ...(bold && { isBold: isOn(bold) }),
    ...(italic && { isItalic: isOn(italic) }),
    ...(alignment && { alignment }),
  };
}

function measureTable(table: XmlElement): MeasuredDocx['tables'][number] {
  const rows = table.children.filter(({ name }) => name === 'w:tr');
  return {
    headRows: rows.filter((row) => childOf(childOf(row, 'w:trPr'), 'w:tblHeader')).length,
    cells: rows.map((row) =>
      row.children.filter(({ name }) => name === 'w:tc').map((cell) => allOf(cell, 'w:r').map(textOf).join('')),
    ),
  };
}
