import type { SheetBox, SheetCard, SheetDocument } from '../sheet-model';

/** A card on its place; millimetres from the page's own corner. */
export interface PlacedCard {
  card: SheetCard;
  x: number;
  y: number;
}

/**
 * Fills sheets with cards, row by row.
 * @returns the sheets; one without cards for a document without any, so that a paper always has a page.
 */
export function placeCards(document: SheetDocument): PlacedCard[][] {
  const { columns, rows, card, gap, origin, cards } = document;
  const perSheet = Math.max(1, columns * rows);
  const sheets = Math.max(1, Math.ceil(cards.length / perSheet));
  return Array.from({ length: sheets }, (_, sheet) =>
    cards.slice(sheet * perSheet, (sheet + 1) * perSheet).map((each, i) => ({
      card: each,
      x: origin.x + (i % columns) * (card.width + gap.x),
      y: origin.y + Math.floor(i / columns) * (card.height + gap.y),
    })),
  );
}

/** Moves a piece of a card to its place on the page. */
export function moveBox(box: SheetBox, dx: number, dy: number): SheetBox {
  const moved = { ...box, x: box.x + dx, y: box.y + dy };
  return moved.type === 'line' ? { ...moved, toX: moved.toX + dx, toY: moved.toY + dy } : moved;
}

export interface CutMark {
  x: number;
  y: number;
  toX: number;
  toY: number;
}

const markMm = 4;
const offMm = 1;

/**
 * Finds the marks along which a sheet is cut: short lines outside the block of cards, at the edges of each row and column;
 * where the cards fill the paper there is no outside, and lines run between them.
 */
export function cutMarks(document: SheetDocument): { isBetween: boolean; lines: CutMark[] } {
  const { page } = document;
  const [xs, ys] = cardEdges(document);
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const room = offMm + markMm;
  if (Math.min(left, top, page.width - right, page.height - bottom) < room) {
    const isInside = (size: number) => (at: number) => at > room && at < size - room;
    const across = xs.filter(isInside(page.width)).map((x) => ({ x, y: room, toX: x, toY: page.height - room }));
    const along = ys.filter(isInside(page.height)).map((y) => ({ x: room, y, toX: page.width - room, toY: y }));
    return { isBetween: true, lines: [...across, ...along] };
  }
  const lines = [
    ...xs.flatMap((x) => [
      { x, y: top - room, toX: x, toY: top - offMm },
      { x, y: bottom + offMm, toX: x, toY: bottom + room },
    ]),
    ...ys.flatMap((y) => [
      { x: left - room, y, toX: left - offMm, toY: y },
      { x: right + offMm, y, toX: right + room, toY: y },
    ]),
  ];
  return { isBetween: false, lines };
}

/** Where columns and rows of cards begin and end, from the left and from the top. */
function cardEdges({ columns, rows, card, gap, origin }: SheetDocument): [xs: number[], ys: number[]] {
  const edges = (from: number, size: number, space: number, count: number) =>
    Array.from({ length: count }, (_, i) => from + i * (size + space)).flatMap((start) => [start, start + size]);
  return [
    [...new Set(edges(origin.x, card.width, gap.x, columns))],
    [...new Set(edges(origin.y, card.height, gap.y, rows))],
  ];
}
