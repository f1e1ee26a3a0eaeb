import { templateFields } from '@ky-yeu/contracts/template-fields';
import type { TemplateChecks } from '@ky-yeu/contracts/paper-templates';
import type { PaperKind } from '@ky-yeu/contracts/paper-kinds';
import { compileTemplate } from './compile-template';
import { openTemplate } from './open-template';
import { packageFaultsOf } from './package-checks';
import { RefusedTemplate } from './refused-template';
import { checkTags } from './tag-checks';
import { tagsByPart } from './template-tags';

/**
 * Checks a Word file that is to be a template.
 * @param name of the file, with its ending.
 * @param kind of the paper it is for.
 * @throws RefusedTemplate with a sentence for each thing found.
 */
export async function checkTemplate(name: string, bytes: Uint8Array, kind: PaperKind): Promise<TemplateChecks> {
  const parts = await openTemplate(name, bytes);
  refuse(packageFaultsOf(parts));
  const { faults, tags, tagCount } = checkTags(tagsByPart(parts), templateFields(kind));
  refuse(faults);
  if (tagCount === 0) refuse(['Mẫu chưa có thẻ nào: hãy đặt ít nhất một thẻ như {ten_hoi_nghi} vào chỗ cần điền.']);
  compileTemplate(parts);
  return { tags, tagCount };
}

function refuse(faults: readonly string[]): void {
  if (faults.length) throw new RefusedTemplate(faults);
}
