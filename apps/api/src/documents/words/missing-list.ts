import { twoDigits } from '@ky-yeu/vietnamese/two-digits';
import type { LetterBlock } from '../letter-model';

/** Collects what nobody has entered yet while a text is made. */
export class MissingList {
  private readonly places = new Map<string, string[]>();

  /**
   * Notes a gap.
   * @param what what is missing: "người trình bày"
   * @param where the item or round it is missing in; '' when there is one place only
   * @returns what stands in the text at that place
   */
  add(what: string, where = ''): string {
    const known = this.places.get(what) ?? [];
    this.places.set(what, known.includes(where) ? known : [...known, where]);
    return `[chưa có ${what}]`;
  }

  /** The gaps as a list at the end of the draft: red, and the paper is not issued while there are any. */
  blocks(heading: string): LetterBlock[] {
    if (this.places.size === 0) return [];
    return [
      { type: 'heading', level: 1, text: heading },
      ...[...this.places].map(([what, where]): LetterBlock => ({
        type: 'paragraph',
        indent: 'hanging',
        align: 'left',
        runs: [{ text: `- [chưa có ${what}${told(where.filter(Boolean))}]`, isMissing: true }],
      })),
    ];
  }
}

/** Three places are named, more are counted. */
function told(where: string[]): string {
  if (where.length === 0) return '';
  return where.length <= 3 ? `: ${where.join('; ')}` : `: ${twoDigits(where.length)} chỗ`;
}
