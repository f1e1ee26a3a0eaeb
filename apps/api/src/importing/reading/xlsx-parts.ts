import { type Attributes, isOn, readXml } from './xml-reader';

/** A text of the shared table with the font of most of its letters, when it has fonts of its own. */
export interface SharedText {
  text: string;
  font: string | null;
}

export interface SheetEntry {
  name: string;
  relationId: string;
  isHidden: boolean;
}

/** How cells look: for each style number the font and the number format. */
export interface CellStyles {
  fonts: (string | null)[];
  formats: (string | null)[];
}

/** Number formats that files name by number only (ECMA-376 §18.8.30). Dates stand in the order of day and month. */
const builtInFormats: Readonly<Record<number, string>> = {
  ...{ 9: '0%', 10: '0.00%', 14: 'dd/mm/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM' },
  ...{ 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'dd/mm/yyyy h:mm', 45: 'mm:ss', 46: '[h]:mm:ss' },
  47: 'mm:ss.0',
};

/** @returns the format that a number stands for, null for General and plain numbers. */
export function builtInFormat(id: number): string | null {
  // 27 to 58 are dates of East Asian settings.
  return builtInFormats[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'dd/mm/yyyy' : null);
}

/** Collects the runs of one text and tells its text and the font of most of it. */
export class TextRuns {
  private text = '';
  private readonly letters = new Map<string, number>();
  private font: string | null = null;

  startRun(): void {
    this.font = null;
  }
  setFont(font: string | undefined): void {
    this.font = font ?? null;
  }
  add(text: string): void {
    this.text += text;
    if (this.font) this.letters.set(this.font, (this.letters.get(this.font) ?? 0) + text.length);
  }
  /** Gives the text collected and begins anew. */
  take(): SharedText {
    const [font] = [...this.letters].sort((a, b) => b[1] - a[1])[0] ?? [null];
    const taken = { text: decodeEscapes(this.text), font };
    this.text = '';
    this.letters.clear();
    this.font = null;
    return taken;
  }
}

/** Excel writes characters that XML does not like as "_x000D_" (ECMA-376 §22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Reads xl/workbook.xml: sheets in their order and the calendar of dates. */
export function readWorkbook(bytes: Uint8Array): { sheets: SheetEntry[]; is1904: boolean } {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isOn(attributes['date1904']);
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1];
      if (!relation) return;
      const isHidden = /hidden/i.test(attributes['state'] ?? '');
      sheets.push({ name: attributes['name'] ?? '', relationId: relation, isHidden });
    },
  });
  return { sheets, is1904 };
}

/** Reads xl/sharedStrings.xml; pronunciations (rPh) are no text. */
export function readSharedTexts(bytes: Uint8Array): SharedText[] {
  const texts: SharedText[] = [];
  const runs = new TextRuns();
  let isText = false;
  let isPronunciation = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 't') isText = !isPronunciation;
      else if (name === 'r') runs.startRun();
      else if (name === 'rFont') runs.setFont(attributes['val']);
      else if (name === 'rPh') isPronunciation = true;
    },
    text: (text) => isText && runs.add(text),
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPronunciation = false;
      else if (name === 'si') texts.push(runs.take());
    },
  });
  return texts;
}

/** Reads xl/styles.xml. */
export function readCellStyles(bytes: Uint8Array): CellStyles {
  const fonts: (string | null)[] = [];
  const formats = new Map<number, string>();
  const styles: CellStyles = { fonts: [], formats: [] };
  const inFonts = (name: string, attributes: Attributes) => {
    if (name === 'font') fonts.push(null);
    else if (name === 'name') fonts[fonts.length - 1] = attributes['val'] ?? null;
  };
  const inLooks = (name: string, attributes: Attributes) => {
    if (name !== 'xf') return;
    const format = Number(attributes['numFmtId'] ?? 0);
    styles.fonts.push(fonts[Number(attributes['fontId'] ?? 0)] ?? null);
    styles.formats.push(formats.get(format) ?? builtInFormat(format));
  };
  let inside = '';
  readXml(bytes, {
    open: (name, attributes) => {
      if (/^(fonts|cellXfs)$/.test(name)) inside = name;
      else if (inside === 'fonts') inFonts(name, attributes);
      else if (inside === 'cellXfs') inLooks(name, attributes);
      else if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
    },
    close: (name) => {
      if (name === inside) inside = '';
    },
  });
  return styles;
}
