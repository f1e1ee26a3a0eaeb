import type { PaperKind } from '@ky-yeu/contracts/paper-kinds';
import type { TemplateChecks } from '@ky-yeu/contracts/paper-templates';
import { checkTemplate } from './check-template';
import { fillTemplate } from './fill-template';
import { openTemplate } from './open-template';
import { RefusedTemplate } from './refused-template';
import type { TemplateData } from './template-values';

export type TemplateRequest =
  | { type: 'check'; name: string; bytes: Uint8Array; kind: PaperKind }
  | { type: 'fill'; name: string; bytes: Uint8Array; data: TemplateData };

export type TemplateReply =
  | { checks: TemplateChecks }
  | { file: Uint8Array; missing: string[] }
  | { refused: readonly string[] }
  | { error: string };

async function answer(request: TemplateRequest): Promise<TemplateReply> {
  const { name, bytes } = request;
  if (request.type === 'check') return { checks: await checkTemplate(name, bytes, request.kind) };
  return fillTemplate(await openTemplate(name, bytes), request.data);
}

// The entry of the template process: one file, then the process ends.
process.once('message', (request: TemplateRequest) => {
  answer(request)
    .catch((error: unknown): TemplateReply => {
      if (error instanceof RefusedTemplate) return { refused: error.faults };
      return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    })
    .then((reply) => process.send?.(reply, () => process.disconnect()))
    .catch(() => process.exit(1));
});
// A server that was killed must not leave this process behind.
process.on('disconnect', () => process.exit(0));
