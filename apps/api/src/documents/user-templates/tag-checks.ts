import { templateLimits } from '@ky-yeu/contracts/paper-templates';
import { conditionPrefix, tagKey, type TemplateField, type TemplateLoop } from '@ky-yeu/contracts/template-fields';
import { nearestTag } from './nearest-tag';
import type { PartTags, TemplateTag } from './template-tags';

type Sign = '#' | '^' | '/' | '%' | '';

interface Scope {
  /** The key of the loop or condition that opened it; '' for the whole document. */
  key: string;
  /** What it lets the tags inside name; a condition adds nothing. */
  fields: readonly TemplateField[];
  opened: TemplateTag | null;
  isLoop: boolean;
  /** Nobody can tell what may stand inside. */
  isUnknown?: boolean;
}

export interface TagFindings {
  faults: string[];
  /** Each field that is named, as the list of fields calls it. */
  tags: string[];
  tagCount: number;
}

/** Only letters, digits and what joins words: everything else would be an expression. */
const plainName = /^[\p{L}\p{M}\p{N}_\s-]+$/u;

/**
 * Checks the tags of a template against the fields of its kind.
 * @param fields what the template may name.
 * @returns the faults as sentences that name the tag and its place.
 */
export function checkTags(parts: readonly PartTags[], fields: readonly TemplateField[]): TagFindings {
  const faults = parts.flatMap((part) => part.faults);
  const tags = new Set<string>();
  const tagCount = parts.reduce((sum, part) => sum + part.tags.length, 0);
  if (tagCount > templateLimits.tags)
    return {
      faults: [`Mẫu có ${tagCount} thẻ, nhiều hơn mức ${templateLimits.tags} thẻ: hãy tách thành nhiều mẫu.`],
      tags: [],
      tagCount,
    };
  for (const part of parts) faults.push(...checkPart(part.tags, fields, tags));
  return { faults: [...new Set(faults)], tags: [...tags], tagCount };
}

function checkPart(tags: readonly TemplateTag[], fields: readonly TemplateField[], used: Set<string>): string[] {
  const faults: string[] = [];
  const scopes: Scope[] = [{ key: '', fields, opened: null, isLoop: false }];
  for (const tag of tags) {
    const fault = checkTag(tag, scopes, used);
    if (fault) faults.push(fault);
  }
  for (const { opened } of scopes)
    if (opened)
      faults.push(`Thẻ ${written(opened)} ở ${opened.where} chưa đóng: hãy thêm {/${nameOf(opened.raw).name}}.`);
  return faults;
}

function checkTag(tag: TemplateTag, scopes: Scope[], used: Set<string>): string | null {
  const { sign, name } = nameOf(tag.raw);
  const strange = strangeTag(tag, name);
  if (strange) return strange;
  const key = tagKey(name);
  if (sign === '/') return closeScope(tag, key, scopes);
  if (sign === '#' || sign === '^') return openScope(tag, key, scopes, used);
  const field = fieldNamed(key, scopes);
  if (!field) return scopes.some(({ isUnknown }) => isUnknown) ? null : unknownTag(tag, key, scopes);
  used.add(field.tag);
  return misused(tag, field, sign === '%');
}

function misused(tag: TemplateTag, field: TemplateField, isImage: boolean): string | null {
  const start = `Thẻ ${written(tag)} ở ${tag.where}`;
  if (field.kind === 'loop')
    return `${start} là một danh sách: hãy viết {#${field.tag}} … {/${field.tag}} quanh phần lặp lại.`;
  if (isImage === (field.kind === 'image')) return null;
  return isImage
    ? `${start} là chữ, không phải ảnh: hãy viết {${field.tag}}.`
    : `${start} là ảnh: hãy viết {%${field.tag}}.`;
}

function strangeTag(tag: TemplateTag, name: string): string | null {
  if (tag.raw.trim() === '') return `Thẻ rỗng {} ở ${tag.where}: hãy ghi tên thẻ hoặc xóa.`;
  if (tag.raw.trim().startsWith('@'))
    return `Thẻ ${written(tag)} ở ${tag.where} chèn mã XML thô, không được nhận: hãy dùng thẻ chữ thường như {ten_hoi_nghi}.`;
  if (plainName.test(name) && tagKey(name)) return null;
  return `Thẻ ${written(tag)} ở ${tag.where} không phải tên thẻ: chỉ dùng tên trong danh sách, không dùng phép tính, dấu chấm, dấu ngoặc hay lệnh.`;
}

