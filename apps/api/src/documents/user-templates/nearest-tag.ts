/**
 * Finds what somebody most likely meant.
 * @param typed the key of what was typed.
 * @param known the tags that may stand there.
 * @returns the nearest of them; null when none comes near: more than a third of the letters would change.
 */
export function nearestTag(typed: string, known: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(typed.length / 3));
  let best: { tag: string; distance: number } | null = null;
  for (const tag of known) {
    const distance = changes(typed, tag);
    if (distance <= limit && (!best || distance < best.distance)) best = { tag, distance };
  }
  return best?.tag ?? known.find((tag) => typed.length > 3 && (tag.includes(typed) || typed.includes(tag))) ?? null;
}

/** Letters to add, drop or replace to make one of the other (Levenshtein). */
function changes(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
