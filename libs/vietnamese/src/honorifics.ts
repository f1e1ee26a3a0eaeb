import { normaliseText } from './normalise-text';

/** Stub. */
export function stripHonorifics(text: string): {
  name: string;
  honorifics: string[];
  gender: 'MALE' | 'FEMALE' | null;
} {
  const found = /^(đ\/c|đ\.c|đồng chí|ông|bà)[.:]?\s+/iu.exec(normaliseText(text));
  const name = normaliseText(text).slice(found?.[0].length ?? 0);
  const word = found?.[1].toLowerCase();
  return {
    name,
    honorifics: found ? [found[1]] : [],
    gender: word === 'ông' ? 'MALE' : word === 'bà' ? 'FEMALE' : null,
  };
}
