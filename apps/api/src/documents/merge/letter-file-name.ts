import { safeFileName } from '../../platform/files/file-name';

/** Signs of name and unit together; a file system takes 255 bytes, and a Vietnamese letter up to three. */
const maxSigns = 70;

/**
 * Names the file of one letter of many: sorted by name, the files stand in the order of delivery.
 * @param n the place in that order, from 1; @param of how many there are
 * @example letterFileName(7, 120, 'Giấy mời', 'Nguyễn Văn An', 'UBND xã Mễ Sở', 'pdf') // '007 Giấy mời - Nguyễn Văn An - UBND xã Mễ Sở.pdf'
 */
export function letterFileName(n: number, of: number, kind: string, name: string, unit: string, ending: string) {
  const number = String(n).padStart(String(of).length, '0');
  const who = [name, unit].filter(Boolean).join(' - ').normalize('NFC').replaceAll('/', '-').replaceAll('\\', '-');
  const cut = who.length <= maxSigns ? who : who.slice(0, Math.max(who.lastIndexOf(' ', maxSigns), maxSigns / 2));
  return safeFileName(`${number} ${kind} - ${cut.replace(/[\s.,;-]+$/u, '')}.${ending}`);
}
