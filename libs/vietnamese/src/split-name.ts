import { normaliseText } from './normalise-text';

/** The parts of a person's name in the order they are printed; a missing part is ''. */
export interface NameParts {
  familyName: string;
  middleName: string;
  givenName: string;
}

/**
 * Proposes the parts of a Vietnamese full name: first word family name, last word given name, the rest middle name.
 * A proposal only: compound family names and names of ethnic minorities need a person's correction.
 *
 * @param fullName a name in print order; white space and composition are normalised, case is kept
 * @returns the parts; a single word is a given name, an empty text gives three empty parts
 * @example splitName('Nguyễn Bá Cường') // { familyName: 'Nguyễn', middleName: 'Bá', givenName: 'Cường' }
 */
export function splitName(fullName: string): NameParts {
  const words = normaliseText(fullName).split(' ');
  const givenName = words.pop() ?? '';
  const familyName = words.shift() ?? '';
  return { familyName, middleName: words.join(' '), givenName };
}
