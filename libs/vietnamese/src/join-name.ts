import { normaliseText } from './normalise-text';
import type { NameParts } from './split-name';

/**
 * Gives the full name in print order: family, middle, given name; empty parts leave no extra space.
 *
 * @param parts the parts of one name
 * @returns the full name in NFC; '' when every part is empty
 * @example joinName({ familyName: 'Lê', middleName: '', givenName: 'Hoa' }) // 'Lê Hoa'
 */
export function joinName(parts: NameParts): string {
  return normaliseText(`${parts.familyName} ${parts.middleName} ${parts.givenName}`);
}
