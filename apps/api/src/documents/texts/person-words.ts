import { joinPost } from '../paper-frame';
import type { FormWords } from './form-words';
import type { NamedPerson } from './texts-data';

const noBreak = '\u00a0';
type Person = Pick<NamedPerson, 'name' | 'gender'> & Partial<Pick<NamedPerson, 'title' | 'organisation'>>;

/**
 * Writes a name with its form of address so that no line ends between them, nor before the given name.
 * @example personName({ name: 'Vũ Văn Thuần', gender: null }, words) // 'đồng chí Vũ Văn Thuần', spaces that do not break
 */
export function personName({ name, gender }: Person, { honorific }: Pick<FormWords, 'honorific'>): string {
  const words = name.trim().split(/\s+/u);
  const given = words.length > 1 ? `${words.slice(0, -1).join(' ')}${noBreak}${words.at(-1) ?? ''}` : name.trim();
  return `${honorific[gender ?? 'unknown'].replaceAll(' ', noBreak)}${noBreak}${given}`;
}

/** Post and unit of somebody; '' when neither is known. */
export const postOf = ({ title = '', organisation = '' }: Person): string => joinPost(title, organisation);

/** Name with post: 'đồng chí Vũ Văn Thuần, Phó Chủ tịch UBND thành phố'. */
export function personWithPost(person: Person, words: Pick<FormWords, 'honorific'>): string {
  const post = postOf(person);
  return post ? `${personName(person, words)}, ${post}` : personName(person, words);
}
