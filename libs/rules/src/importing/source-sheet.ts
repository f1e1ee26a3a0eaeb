/** A block of cells that stand for one; indexes into `rows` and columns from 0, both ends included. */
export interface SourceMerge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** One table, sheet or text as a reader found it: nothing decoded, nothing understood. */
export interface SourceSheet {
  name: string;
  /** Cells as text with their line breaks; dates as 'YYYY-MM-DD', numbers plain; blank rows are dropped. */
  rows: string[][];
  /** 1-based row number of each row in the source. */
  lines: number[];
  merges: SourceMerge[];
  /** Dominant font of each column, null when unknown. */
  fonts: (string | null)[];
  /** Whether it came as text without columns: each row has one cell. */
  isText: boolean;
}
