import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';

/** A line of text as it stands on the page; millimetres from the top left corner to the start of its base line. */
export interface MeasuredLine {
  text: string;
  xMm: number;
  yMm: number;
  /** Where its last letter ends. */
  endMm: number;
  sizePt: number;
  /** Of its first letter, such as "Tinos-Bold". */
  font: string;
}

export interface MeasuredPage {
  widthMm: number;
  heightMm: number;
  lines: MeasuredLine[];
}

export interface MeasuredPdf {
  pages: MeasuredPage[];
  title: string;
  language: string;
  isTagged: boolean;
  /** Without the six letters of a subset, each once. */
  fonts: { name: string; isEmbedded: boolean }[];
}

const mmOf = (points: number) => (points * 25.4) / 72;
/** A wider gap on one height parts two columns. */
const columnGapPt = 12;

/**
 * Reads a PDF back as any reader shows it: pages, lines with place, size and face, title, language, tags, fonts.
 * @throws when the file is no PDF.
 */
export async function measurePdf(file: Buffer): Promise<MeasuredPdf> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0, fontExtraProperties: true });
  const document = await task.promise;
  try {
    const fonts = new Map<string, boolean>();
    const pages: MeasuredPage[] = [];
    for (let i = 1; i <= document.numPages; i++) pages.push(await measurePage(await document.getPage(i), fonts));
    const info = await describe(document);
    return { pages, ...info, fonts: [...fonts].map(([name, isEmbedded]) => ({ name, isEmbedded })) };
  } finally {
    await task.destroy();
  }
}

async function describe(document: PDFDocumentProxy): Promise<Pick<MeasuredPdf, 'title' | 'language' | 'isTagged'>> {
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
  // A Map, though its type says otherwise.
  const mark = (await document.getMarkInfo()) as unknown as Map<string, boolean> | null;
  return {
    title: String(info['Title'] ?? ''),
    language: String(info['Language'] ?? ''),
    isTagged: mark?.get('Marked') === true,
  };
}

async function measurePage(page: PDFPageProxy, fonts: Map<string, boolean>): Promise<MeasuredPage> {
  const [, , width = 0, height = 0] = page.view;
  // Only drawing loads the fonts, and only a loaded font tells its name.
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const texts = items.filter((item): item is TextItem => 'str' in item);
  const fontOf = (item: TextItem): string => {
    const loaded = page.commonObjs.get(item.fontName) as { name: string; missingFile?: boolean };
    const name = loaded.name.replace(/^[A-Z]{6}\+/, '');
    fonts.set(name, loaded.missingFile !== true);
    return name;
  };
  return { widthMm: mmOf(width), heightMm: mmOf(height), lines: linesOf(texts, height, fontOf) };
}

function linesOf(items: TextItem[], height: number, fontOf: (item: TextItem) => string): MeasuredLine[] {
  const lines: MeasuredLine[] = [];
  let [endX, baseY] = [-Infinity, Infinity];
  for (const item of items) {
    const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
    const font = fontOf(item);
    if (item.str.trim() === '') continue;
    const last = lines.at(-1);
    const goesOn = last && Math.abs(y - baseY) < 1 && x >= endX - 1 && x - endX < columnGapPt;
    if (goesOn) {
      last.text += (x - endX > 1 ? ' ' : '') + item.str;
      last.endMm = mmOf(x + item.width);
    } else {
      const place = { xMm: mmOf(x), yMm: mmOf(height - y), endMm: mmOf(x + item.width) };
      lines.push({ text: item.str, ...place, sizePt: Math.round(size * 100) / 100, font });
    }
    [endX, baseY] = [x + item.width, y];
  }
  return lines;
}
