import type { NameParts } from './split-name';

// Making a collator costs far more than a comparison.
const collator = new Intl.Collator('vi');

/**
 * Orders two names as Vietnamese lists do: by given name, then family name, then middle name, each on its own, so that
 * a tone in the family name never counts before a letter in the middle name. Same order as
 * `ORDER BY given_name COLLATE "vi-x-icu", family_name …, middle_name …` in PostgreSQL.
 *
 * @returns negative when `a` comes first, positive when `b` does, 0 when the names are equal
 * @example people.sort(compareNames)
 */
export function compareNames(a: NameParts, b: NameParts): number {
  return (
    collator.compare(a.givenName, b.givenName) ||
    collator.compare(a.familyName, b.familyName) ||
    collator.compare(a.middleName, b.middleName)
  );
}
