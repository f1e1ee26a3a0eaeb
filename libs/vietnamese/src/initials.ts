import { fold } from './fold';

/**
 * Gives the first letter of each token of the folded text, for finding a person by "ntha".
 *
 * @param text a name or a title
 * @returns lower-case letters without marks; '' for a text without letters and digits
 * @example initials('Nguyễn Thị Hoài An') // 'ntha'
 */
export function initials(text: string): string {
  return fold(text)
    .split(' ')
    .map((token) => Array.from(token)[0] ?? '')
    .join('');
}
