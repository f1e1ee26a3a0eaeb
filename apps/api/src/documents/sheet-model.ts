import type { FontFace } from './fonts';

/** A piece of a card; millimetres from the card's own top left corner, sizes in points, colours as RRGGBB. */
export type SheetBox =
  | {
      type: 'text';
      x: number;
      y: number;
      width: number;
      height: number;
      text: string;
      face: FontFace;
      size: number;
      /** The text wraps, then shrinks down to this size; it is never cut. */
      minSize: number;
      align: 'left' | 'center' | 'right';
      vertical: 'top' | 'middle' | 'bottom';
      colour?: string;
      /** Turned upside down: the back of a tent card. */
      isTurned?: boolean;
    }
  | { type: 'qr'; x: number; y: number; size: number; content: string }
  | {
      type: 'rectangle';
      x: number;
      y: number;
      width: number;
      height: number;
      fill?: string;
      stroke?: string;
      strokePt?: number;
      radius?: number;
    }
  | { type: 'line'; x: number; y: number; toX: number; toY: number; strokePt: number; isDashed?: boolean };

/** One card, label or drawing. */
export interface SheetCard {
  /** What it is, for screen readers and for the order of printing. */
  label: string;
  boxes: SheetBox[];
}

/** Cards on sheets, as plain JSON. Cards fill a sheet row by row. */
export interface SheetDocument {
  type: 'sheet';
  language: 'vi';
  title: string;
  page: { width: number; height: number };
  card: { width: number; height: number };
  columns: number;
  rows: number;
  /** Of the first card on the sheet, and between cards. */
  origin: { x: number; y: number };
  gap: { x: number; y: number };
  cutMarks: boolean;
  cards: SheetCard[];
}
