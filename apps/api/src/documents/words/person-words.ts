import { joinPersonName } from '@ky-yeu/vietnamese/keep-together';
import { joinPost } from '../paper-frame';
import type { NamedPost, WordsAttendee } from './words-data';

/** @example comrade('Lê Hoa') // 'đồng chí Lê Hoa', held together where a line must not break */
export const comrade = (name: string): string => joinPersonName('đồng chí', name);

/** @example withPost({ name: 'Lê Hoa', title: 'Bí thư' }) // 'đồng chí Lê Hoa, Bí thư' */
export const withPost = ({ name, title }: NamedPost): string => [comrade(name), title].filter(Boolean).join(', ');

/** Somebody of the attendee list as he is introduced: his posts, and his unit when they do not name it. */
export const introduced = ({ name, title, organisation }: WordsAttendee): NamedPost => ({
  name,
  title: joinPost(title, organisation),
});

/**
 * Joins as a sentence does; parts that hold commas are parted by semicolons.
 * @example joinWords(['a', 'b', 'c']) // 'a, b và c'
 */
export function joinWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  if (parts.some((part) => part.includes(','))) return parts.join('; ');
  return `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;
}

/** @example capitalise('đồng chí') // 'Đồng chí' */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Proper names that begin with one capital only. */
const proper =
  /^(Đảng|Đoàn|Nhà nước|Chính phủ|Quốc hội|Trung ương|Mặt trận|((Tỉnh|Thành|Quận|Huyện|Thị|Đảng) |)(ủy|Ủy)\b|Hội đồng nhân dân|Bác Hồ)/u;

/** For the middle of a sentence; a word in capitals (UBND) and a proper name (Bộ Nội vụ) stay. */
export const uncapitalise = (text: string): string =>
  /^\p{Lu}\p{Ll}*[,:]?(\s+[\p{Ll}\d“(]|$)/u.test(text) && !proper.test(text)
    ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
    : text;

/** Lines of a list: a semicolon after each, a full stop after the last. */
export const listLines = (lines: readonly string[]): string[] =>
  lines.map((line, index) => `${line}${index < lines.length - 1 ? ';' : '.'}`);

/** Takes the stops off the end, so that the text can stand inside a sentence. */
export const withoutStop = (text: string): string => text.trim().replace(/[\s.;,]+$/u, '');