function closeScope(tag: TemplateTag, key: string, scopes: Scope[]): string | null {
  const current = scopes.at(-1);
  if (current?.key === key && current.opened) {
    scopes.pop();
    return null;
  }
  const index = scopes.findLastIndex((scope) => scope.key === key && scope.opened);
  if (index < 1)
    return `Thẻ ${written(tag)} ở ${tag.where} đóng phần chưa mở: hãy thêm {#${key}} phía trước hoặc xóa thẻ này.`;
  const [, inner] = scopes.splice(index);
  const name = inner?.opened ? written(inner.opened) : '';
  return `Thẻ ${written(tag)} ở ${tag.where} đóng khi ${name} bên trong chưa đóng: hãy đóng ${name} trước.`;
}

function openScope(tag: TemplateTag, key: string, scopes: Scope[], used: Set<string>): string | null {
  const isInverted = tag.raw.startsWith('^');
  const condition = conditionOf(key, scopes);
  const field = condition ?? fieldNamed(key, scopes);
  const isLoop = !condition && !isInverted;
  const isNested = isLoop && scopes.some((scope) => scope.isLoop && scope.key === key);
  // Opened even when it is refused, so that its end and what stands inside are not told as further faults.
  scopes.push({ key, fields: isLoop ? innerFields(field) : [], opened: tag, isLoop, isUnknown: !field });
  if (!field) return unknownTag(tag, key, scopes);
  used.add(field.tag);
  const start = `${written(tag)} ở ${tag.where}`;
  const only = conditionPrefix + field.tag;
  if (!condition && field.kind !== 'loop')
    return `Thẻ ${start} không phải danh sách: hãy viết {${field.tag}}, hoặc {#${only}} … {/${only}} để chỉ in khi có.`;
  if (isNested) return `Vòng lặp ${start} nằm trong chính nó: hãy bỏ vòng bên trong.`;
  if (scopes.length - 1 > templateLimits.depth)
    return `Thẻ ${start} lồng sâu quá ${templateLimits.depth} lớp: hãy bớt lớp lồng nhau.`;
  return null;
}

const innerFields = (field: TemplateField | null): readonly TemplateField[] =>
  field?.kind === 'loop' ? field.fields : [];

/** What a tag names: in the innermost loop first, then further out. */
function fieldNamed(key: string, scopes: readonly Scope[]): TemplateField | null {
  for (const { fields } of [...scopes].reverse()) {
    const found = fields.find(({ tag }) => tagKey(tag) === key);
    if (found) return found;
  }
  return null;
}

const conditionOf = (key: string, scopes: readonly Scope[]): TemplateField | null =>
  key.startsWith(conditionPrefix) ? fieldNamed(key.slice(conditionPrefix.length), scopes) : null;

function unknownTag(tag: TemplateTag, key: string, scopes: readonly Scope[]): string {
  const known = scopes.flatMap(({ fields }) => fields.map((field) => field.tag));
  const near = nearestTag(key, [...known, ...known.map((each) => conditionPrefix + each)]);
  const start = `Thẻ ${written(tag)} ở ${tag.where}`;
  const inside = near ? null : nearestInLoops(key, scopes[0]?.fields ?? []);
  if (inside && tagKey(inside.tag) === key)
    return `${start} chỉ dùng bên trong {#${inside.loop}} … {/${inside.loop}}: hãy đặt nó vào đó.`;
  if (inside)
    return `${start} không có trong danh sách thẻ: có phải ý bạn là {${inside.tag}} bên trong {#${inside.loop}} … {/${inside.loop}}?`;
  return `${start} không có trong danh sách thẻ: ${near ? `có phải ý bạn là {${near}}?` : 'hãy xem danh sách thẻ của loại văn bản này.'}`;
}

function nearestInLoops(key: string, fields: readonly TemplateField[]): { tag: string; loop: string } | null {
  const inner = fields.flatMap((field) => (field.kind === 'loop' ? innerTags(field) : []));
  const tag = nearestTag(
    key,
    inner.map((each) => each.tag),
  );
  return inner.find((each) => each.tag === tag) ?? null;
}

/** What may be named in a loop and in those within, with the loop that has it. */
function innerTags({ tag: loop, fields }: TemplateLoop): { tag: string; loop: string }[] {
  return fields.flatMap((field) => [{ tag: field.tag, loop }, ...(field.kind === 'loop' ? innerTags(field) : [])]);
}

function nameOf(raw: string): { sign: Sign; name: string } {
  const [, sign = '', name = ''] = /^([#^/%])?([\s\S]*)$/.exec(raw) ?? [];
  return { sign: sign as Sign, name: name.trim() };
}

const written = ({ raw }: TemplateTag): string => `{${raw.length > 60 ? `${raw.slice(0, 60)}…` : raw}}`;
