import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { tagKey } from '@ky-yeu/contracts/template-fields';
import type { TemplateParts } from './open-template';
import { QrModule } from './qr-module';
import { placeOf, RefusedTemplate } from './refused-template';
import { valueOf } from './template-values';

/** Before what the library itself would make of a tag. */
const first = 1e9;

type Tagged = (found: string[]) => Record<string, unknown>;
const section =
  (properties: Record<string, unknown>): Tagged =>
  ([, name = '']) => ({ ...properties, value: tagKey(name), priority: first });

/** Makes a loop's beginning and end name the same thing, however each was typed. */
const sameNames = (): DXT.Module => ({
  name: 'same-names',
  matchers: () =>
    [
      [/^#([\s\S]*)$/, 'loop', section({ location: 'start', inverted: false, expandTo: 'auto' })],
      [/^\^([\s\S]*)$/, 'loop', section({ location: 'start', inverted: true, expandTo: 'auto' })],
      [/^\/([\s\S]*)$/, 'loop', section({ location: 'end' })],
    ] as unknown as [string, string, object][],
});

export interface CompiledTemplate {
  template: Docxtemplater<PizZip>;
  codes: QrModule;
}

/**
 * Reads the tags of a template that has passed the other checks. Nothing a tag says is ever run: its name is looked up
 * among the fields' own keys.
 * @throws RefusedTemplate with what the library finds wrong, in Vietnamese.
 */
export function compileTemplate(parts: TemplateParts): CompiledTemplate {
  const codes = new QrModule(first);
  try {
    const template = new Docxtemplater<PizZip>(zipOf(parts), {
      modules: [sameNames(), codes],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      stripInvalidXMLChars: true,
      syntax: { changeDelimiterPrefix: null },
      parser: (tag) => ({ get: (scope: unknown) => valueOf(scope, tagKey(tag)) }),
      nullGetter: () => '',
    });
    return { template, codes };
  } catch (error) {
    throw new RefusedTemplate(faultsOf(error));
  }
}

/** The parts as they were checked, in a new zip. */
function zipOf({ xml, other }: TemplateParts): PizZip {
  const zip = new PizZip();
  for (const [name, content] of other) zip.file(name, content);
  for (const [name, text] of xml) zip.file(name, text);
  return zip;
}

interface LibraryError {
  message?: string;
  properties?: { id?: string; xtag?: unknown; file?: string; errors?: LibraryError[] };
}

const sentences: Readonly<Record<string, (tag: string, place: string) => string>> = {
  unopened_tag: (tag, place) => `Dấu “}” thừa sau ${tag} ở ${place}: hãy xóa hoặc thêm dấu “{”.`,
  unclosed_tag: (tag, place) => `Thẻ ${tag} ở ${place} thiếu dấu “}”.`,
  duplicate_open_tag: (tag, place) => `Thẻ ${tag} ở ${place} có hai dấu “{”: chỉ giữ một.`,
  duplicate_close_tag: (tag, place) => `Thẻ ${tag} ở ${place} có hai dấu “}”: chỉ giữ một.`,
  unopened_loop: (tag, place) => `Thẻ {/${tag}} ở ${place} đóng phần chưa mở.`,
  unclosed_loop: (tag, place) => `Thẻ {#${tag}} ở ${place} chưa đóng: hãy thêm {/${tag}}.`,
  closing_tag_does_not_match_opening_tag: (tag, place) => `Thẻ {${tag}} ở ${place} đóng không đúng phần đang mở.`,
  unbalanced_loop_tags: (tag, place) =>
    `Vòng lặp {#${tag}} ở ${place} mở trong bảng và đóng ngoài bảng (hoặc ở ô khác): hãy đặt hai thẻ trong cùng một hàng.`,
  loop_position_invalid: (tag, place) =>
    `Vòng lặp {#${tag}} ở ${place} đặt sai chỗ: hãy đặt hai thẻ trong cùng một hàng bảng, hoặc cùng ngoài bảng.`,
};

function faultsOf(error: unknown): string[] {
  const { properties, message = '' } = error as LibraryError;
  if (!properties) throw error;
  const errors = properties.errors ?? [error as LibraryError];
  const faults = errors.map(({ properties: { id = '', xtag, file } = {} }) => {
    const tag = typeof xtag === 'string' ? xtag : 'không rõ tên';
    const place = placeOf(file ?? '');
    const say = Object.hasOwn(sentences, id) ? sentences[id] : undefined;
    return (
      say?.(tag, place) ?? `Thẻ {${tag}} ở ${place} đặt sai chỗ nên không đọc được (${id || message.slice(0, 60)}).`
    );
  });
  return [...new Set(faults)];
}
