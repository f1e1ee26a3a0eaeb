import type { PaperFormat, PaperKind } from '@ky-yeu/contracts/papers';
import { chosenLayout, type PaperLayoutChoice } from './paper-offers';

/** How a paper is to look; what is empty is left to the server. */
export interface PaperChoice extends PaperLayoutChoice {
  number: string;
  /** 'YYYY-MM-DD' or null. */
  date: string | null;
}

/**
 * The address of a paper: the same one for the preview on screen and for the file, so that both are one document.
 *
 * @param isInline whether the browser shows it instead of saving it
 */
export function paperUrl(
  conferenceId: string,
  kind: PaperKind,
  format: PaperFormat,
  choice: PaperChoice,
  isInline = false,
): string {
  const { number, date } = choice;
  const query = new URLSearchParams({ format });
  for (const [key, value] of chosenLayout(kind, choice)) {
    const text = [value].flat().join(',');
    // A template makes the Word file only.
    if (text && (key !== 'templateId' || format === 'docx')) query.set(key, text);
  }
  if (number.trim()) query.set('number', number.trim());
  if (/^\d{4}-\d{2}-\d{2}$/.test(date ?? '')) query.set('date', String(date));
  if (isInline) query.set('inline', 'true');
  return `/api/conferences/${conferenceId}/papers/${kind}?${query.toString()}`;
}
