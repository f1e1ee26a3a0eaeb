import { fold } from '@ky-yeu/vietnamese/fold';

/** A position (chức danh) of the reference data; abbreviations are other ways to write it. */
export interface PositionTerm {
  id: string;
  name: string;
  abbreviations: readonly string[];
}

interface Prepared {
  id: string;
  words: string[];
}

/** Words that tie the parts of a position together and say nothing themselves. */
const ties = new Set(['cua', 'cac', 'va']);

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => !ties.has(word));

/** How many words of the position stand in the post, in their order and from its first word on; 0 when one is missing. */
function fit(position: string[], post: string[]): number {
  if (position[0] !== post[0]) return 0;
  let from = 0;
  for (const word of position) {
    const at = post.indexOf(word, from);
    if (at < 0) return 0;
    from = at + 1;
  }
  return position.length;
}

/**
 * Makes a function that finds the position which a post is: "Phó Chủ tịch HĐND thành phố" is "Phó Chủ tịch HĐND", not
 * "Phó Chủ tịch". The position whose words all stand in the post wins, the one with most words first.
 *
 * @param terms the positions in force
 * @returns the id of the position for a post as printed; null when none fits
 */
export function positionMatcher(terms: readonly PositionTerm[]): (post: string) => string | null {
  const prepared: Prepared[] = terms.flatMap(({ id, name, abbreviations }) =>
    [name, ...abbreviations].map((text) => ({ id, words: wordsOf(text) })),
  );
  const byFirst = Map.groupBy(prepared, ({ words }) => words[0] ?? '');
  const known = new Map<string, string | null>();
  return (post) => {
    const words = wordsOf(post);
    const key = words.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const best = (byFirst.get(words[0] ?? '') ?? []).reduce<{ id: string | null; score: number }>(
      (found, { id, words: position }) => {
        const score = fit(position, words);
        return score > found.score ? { id, score } : found;
      },
      { id: null, score: 0 },
    );
    known.set(key, best.id);
    return best.id;
  };
}
