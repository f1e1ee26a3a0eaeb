import type { ImportField, ImportIssue } from '@ky-yeu/contracts/importing';
import { genderLabels } from '@ky-yeu/contracts/closed-lists';
import { numbersOf, postKeys, type Evidence, type PersonRowFacts } from './person-evidence';

const order = { YEAR: 0, MONTH: 1, DAY: 2 } as const;

/** What a row adds to a person or changes; the registered spelling of a name is never among it. */
export function personChanges(
  row: PersonRowFacts,
  { candidate, contradictions }: Evidence,
): { fields: ImportField[]; issues: ImportIssue[] } {
  const fields: ImportField[] = [];
  const issues: ImportIssue[] = [];
  const change = (field: ImportField, before: string | null, after: string): void => {
    fields.push(field);
    if (before) issues.push({ field, severity: 'INFO', message: `Sẽ đổi “${before}” thành “${after}”.` });
  };
  if (row.gender !== null && row.gender !== candidate.gender) {
    change('gender', candidate.gender && genderLabels[candidate.gender], genderLabels[row.gender]);
  }
  if (
    row.bornIso !== null &&
    (candidate.bornOn === null || contradictions.includes('BORN') || isFiner(row, candidate))
  ) {
    fields.push('born');
  }
  if (missesNumber(row.phone, candidate.phone)) change('phone', candidate.phone, row.phone ?? '');
  if (row.email !== null && row.email.toLowerCase() !== (candidate.email ?? '').toLowerCase()) {
    change('email', candidate.email, row.email);
  }
  if (row.identityNumber !== null && row.identityNumber !== candidate.identityNumber) {
    change('identityNumber', candidate.identityNumber, row.identityNumber);
  }
  const known = new Set(candidate.posts.flatMap((post) => postKeys(post.title, post.organisationName)));
  if (row.posts.some((post) => !postKeys(post, row.organisationText).some((key) => known.has(key))))
    fields.push('posts');
  return { fields, issues };
}

const isFiner = (row: PersonRowFacts, candidate: Evidence['candidate']): boolean =>
  order[row.bornPrecision ?? 'DAY'] > order[candidate.bornPrecision];

function missesNumber(own: string | null, known: string | null): boolean {
  if (own === null || own === '') return false;
  const numbers = numbersOf(own);
  if (numbers.length === 0) return own !== known;
  return numbers.some((number) => !numbersOf(known).includes(number));
}
