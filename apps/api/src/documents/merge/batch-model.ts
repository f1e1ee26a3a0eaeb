import type { LetterDocument } from '../letter-model';

/** Finished PDF files that become one, as they go to the render process. */
export interface JoinedDocument {
  type: 'joined';
  title: string;
  files: Uint8Array[];
}

/** Letters of which each becomes a file of its own; drawn in one go, since each way to the render process costs time. */
export interface EachDocument {
  type: 'each';
  letters: LetterDocument[];
}

export type BatchDocument = JoinedDocument | EachDocument;

const lengthBytes = 4;

/** Puts files into one buffer, each after its length, so that they travel as one paper does. */
export function packFiles(files: readonly Buffer[]): Buffer {
  return Buffer.concat(
    files.flatMap((file) => {
      const length = Buffer.alloc(lengthBytes);
      length.writeUInt32BE(file.length);
      return [length, file];
    }),
  );
}

/** The files that `packFiles` has put together; they share its memory. */
export function unpackFiles(packed: Buffer): Buffer[] {
  const files: Buffer[] = [];
  for (let at = 0; at < packed.length;) {
    const from = at + lengthBytes;
    at = from + packed.readUInt32BE(at);
    files.push(packed.subarray(from, at));
  }
  return files;
}
