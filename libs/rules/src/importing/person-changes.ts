import type { ImportIssue } from '@ky-yeu/contracts/importing';
import type { ImportField } from '@ky-yeu/contracts/importing-lists';
import { genderLabels, type Gender } from '@ky-yeu/contracts/closed-lists';
import { numbersOf, postKeys, type Evidence, type PersonRowFacts } from './person-evidence';

const order = { YEAR: 0, MONTH: 1, DAY: 2 } as const;

/** What a row adds to a person or changes; the registered spelling of a name is never among it. */
export function personChanges(
  row: PersonRowFacts,
  evidence: Evidence,
): { fields: ImportField[]; issues: ImportIssue[] } {
  const { candidate } = evidence;
  const fields: ImportField[] = [];
  const issues: ImportIssue[] = [];
  const change = (isNew: boolean, field: ImportField, before: string | null, after: string | null): void => {
    if (!isNew || after === null) return;
    fields.push(field);
    if (before) issues.push({ field, severity: 'INFO', message: `Sẽ đổi “${before}” thành “${after}”.` });
  };
  const label = (gender: Gender | null): string | null => gender && genderLabels[gender];
  change(row.gender !== candidate.gender, 'gender', label(candidate.gender), label(row.gender));
  change(bornIsNew(row, evidence), 'born', null, row.bornIso);
  change(missesNumber(row.phone, candidate.phone), 'phone', candidate.phone, row.phone);
  change(row.email?.toLowerCase() !== candidate.email?.toLowerCase(), 'email', candidate.email, row.email);
  const isOther = row.identityNumber !== candidate.identityNumber;
  change(isOther, 'identityNumber', candidate.identityNumber, row.identityNumber);
  if (hasNewPost(row, candidate)) fields.push('posts');
  return { fields, issues };
}

function bornIsNew(row: PersonRowFacts, { candidate, contradictions }: Evidence): boolean {
  return candidate.bornOn === null || contradictions.includes('BORN') || isFiner(row, candidate);
}

function hasNewPost(row: PersonRowFacts, candidate: Evidence['candidate']): boolean {
  const known = new Set(candidate.posts.flatMap((post) => postKeys(post.title, post.organisationName)));
  return row.posts.some((post) => !postKeys(post, row.organisationText).some((key) => known.has(key)));
}

const isFiner = (row: PersonRowFacts, candidate: Evidence['candidate']): boolean =>
  order[row.bornPrecision ?? 'DAY'] > order[candidate.bornPrecision];

function missesNumber(own: string | null, known: string | null): boolean {
  if (own === null || own === '') return false;
  const numbers = numbersOf(own);
  if (numbers.length === 0) return own !== known;
  return numbers.some((number) => !numbersOf(known).includes(number));
}
