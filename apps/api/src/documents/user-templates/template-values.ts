import { conditionPrefix } from '@ky-yeu/contracts/template-fields';

/** Encloses what is told instead of a missing value; both signs are taken out of every other text. */
const [open, close] = ['\ue000', '\ue001'];

/** What a template prints of one place: texts, lists of such places. */
export interface TemplateData {
  [tag: string]: string | TemplateData[];
}

/** The text that stands for a value that is not there. @example missingValue('địa điểm') is drawn as "[thiếu: địa điểm]" */
export const missingValue = (label: string): string => `${open}[thiếu: ${withoutMarks(label)}]${close}`;

/** Whether a text stands for a missing value. */
export const isMissing = (text: string): boolean => text.startsWith(open);

/** A text without the signs that enclose missing values. */
export const withoutMarks = (text: string): string => text.replace(/[\ue000\ue001]/g, '');

/** Matches a missing value in the XML of a filled template; its first group is the text to show. */
export const missingPattern = new RegExp(`${open}([^${open}${close}]*)${close}`, 'g');

/**
 * Looks a tag up in one scope: own keys only, so that nothing of JavaScript can be named.
 * @returns undefined when the scope does not know it and an outer one may.
 */
export function valueOf(scope: unknown, key: string): unknown {
  if (typeof scope !== 'object' || scope === null) return undefined;
  const data = scope as TemplateData;
  if (Object.hasOwn(data, key)) return data[key];
  const named = key.startsWith(conditionPrefix) ? key.slice(conditionPrefix.length) : '';
  return Object.hasOwn(data, named) ? isThere(data[named]) : undefined;
}

function isThere(value: string | TemplateData[] | undefined): boolean {
  if (typeof value === 'string') return value !== '' && !isMissing(value);
  return (value?.length ?? 0) > 0;
}
