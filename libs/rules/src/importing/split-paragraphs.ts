import { readPersonLine } from '@ky-yeu/vietnamese/person-line';
import { couldBeName, looksLikeName } from './guess-content';

/**
 * Takes a sentence apart that lists people ("Dự hội nghị có các đồng chí: Nguyễn Văn A, Bí thư; Trần Thị B, Chủ tịch"):
 * each person becomes a line with the line number of the sentence, and so does what leads in to them.
 *
 * @param texts one line each
 * @param lines their numbers in the source
 */
export function splitParagraphs(
  texts: readonly string[],
  lines: readonly number[],
): { texts: string[]; lines: number[] } {
  const split = { texts: [] as string[], lines: [] as number[] };
  texts.forEach((text, index) => {
    for (const part of peopleOf(text) ?? [text]) {
      split.texts.push(part);
      split.lines.push(lines[index]);
    }
  });
  return split;
}

function peopleOf(text: string): string[] | null {
  if (!/[;,]/.test(text)) return null;
  const colon = text.search(/:\s/);
  const lead = colon < 0 ? '' : text.slice(0, colon + 1).trim();
  const rest = (colon < 0 ? text : text.slice(colon + 1)).trim().replace(/[.\s]+$/, '');
  const names = rest.split(/\s*[,;]\s*/);
  const people = names.length > 1 && names.every(looksLikeName) ? names : rest.split(/\s*;\s*/);
  if (people.length < 2 || !people.every(isPerson)) return null;
  return lead === '' ? people : [lead, ...people];
}

function isPerson(text: string): boolean {
  const person = readPersonLine(text);
  return person !== null && couldBeName(person.name);
}
