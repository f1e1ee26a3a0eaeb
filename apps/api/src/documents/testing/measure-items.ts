import type { TextItem } from 'pdfjs-dist/types/src/display/api';

/** A piece of text as it was drawn, whatever way it is turned; millimetres from the top left corner of the page. */
export interface MeasuredItem {
  text: string;
  page: number;
  start: { x: number; y: number };
  end: { x: number; y: number };
  /** Against the reading direction of the page: 0 upright, 180 upside down. */
  degrees: number;
}

const mmOf = (points: number) => (points * 25.4) / 72;

/** Reads every piece of text of a PDF with both its ends, also where it is turned. */
export async function measureItems(file: Buffer): Promise<MeasuredItem[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const document = await task.promise;
  try {
    const found: MeasuredItem[] = [];
    for (let page = 0; page < document.numPages; page++) {
      const sheet = await document.getPage(page + 1);
      const height = sheet.view[3] ?? 0;
      const { items } = await sheet.getTextContent();
      const texts = items.filter((item): item is TextItem => 'str' in item && item.str.trim() !== '');
      found.push(...texts.map((item) => itemOf(item, page, height)));
    }
    return found;
  } finally {
    await task.destroy();
  }
}

function itemOf({ str, transform, width }: TextItem, page: number, height: number): MeasuredItem {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform as number[];
  const size = Math.hypot(a, b);
  const at = (px: number, py: number) => ({ x: mmOf(px), y: mmOf(height - py) });
  return {
    text: str,
    page,
    start: at(x, y),
    end: at(x + (a / size) * width, y + (b / size) * width),
    degrees: (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360,
  };
}
