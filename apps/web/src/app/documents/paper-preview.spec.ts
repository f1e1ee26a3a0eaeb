import {
  currentPage,
  layOut,
  pageGap,
  placeAt,
  pointOf,
  readMargins,
  textArea,
  visiblePages,
} from './paper-preview-layout';
import { findOnPage, partsOf, type PageText } from './paper-preview-text';
import { firstZoom, typicalPage, scaleOf, stepFrom, turnFrom, zoomSteps } from './paper-preview-zoom';

/** A4 at 96 pixels an inch. */
const upright = { width: 793.7, height: 1122.5 };
const across = { width: 1122.5, height: 793.7 };
const list = Array.from({ length: 170 }, () => upright);

describe('how the pages of a paper lie', () => {
  it('is at true size at 100 %: A4 is 210 mm wide, within a tenth of a millimetre', () => {
    const [page] = layOut([upright], 1, 1000).pages;
    expect(Math.abs(((page?.width ?? 0) / 96) * 25.4 - 210)).toBeLessThan(0.1);
    expect(Math.abs(((page?.height ?? 0) / 96) * 25.4 - 297)).toBeLessThan(0.15);
  });

  it('puts pages under each other, in the middle, none over another', () => {
    const { pages, width } = layOut([upright, across, upright], 0.5, 1000);
    expect(width).toBe(1000);
    for (const [index, page] of pages.entries()) {
      expect(Math.abs(page.left + page.width / 2 - 500)).toBeLessThanOrEqual(1);
      const before = pages[index - 1];
      if (before) expect(page.top).toBe(before.top + before.height + pageGap);
    }
  });

  it('grows wider than the screen when a page does', () => {
    expect(layOut([upright], 3, 390).width).toBe(2381);
  });

  it('draws a handful of 170 pages, wherever somebody has scrolled to', () => {
    const layout = layOut(list, 1, 1000);
    expect(visiblePages(layout, 0, 900, 1)).toEqual([0, 1]);
    const middle = layout.pages[99]?.top ?? 0;
    expect(visiblePages(layout, middle, 900, 1)).toEqual([98, 99, 100]);
    expect(visiblePages(layout, layout.height - 900, 900, 1)).toEqual([168, 169]);
    expect(visiblePages(layOut([], 1, 1000), 0, 900, 1)).toEqual([]);
  });

  it('names the page that is read, and reaches both ends', () => {
    const layout = layOut(list, 0.3, 1000);
    expect(currentPage(layout, 0, 900)).toBe(0);
    expect(currentPage(layout, layout.height - 900, 900)).toBe(169);
    expect(currentPage(layout, (layout.pages[50]?.top ?? 0) - 450, 900)).toBe(50);
  });

  it('finds the same words again after zooming and after the paper was made anew', () => {
    const before = layOut(list, 1, 1000);
    const place = placeAt(before, 500, (before.pages[41]?.top ?? 0) + 300);
    expect(place.page).toBe(41);
    const after = layOut(list, 2, 1000);
    const point = pointOf(after, place);
    expect(point.top).toBeCloseTo((after.pages[41]?.top ?? 0) + 600, -1);
    const shorter = layOut(list.slice(0, 3), 1, 1000);
    expect(pointOf(shorter, place).top).toBe(shorter.height);
  });
});

describe('the margins of a paper', () => {
  it('leave the text area of the form in true millimetres', () => {
    const area = textArea(upright, { top: 20, right: 15, bottom: 20, left: 30 });
    expect(((area?.left ?? 0) / 96) * 25.4).toBeCloseTo(30);
    expect(((area?.width ?? 0) / 96) * 25.4).toBeCloseTo(210 - 45, 0);
    expect(textArea(upright, { top: 0, right: 150, bottom: 0, left: 150 })).toBeNull();
  });

  it('are read from the header only when they are four lengths', () => {
    expect(readMargins('20 15 20 30')).toEqual({ top: 20, right: 15, bottom: 20, left: 30 });
    for (const broken of [null, '', '20 15 20', '20 15 20 -1', 'a b c d']) expect(readMargins(broken)).toBeNull();
  });
});

describe('how large a paper is seen', () => {
  it('begins at true size, or as wide as a telephone', () => {
    expect(firstZoom({ width: 796, height: 700 }, upright)).toBe(1);
    expect(firstZoom({ width: 358, height: 600 }, upright)).toBe('width');
    const scale = scaleOf('width', { width: 358, height: 600 }, upright);
    expect(Math.round(upright.width * scale)).toBe(358 - 2 * pageGap);
  });

  it('fits the whole page, as most pages are', () => {
    const view = { width: 1200, height: 700 };
    expect(upright.height * scaleOf('page', view, typicalPage([upright, across, upright]))).toBeLessThanOrEqual(700);
    expect(typicalPage([upright, across, upright])).toEqual(upright);
    expect(typicalPage([upright, across, across])).toEqual(across);
    expect(scaleOf('page', view, typicalPage([]))).toBe(1);
  });

  it('goes through every step from 50 % to 300 % and stops there', () => {
    const up = [zoomSteps[0] as number];
    for (let next = stepFrom(0.5, 1); next !== null; next = stepFrom(next, 1)) up.push(next);
    expect(up).toEqual([...zoomSteps]);
    expect(stepFrom(0.5, -1)).toBeNull();
    expect(stepFrom(0.41, 1)).toBe(0.5);
    expect(stepFrom(1.37, -1)).toBe(1.25);
  });

  it('turns back to where it was, and never past the ends', () => {
    expect(turnFrom(turnFrom(1, 100), -100)).toBeCloseTo(1);
    expect(turnFrom(2.9, -1000)).toBe(3);
    expect(turnFrom(0.5, 1000)).toBe(0.5);
  });
});

describe('finding words in a paper', () => {
  const text = 'ĐỒNG CHÍ NGUYỄN  VĂN ĐỊNH Bí thư Tỉnh ủy';
  const page: PageText = {
    text,
    runs: [
      { start: 0, end: 15, y: 0.1 },
      { start: 15, end: 25, y: 0.1 },
      { start: 26, end: text.length, y: 0.2 },
    ],
  };
  const foundOf = (words: string) => findOnPage(page, 4, words).map(({ start, end }) => text.slice(start, end));

  it('ignores case, marks and how many spaces there are', () => {
    expect(foundOf('nguyen van dinh')).toEqual(['NGUYỄN  VĂN ĐỊNH']);
    expect(foundOf('TỈNH Ủy')).toEqual(['Tỉnh ủy']);
    expect(foundOf('định bí thư')).toEqual(['ĐỊNH Bí thư']);
    expect(foundOf('i')).toHaveLength(4);
    expect(foundOf('  ')).toEqual([]);
    expect(foundOf('chủ tịch')).toEqual([]);
  });

  it('marks every run that a match lies in', () => {
    const [match] = findOnPage(page, 4, 'van dinh bi');
    if (!match) throw new Error('Nothing was found');
    expect(match.page).toBe(4);
    expect(match.y).toBe(0.1);
    const shown = partsOf(page, match).map(({ run, from, to }) => {
      const start = page.runs[run]?.start ?? 0;
      return text.slice(start + from, start + to);
    });
    expect(shown).toEqual(['VĂN ĐỊNH', 'Bí']);
  });
});
