import { fold } from '@ky-yeu/vietnamese/fold';

/**
 * Names an award as it is spoken of: its form, and the title that the round prints in quotes.
 * The register's form may carry a medal's name in quotes of its own; the printed title takes its place.
 * @param form name of the form, or the words of the source; null when unknown.
 * @param title printed title without its form; null when none.
 * @returns null when both are unknown.
 * @example awardName('Kỷ niệm chương', 'Vì sự nghiệp dân vận') // 'Kỷ niệm chương “Vì sự nghiệp dân vận”'
 */
export function awardName(form: string | null, title: string | null): string | null {
  const quoted = title && (/^["“]/.test(title) ? title : `“${title}”`);
  if (!form) return quoted;
  const name = form.charAt(0).toLocaleUpperCase('vi') + form.slice(1);
  if (!quoted || fold(form).includes(fold(quoted))) return name;
  return `${name.replace(/\s*“[^”]*”/, '')} ${quoted}`;
}
