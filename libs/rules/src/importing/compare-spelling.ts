import { fold } from '@ky-yeu/vietnamese/fold';
import { spellingKey } from '@ky-yeu/vietnamese/spelling';

/**
 * How alike two names are: SAME but for case, tone place and i or y; MARKS_MISSING when one is the other without some
 * marks ("Thuy" for "Thủy"); MARKS_DIFFER when marks contradict ("Hùng", "Hưng"); OTHER for different letters.
 */
export type SpellingLikeness = 'SAME' | 'MARKS_MISSING' | 'MARKS_DIFFER' | 'OTHER';

/** Compares the spellings of two names. */
export function compareSpelling(a: string, b: string): SpellingLikeness {
  if (fold(a) !== fold(b)) return 'OTHER';
  const [left, right] = [words(a), words(b)];
  if (left.join(' ') === right.join(' ')) return 'SAME';
  const isMissing = left.every((word, index) => {
    const other = right[index] ?? '';
    return word === other || word === fold(word) || other === fold(other);
  });
  return isMissing ? 'MARKS_MISSING' : 'MARKS_DIFFER';
}

const words = (text: string): string[] =>
  spellingKey(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
