import type { TemplateParts } from './open-template';
import { placeOf } from './refused-template';
import { scanXml } from './scan-xml';

export interface TemplateTag {
  /** What stands between the braces. */
  raw: string;
  /** Where it stands, as people say it: 'đầu trang, gần “Kính gửi: …”'. */
  where: string;
}

interface Paragraph {
  order: number;
  text: string;
}

const filledParts = /^(word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml|docProps\/[^/]+\.xml)$/i;

/** Whether the tags of a part are filled in. */
export const isFilled = (part: string): boolean => filledParts.test(part);

export interface PartTags {
  tags: TemplateTag[];
  /** Braces that open or close nothing. */
  faults: string[];
}

/**
 * Finds the tags of a part in the order of the document. A tag may be cut into any number of runs, never into paragraphs.
 */
export function tagsOf(part: string, xml: string): PartTags {
  const place = placeOf(part);
  const tags: TemplateTag[] = [];
  const faults: string[] = [];
  for (const { text } of paragraphsOf(part, xml)) {
    let at = 0;
    for (const [found] of text.matchAll(/\{[^{}]*\}|[{}]/g)) {
      const offset = text.indexOf(found, at);
      at = offset + found.length;
      const where = `${place}, gần “${near(text, offset)}”`;
      if (found.length > 1) tags.push({ raw: found.slice(1, -1), where });
      else if (found === '{')
        faults.push(`Thẻ mở bằng “{” ở ${where} thiếu dấu “}”: hãy đóng thẻ trong cùng một đoạn.`);
      else faults.push(`Dấu “}” thừa ở ${where}: hãy xóa, hoặc thêm dấu “{” trước tên thẻ.`);
    }
  }
  return { tags, faults };
}

/** The tags of all parts that are filled in, each part by itself: a loop does not reach from one into another. */
export const tagsByPart = ({ xml }: TemplateParts): PartTags[] =>
  [...xml].filter(([part]) => isFilled(part)).map(([part, text]) => tagsOf(part, text));

function paragraphsOf(part: string, xml: string): Paragraph[] {
  const isProperties = part.startsWith('docProps/');
  const paragraphs: Paragraph[] = [];
  const open: Paragraph[] = [];
  let isText = false;
  scanXml(xml, {
    open: (name) => {
      if (name === 'p' || isProperties) {
        const paragraph = { order: paragraphs.length, text: '' };
        paragraphs.push(paragraph);
        open.push(paragraph);
      }
      isText = name === 't' || isProperties;
    },
    close: (name) => {
      if (name === 'p' || isProperties) open.pop();
      isText = false;
    },
    text: (text) => {
      const current = open.at(-1);
      if (current && isText) current.text += text;
    },
  });
  return paragraphs;
}

function near(text: string, offset: number): string {
  const from = Math.max(0, offset - 20);
  const to = Math.min(text.length, offset + 40);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
