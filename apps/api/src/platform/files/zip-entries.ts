import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { containerFaults, RefusedFile } from './refused-file';

const mebibyte = 1024 * 1024;

/** What a zip may hold; more is refused before it can harm the server. Counts, bytes. */
export const zipLimits = { entries: 2_000, entryBytes: 100 * mebibyte, totalBytes: 150 * mebibyte };

/** The files inside a zip: all names in small letters, and how to inflate those that are wanted. */
export interface ZipEntries {
  names: readonly string[];
  /** The same names as they are written in the zip. */
  writtenNames: readonly string[];
  /**
   * Inflates one entry; null when there is none of that name.
   * @throws RefusedFile when it inflates beyond the limits, alone or with those before it, or is broken.
   */
  read(name: string): Promise<Buffer | null>;
}

/**
 * Lists a zip without inflating anything.
 * @throws RefusedFile when it is broken, encrypted or has too many entries.
 */
export async function openZip(bytes: Uint8Array, limits = zipLimits): Promise<ZipEntries> {
  const zip = await refuseBroken(() =>
    fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  );
  if (zip.entryCount > limits.entries) throw new RefusedFile(containerFaults.bomb);
  const entries = new Map<string, Entry>();
  await refuseBroken(async () => {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new RefusedFile(containerFaults.password);
      if (!entries.has(keyOf(entry.fileName))) entries.set(keyOf(entry.fileName), entry);
    }
  });
  let left = limits.totalBytes;
  return {
    names: [...entries.keys()],
    writtenNames: [...entries.values()].map(({ fileName }) => fileName.replace(/^\//, '')),
    read: async (name) => {
      const entry = entries.get(keyOf(name));
      if (!entry) return null;
      const content = await refuseBroken(() => inflate(zip, entry, Math.min(left, limits.entryBytes)));
      left -= content.length;
      return content;
    },
  };
}

/** Office compares the names of parts without regard to case (ECMA-376 part 2 §6.2.2). */
function keyOf(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

async function inflate(zip: ZipFile, entry: Entry, limit: number): Promise<Buffer> {
  if (entry.uncompressedSize > limit) throw new RefusedFile(containerFaults.bomb);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw new RefusedFile(containerFaults.bomb);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

async function refuseBroken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile(containerFaults.broken, { cause: error });
  }
}
