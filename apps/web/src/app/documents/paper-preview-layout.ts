/** The size of a page in CSS pixels at 100 %, where 96 of them are an inch. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Where a page lies, in CSS pixels from the top left of all that can be scrolled. */
export interface PageBox extends PageSize {
  readonly top: number;
  readonly left: number;
}

export interface PaperLayout extends PageSize {
  readonly pages: readonly PageBox[];
}

/** A place on the paper that stays the same when pages grow, shrink or are made anew. */
export interface PaperPlace {
  /** From 0. */
  readonly page: number;
  /** Parts of the page's width and height from its top left; outside 0 to 1 between pages. */
  readonly x: number;
  readonly y: number;
}

/** Millimetres from the edges of the paper to its text. */
export interface PaperMargins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** CSS pixels above, between and below pages. */
export const pageGap = 16;
/** CSS pixels that a point of a PDF takes at 100 %. */
export const pixelsPerPoint = 96 / 72;
const pixelsPerMm = 96 / 25.4;

/**
 * Lays pages under each other, in the middle of what is seen.
 *
 * @param sizes the pages at 100 %
 * @param scale 1 is true size
 * @param viewWidth CSS pixels of the box they are seen in
 */
export function layOut(sizes: readonly PageSize[], scale: number, viewWidth: number): PaperLayout {
  const scaled = sizes.map(({ width, height }) => ({
    // Whole pixels: a canvas with half a pixel at its edge is blurred.
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  }));
  const widest = scaled.reduce((most, { width }) => Math.max(most, width), 0);
  const width = Math.max(viewWidth, widest);
  let top = pageGap;
  const pages = scaled.map((size) => {
    const box = { ...size, top, left: Math.floor((width - size.width) / 2) };
    top += size.height + pageGap;
    return box;
  });
  return { pages, width, height: top };
}

/** The first page that ends below this height; the last page when none does. */
function pageBelow({ pages }: PaperLayout, top: number): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = pages[middle];
    if (box && box.top + box.height < top) low = middle + 1;
    else high = middle;
  }
  return Math.max(low, 0);
}

/**
 * The pages to be drawn: those that are seen, and some around them.
 *
 * @param around how many pages before and after are made ready
 * @returns indexes from 0, in order
 */
export function visiblePages(layout: PaperLayout, scrollTop: number, viewHeight: number, around: number): number[] {
  const { length } = layout.pages;
  if (!length) return [];
  const first = Math.max(pageBelow(layout, scrollTop) - around, 0);
  const last = Math.min(lastSeen(layout, scrollTop + viewHeight) + around, length - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function lastSeen(layout: PaperLayout, bottom: number): number {
  const below = pageBelow(layout, bottom);
  const starts = layout.pages[below]?.top ?? 0;
  return starts > bottom ? Math.max(below - 1, 0) : below;
}

/** The page somebody is reading: the one in the middle, but the ends are reached when nothing is left to scroll. */
export function currentPage(layout: PaperLayout, scrollTop: number, viewHeight: number): number {
  if (scrollTop <= 0) return 0;
  if (scrollTop + viewHeight >= layout.height - 1) return Math.max(layout.pages.length - 1, 0);
  return pageBelow(layout, scrollTop + viewHeight / 2);
}

/** What lies at a point of the scrolled area. */
export function placeAt(layout: PaperLayout, left: number, top: number): PaperPlace {
  const page = pageBelow(layout, top);
  const box = layout.pages[page];
  if (!box) return { page: 0, x: 0, y: 0 };
  return { page, x: (left - box.left) / box.width, y: (top - box.top) / box.height };
}

/** Where a place lies now; the end of the paper when its page is gone. */
export function pointOf(
  { pages, width, height }: PaperLayout,
  { page, x, y }: PaperPlace,
): { left: number; top: number } {
  const box = pages[page];
  if (!box) return { left: width / 2, top: height };
  return { left: box.left + x * box.width, top: box.top + y * box.height };
}

/** The text area of a page in CSS pixels at 100 %; null when the margins leave none. */
export function textArea({ width, height }: PageSize, margins: PaperMargins): PageBox | null {
  const left = margins.left * pixelsPerMm;
  const top = margins.top * pixelsPerMm;
  const area = {
    left,
    top,
    width: width - left - margins.right * pixelsPerMm,
    height: height - top - margins.bottom * pixelsPerMm,
  };
  return area.width > 0 && area.height > 0 ? area : null;
}

/**
 * Reads margins as the server writes them: millimetres from the top clockwise, with spaces between.
 * @returns null for anything else
 */
export function readMargins(header: string | null): PaperMargins | null {
  const sides = header?.trim().split(/\s+/).map(Number) ?? [];
  const [top, right, bottom, left] = sides;
  if (sides.length !== 4 || sides.some((side) => !(side >= 0))) return null;
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) return null;
  return { top, right, bottom, left };
}
