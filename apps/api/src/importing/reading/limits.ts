const mebibyte = 1024 * 1024;

/** What a list may be; more is refused before it can harm the server. Bytes, milliseconds, counts. */
export const readingLimits = {
  fileBytes: 50 * mebibyte,
  /** Of a pasted text. */
  textCharacters: 2_000_000,
  rows: 50_000,
  columns: 200,
  sheets: 20,
  cells: 2_000_000,
  /** What Excel holds in one cell. */
  cellCharacters: 32_767,
  /** Of all cells of a file together: a short file may name one long text many times. */
  characters: 30_000_000,
  /** Rows that are looked at to tell the font of a column. */
  fontRows: 50,
  processMs: 30_000,
  processHeapMegabytes: 512,
  processResidentBytes: 900 * mebibyte,
  /** Reading processes at once; others wait. */
  processes: 2,
  waiting: 50,
};
