import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { readSource, type SourceInput } from './read-source';
import { RefusedFile } from './refused-file';

export type ReadingReply = { sheets: SourceSheet[] } | { refused: string } | { error: string };

// The entry of the reading process: one list, then the process ends.
process.once('message', (input: SourceInput) => {
  readSource(input)
    .then((sheets): ReadingReply => ({ sheets }))
    .catch((error: unknown): ReadingReply => {
      if (error instanceof RefusedFile) return { refused: error.message };
      return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    })
    .then((reply) => process.send?.(reply, () => process.disconnect()))
    .catch(() => process.exit(1));
});
// A server that was killed must not leave this process behind.
process.on('disconnect', () => process.exit(0));
