import type { PaperColumn, PaperFormat, PaperGrouping, PaperKind, PaperOrder } from '@ky-yeu/contracts/papers';

/** How a paper is to look; what is empty is left to the server. */
export interface PaperChoice {
  order: PaperOrder;
  group: PaperGrouping;
  columns: readonly PaperColumn[];
  orientation: '' | 'portrait' | 'landscape';
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
  const { order, group, columns, orientation, number, date } = choice;
  const query = new URLSearchParams({ format, order, group });
  if (columns.length) query.set('columns', columns.join(','));
  if (orientation) query.set('orientation', orientation);
  if (number.trim()) query.set('number', number.trim());
  if (date && /^\d{4}-\d{2}-\d{2}$/.test(date)) query.set('date', date);
  if (isInline) query.set('inline', 'true');
  return `/api/conferences/${conferenceId}/papers/${kind}?${query.toString()}`;
}
