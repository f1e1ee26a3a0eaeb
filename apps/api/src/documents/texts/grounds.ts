import { dateLine } from '@ky-yeu/vietnamese/format-date';
import { linesOf, upperFirst, withoutEnd } from './runs';
import type { Ground } from './texts-data';

/**
 * Writes the grounds of a decision, those of the office's own last.
 * @param own lines of the office, with or without "Căn cứ".
 * @example 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022'
 */
export function groundsOf(grounds: readonly Ground[], own: string): string[] {
  const written = linesOf(own).map((line) => {
    const ground = withoutEnd(line.replace(/^[-–]\s*/u, ''));
    return /^(căn cứ|xét|theo)(?=\s)/iu.test(ground) ? upperFirst(ground) : `Căn cứ ${ground}`;
  });
  return [...grounds.map((ground) => `Căn cứ ${groundWords(ground)}`), ...written];
}

/** A law goes by its name, any other document by its number, issuer and subject. */
export function groundWords({ kind, number, issuedOn, issuer, term, subject }: Ground): string {
  const day = issuedOn ? ` ${dateLine(issuedOn)}` : '';
  if (/^Luật/iu.test(kind)) return `${kind} ${subject ?? ''}`.trim() + ` số ${number}${day}`;
  const by = issuer ? ` của ${issuer}${term ? ` (${term})` : ''}` : '';
  return `${kind} số ${number}${day}${by}${subject ? ` về ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}` : ''}`;
}
