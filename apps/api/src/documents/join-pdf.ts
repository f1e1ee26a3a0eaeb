import { readPdfObjects, type PdfObjects } from './pdf-objects';

export interface PdfPart {
  file: Buffer;
  /** The bookmark of its first page; none without it. */
  title?: string;
}

interface Writer {
  chunks: Buffer[];
  length: number;
  /** Offsets by object number, from 1. */
  offsets: number[];
}

/** A reference, or a text in brackets, which may look like one. */
const reference = /\((?:\\.|[^\\()])*\)|(\d+) 0 R/gs;

/**
 * Puts PDF files of our own one after another into one, with a title, a language and bookmarks. Structure for screen
 * readers is not carried over.
 * @param parts files as Typst writes them: one classic cross-reference table, no encryption.
 * @throws Error when a file is not of that kind.
 */
export function joinPdfs(parts: PdfPart[], title: string): Buffer {
  const out: Writer = { chunks: [], length: 0, offsets: [] };
  append(out, Buffer.from('%PDF-1.7\n%\x80\x80\x80\x80\n', 'latin1'));
  const [catalog, pages, info, outlines] = [1, 2, 3, 4] as const;
  out.offsets.push(0, 0, 0, 0);
  const placed = parts.map((part) => ({ title: part.title, ...copyPages(out, readPdfObjects(part.file), pages) }));
  const marks = placed.filter((part) => part.title !== undefined);
  const kids = placed.map(({ node }) => `${node} 0 R`).join(' ');
  const count = placed.reduce((sum, part) => sum + part.count, 0);
  writeObject(out, pages, `<</Type/Pages/Count ${count}/Kids[${kids}]>>`);
  const first = out.offsets.length + 1;
  marks.forEach((mark, i) => {
    const links = [i > 0 && `/Prev ${first + i - 1} 0 R`, i < marks.length - 1 && `/Next ${first + i + 1} 0 R`];
    const dest = `/Dest[${mark.firstPage} 0 R/Fit]`;
    out.offsets.push(0);
    writeObject(
      out,
      first + i,
      `<</Parent 4 0 R/Title ${hex(mark.title ?? '')}${dest}${links.filter(Boolean).join('')}>>`,
    );
  });
  const ends = marks.length ? `/First ${first} 0 R/Last ${first + marks.length - 1} 0 R` : '';
  writeObject(out, outlines, `<</Type/Outlines/Count ${marks.length}${ends}>>`);
  const view = '/ViewerPreferences<</DisplayDocTitle true>>';
  const shown = marks.length ? `/Outlines ${outlines} 0 R/PageMode/UseOutlines` : '';
  writeObject(out, catalog, `<</Type/Catalog/Pages ${pages} 0 R/Lang(vi-VN)${view}${shown}>>`);
  writeObject(out, info, `<</Title ${hex(title)}>>`);
  return finish(out, catalog, info);
}

/** Copies the pages of a file and all that they use, under new numbers. */
function copyPages(out: Writer, { objects, pages }: PdfObjects, parent: number) {
  const numbers = new Map<number, number>();
  const waiting = [pages];
  const numberOf = (old: number): number => {
    const known = numbers.get(old);
    if (known !== undefined) return known;
    out.offsets.push(0);
    numbers.set(old, out.offsets.length);
    if (old !== pages) waiting.push(old);
    return out.offsets.length;
  };
  const node = numberOf(pages);
  const head = objects.get(pages)?.head ?? '';
  for (let old = waiting.shift(); old !== undefined; old = waiting.shift()) {
    const object = objects.get(old);
    if (!object) throw new Error(`The PDF lacks its object ${old}.`);
    const text = object.head.replace(reference, (found: string, target?: string) =>
      target === undefined ? found : `${numberOf(Number(target))} 0 R`,
    );
    const linked = old === pages ? text.replace('<<', `<</Parent ${parent} 0 R`) : text;
    writeObject(out, numberOf(old), linked, object.stream);
  }
  const [, firstKid] = /\/Kids\s*\[\s*(\d+) 0 R/.exec(head) ?? [];
  const [, count] = /\/Count (\d+)/.exec(head) ?? [];
  return { node, count: Number(count), firstPage: numbers.get(Number(firstKid)) ?? node };
}

function writeObject(out: Writer, number: number, head: string, stream?: Buffer): void {
  out.offsets[number - 1] = out.length;
  append(out, Buffer.from(`${number} 0 obj\n${head}`, 'latin1'));
  if (stream) append(out, stream);
  append(out, Buffer.from('\nendobj\n', 'latin1'));
}

function append(out: Writer, bytes: Buffer): void {
  out.chunks.push(bytes);
  out.length += bytes.length;
}

function finish(out: Writer, catalog: number, info: number): Buffer {
  const start = out.length;
  const rows = out.offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  const trailer = `trailer\n<</Size ${rows.length + 1}/Root ${catalog} 0 R/Info ${info} 0 R>>\n`;
  append(out, Buffer.from(`${table}${trailer}startxref\n${start}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(out.chunks);
}

/** A text string of a PDF: UTF-16 with its mark, in hexadecimal digits. */
const hex = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
