import type { PaperFormat } from '@ky-yeu/contracts/papers';
import type { Printable } from './printable';
import { renderPaper } from './render-paper';

export interface RenderRequest {
  id: number;
  format: PaperFormat;
  document: Printable;
}

export type RenderReply = { id: number; file: Uint8Array } | { id: number; error: string };

// The entry of the render process: one paper a message, answered in the order of arrival.
process.on('message', (request: RenderRequest) => {
  renderPaper(request.format, request.document)
    .then((file): RenderReply => ({ id: request.id, file }))
    .catch((error: unknown): RenderReply => ({
      id: request.id,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }))
    .then((reply) => process.send?.(reply))
    .catch(() => process.exit(1));
});
// A server that was killed must not leave this process behind.
process.on('disconnect', () => process.exit(0));
