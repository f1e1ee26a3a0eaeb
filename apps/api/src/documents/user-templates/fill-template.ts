import { compileTemplate } from './compile-template';
import type { TemplateParts } from './open-template';
import { missingPattern, type TemplateData } from './template-values';

export interface FilledTemplate {
  file: Buffer;
  /** What is printed red, each once, in the order of the parts. */
  missing: string[];
}

/**
 * Fills a template in.
 * @param parts a template that has passed its check.
 * @param data the fields of its kind.
 * @returns the Word file, with missing values in red.
 */
export function fillTemplate(parts: TemplateParts, data: TemplateData): FilledTemplate {
  const { template, codes } = compileTemplate(parts);
  template.render(data);
  const zip = template.getZip();
  codes.finish(zip);
  const missing = new Set<string>();
  let nextId = 1;
  for (const name of Object.keys(zip.files)) {
    if (!/^(word|docProps)\/[^/]+\.xml$/i.test(name)) continue;
    const text = zip.file(name)?.asText() ?? '';
    const red = markMissing(text, missing);
    // Word takes a file with two drawings of one number for damaged.
    const numbered = red.replace(/(<wp:docPr\b[^>]*?\bid=")\d*"/g, (_, before: string) => `${before}${nextId++}"`);
    if (numbered !== text) zip.file(name, numbered);
  }
  return { file: zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }), missing: [...missing] };
}

/** Cuts the run around each missing value into three, the middle one red; outside of runs only the words stay. */
function markMissing(xml: string, missing: Set<string>): string {
  const inRuns = xml.replace(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g, (whole, text: string, offset: number) => {
    missingPattern.lastIndex = 0;
    if (!missingPattern.test(text)) return whole;
    const format = formatBefore(xml, offset);
    const red = redFormat(format);
    const between = (middle: string, face: string) =>
      `</w:r><w:r>${face}<w:t xml:space="preserve">${middle}</w:t></w:r><w:r>${format}<w:t xml:space="preserve">`;
    const cut = text.replace(missingPattern, (_, shown: string) => {
      missing.add(plainText(shown));
      return `</w:t>${between(shown, red)}`;
    });
    return `<w:t xml:space="preserve">${cut}</w:t>`;
  });
  return inRuns.replace(missingPattern, (_, shown: string) => {
    missing.add(plainText(shown));
    return shown;
  });
}

/** The properties of the run that a text stands in: those after the last run that opened before it. */
function formatBefore(xml: string, offset: number): string {
  const start = Math.max(xml.lastIndexOf('<w:r>', offset), xml.lastIndexOf('<w:r ', offset));
  return /^<w:r(?: [^>]*)?>\s*(<w:rPr>[\s\S]*?<\/w:rPr>)/.exec(xml.slice(start, offset))?.[1] ?? '';
}

function redFormat(format: string): string {
  const others = format.replace(/^<w:rPr>|<\/w:rPr>$/g, '').replace(/<w:color\b[^>]*(\/>|>[\s\S]*?<\/w:color>)/g, '');
  return `<w:rPr>${withColour(others)}</w:rPr>`;
}

/** Word wants the properties of a run in the order of the schema (CT_RPr): colour stands before these. */
function withColour(properties: string): string {
  const after =
    /<w:(spacing|w|kern|position|sz|szCs|highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b/;
  const at = after.exec(properties)?.index ?? properties.length;
  return `${properties.slice(0, at)}<w:color w:val="FF0000"/>${properties.slice(at)}`;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
const plainText = (xml: string): string => xml.replace(/&(?:amp|lt|gt|quot|apos);/g, (sign) => entities[sign] ?? sign);
