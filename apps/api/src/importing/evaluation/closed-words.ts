import type { Labels } from '@ky-yeu/contracts/closed-lists';
import { fold } from '@ky-yeu/vietnamese/fold';

/** The codes of Vietnamese words of a closed list, separated by ";" or ","; what is no label is left out. */
export function codesOf<Value extends string>(labels: Labels<Value>, text: string | undefined): Value[] {
  if (!text) return [];
  const codes = Object.entries<string>(labels).map(([code, label]) => [fold(label), code as Value] as const);
  const byWord = new Map(codes);
  const whole = byWord.get(fold(text));
  if (whole) return [whole];
  return text
    .split(/[;,]/)
    .map((word) => byWord.get(fold(word)))
    .filter((code): code is Value => code !== undefined);
}
