import { stripHonorifics } from './honorifics';
import { splitPosts } from './post-phrases';

/** One line of a list of persons, as read; posts are not yet expanded. */
export interface PersonLine {
  ordinal: string | null;
  name: string;
  gender: 'MALE' | 'FEMALE' | null;
  born: string | null;
  posts: string[];
}

/** Stub. */
export function readPersonLine(line: string): PersonLine | null {
  const [first, ...posts] = splitPosts(line);
  if (first === undefined) return null;
  const { name, gender } = stripHonorifics(first);
  return { ordinal: null, name, gender, born: null, posts };
}
