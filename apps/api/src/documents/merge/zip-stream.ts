import { once } from 'node:events';
import type { PassThrough, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { ZipFile } from 'yazl';

/** Bytes that may wait for a slow reader. */
const waitingBytes = 2 * 1024 * 1024;

/**
 * Puts files into an archive while it is read: the next file is fetched only when those before have left.
 * Nothing is compressed, since papers are compressed already; size and checksum stand before each file.
 * @param at what every file is dated, so that a second download gives the same bytes
 */
export function zipOf(files: AsyncIterable<{ name: string; content: Buffer }>, at: Date): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as PassThrough;
  const fill = async () => {
    for await (const { name, content } of files) {
      if (out.destroyed) return;
      zip.addBuffer(content, name, { compress: false, mtime: at });
      // The archive writes what was added in a later turn of the event loop.
      await setImmediate();
      if (out.writableLength > waitingBytes) await Promise.race([once(out, 'drain'), once(out, 'close')]);
    }
    zip.end();
  };
  fill().catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))));
  return out;
}
