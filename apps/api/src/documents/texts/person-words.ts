import { joinPersonName } from '@ky-yeu/vietnamese/keep-together';
import { joinPost } from '../paper-frame';
import type { FormWords } from './form-words';
import type { NamedPerson } from './texts-data';

type Person = Pick<NamedPerson, 'name' | 'gender'> & Partial<Pick<NamedPerson, 'title' | 'organisation'>>;

/**
 * Writes a name with its form of address so that no line ends between them, nor before the given name.
 * @example personName({ name: 'Vũ Văn Thuần', gender: null }, words) // 'đồng chí Vũ Văn Thuần', spaces that do not break
 */
export function personName({ name, gender }: Person, { honorific }: Pick<FormWords, 'honorific'>): string {
  return joinPersonName(honorific[gender ?? 'unknown'], name);
}

/** Post and unit of somebody; '' when neither is known. */
export const postOf = ({ title = '', organisation = '' }: Person): string => joinPost(title, organisation);

/**
 * Somebody as the subject of a sentence: the post is closed with a comma before the verb.
 * @example 'đồng chí Vũ Văn Thuần, Phó Chủ tịch UBND thành phố, phát biểu'
 */
export function peopleDo(people: readonly Person[], words: Pick<FormWords, 'honorific'>, verb: string): string {
  const told = people.map((person) => personWithPost(person, words));
  const who = told.length > 1 ? `${told.slice(0, -1).join('; ')} và ${told.at(-1) ?? ''}` : told.join('');
  return `${who}${people.some((person) => postOf(person) !== '') ? ',' : ''} ${verb}`;
}

/** Name with post: 'đồng chí Vũ Văn Thuần, Phó Chủ tịch UBND thành phố'. */
export function personWithPost(person: Person, words: Pick<FormWords, 'honorific'>): string {
  const post = postOf(person);
  return post ? `${personName(person, words)}, ${post}` : personName(person, words);
}
