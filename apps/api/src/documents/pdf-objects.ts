export interface PdfObject {
  /** Everything before its stream, as one letter a byte. */
  head: string;
  /** From the word "stream" to the word "endstream". */
  stream?: Buffer;
}

export interface PdfObjects {
  objects: Map<number, PdfObject>;
  /** The number of the root of its pages. */
  pages: number;
}

/**
 * Takes a PDF apart (ISO 32000-1, 7.5): one cross-reference table, no object streams, no encryption, as Typst writes.
 * @throws Error when the file is written in another way.
 */
export function readPdfObjects(file: Buffer): PdfObjects {
  const tail = file.toString('latin1', file.lastIndexOf('startxref'));
  const start = Number(/startxref\s+(\d+)/.exec(tail)?.[1]);
  if (!Number.isInteger(start) || file.toString('latin1', start, start + 4) !== 'xref')
    throw new Error('The PDF has no classic cross-reference table.');
  const table = file.toString('latin1', start, file.lastIndexOf('startxref'));
  const places = placesOf(table).sort((a, b) => a.offset - b.offset);
  const objects = new Map(
    places.map(({ number, offset }, i) => [number, objectAt(file.subarray(offset, places[i + 1]?.offset ?? start))]),
  );
  const root = Number(/\/Root (\d+) 0 R/.exec(table)?.[1]);
  const pages = Number(/\/Pages (\d+) 0 R/.exec(objects.get(root)?.head ?? '')?.[1]);
  if (!objects.has(pages)) throw new Error('The PDF has no pages.');
  return { objects, pages };
}

function placesOf(table: string): { number: number; offset: number }[] {
  const entries = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)];
  return entries.flatMap(([, offset, kind], number) => (kind === 'n' ? [{ number, offset: Number(offset) }] : []));
}

function objectAt(bytes: Buffer): PdfObject {
  const begin = bytes.indexOf('obj') + 3;
  const end = bytes.lastIndexOf('endobj');
  const stream = bytes.indexOf('\nstream\n');
  if (stream < 0) return { head: bytes.toString('latin1', begin, end).trim() };
  return {
    head: bytes.toString('latin1', begin, stream).trim(),
    stream: bytes.subarray(stream, bytes.lastIndexOf('endstream') + 'endstream'.length),
  };
}
