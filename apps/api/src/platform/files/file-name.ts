import { fileLimits } from '@ky-yeu/contracts/files';
import { normaliseText } from '@ky-yeu/vietnamese/normalise-text';

/** What Windows does not take in a name. */
const forbidden = /[<>:"/\\|?*]/g;

/**
 * Makes the name of an uploaded file safe to show and to save: without folders, control and direction signs (which show
 * "gpj.exe" as "exe.jpg") or signs that Windows refuses, and not longer than allowed; the ending stays.
 * @param name as it was sent
 * @returns one line in NFC; 'tep' with the ending where nothing else is left
 */
export function safeFileName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const clean = normaliseText(last)
    .replace(forbidden, '_')
    .replace(/[. ]+$/, '');
  const dot = clean.lastIndexOf('.');
  const [stem, ending] = dot < 0 ? [clean, ''] : [clean.slice(0, dot), clean.slice(dot).slice(0, 20)];
  const shown = stem.replace(/^[. ]+/, '').trim() || 'tep';
  return `${[...shown]
    .slice(0, fileLimits.nameCharacters - ending.length)
    .join('')
    .trim()}${ending}`;
}
