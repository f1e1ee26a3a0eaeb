import type { ImportCandidate, ImportIssue } from '@ky-yeu/contracts/importing';
import type { ImportDecision, ImportField } from '@ky-yeu/contracts/importing-lists';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { leftOut, worstState, type Decision } from './decision';
import { personChanges } from './person-changes';
import { weigh, type Evidence, type PersonCandidate, type PersonRowFacts, type Support } from './person-evidence';

export type { Decision } from './decision';
export type { PersonCandidate, PersonRowFacts } from './person-evidence';

const supportWords: Record<Support, string> = {
  IDENTITY: 'cùng số căn cước',
  BORN: 'cùng ngày sinh',
  UNIT: 'cùng đơn vị',
  POST: 'cùng chức vụ',
  PHONE: 'cùng số điện thoại',
  EMAIL: 'cùng thư điện tử',
};
const supportWeights: Record<Support, number> = { IDENTITY: 100, EMAIL: 12, PHONE: 10, BORN: 8, UNIT: 4, POST: 4 };

/**
 * Decides whether the person of a row is one of the directory. A name alone never suffices: something else must agree
 * and neither birth nor identity number may contradict.
 *
 * @param candidates people with the same folded name, identity number, phone or e-mail
 * @param decision what an editor decided; AUTO leaves it to this rule
 * @param chosenId the person chosen with MATCH
 */
export function decidePerson(
  row: PersonRowFacts,
  candidates: readonly PersonCandidate[],
  decision: ImportDecision,
  chosenId: string | null,
): Decision {
  const weighed = candidates.map((candidate) => weigh(row, candidate));
  const possible = weighed.filter(isPossible).sort((a, b) => strength(b) - strength(a));
  const shown = possible.map((evidence) => showCandidate(evidence));
  if (decision === 'LEAVE_OUT') return leftOut(shown);
  if (decision === 'CREATE') return create(row, weighed, shown, []);
  if (decision === 'MATCH') return matchChosen(row, weighed, shown, chosenId);
  return decideAlone(row, weighed, possible, shown);
}

function isPossible(evidence: Evidence): boolean {
  if (evidence.supports.includes('IDENTITY')) return true;
  if (evidence.contradictions.length > 0) return false;
  if (evidence.spelling === 'OTHER') return evidence.supports.includes('PHONE') || evidence.supports.includes('EMAIL');
  return evidence.spelling !== 'MARKS_DIFFER' || evidence.supports.length > 1;
}

function strength(evidence: Evidence): number {
  const sum = evidence.supports.reduce((total, support) => total + supportWeights[support], 0);
  const spelling = { SAME: 3, MARKS_MISSING: 2, MARKS_DIFFER: 0, OTHER: -20 }[evidence.spelling];
  return sum + spelling - (evidence.hasOtherGender ? 6 : 0);
}

function decideAlone(
  row: PersonRowFacts,
  weighed: readonly Evidence[],
  possible: readonly Evidence[],
  shown: ImportCandidate[],
): Decision {
  const fitting = possible.filter(fits);
  if (fitting.length > 0) return decideFitting(row, fitting, shown);
  const namesakes = possible.filter((evidence) => evidence.spelling !== 'OTHER');
  const only = namesakes.length === 1 ? namesakes[0] : null;
  if (only !== null && isUnknown(only)) return match(row, only, shown, []);
  return create(row, weighed, shown, doubts(row, namesakes, possible));
}

/** Nobody knows more of this person than the name, as after a list of bare names. */
const isUnknown = (evidence: Evidence): boolean =>
  evidence.knowsNothing && evidence.spelling === 'SAME' && !evidence.hasOtherGender;

function decideFitting(row: PersonRowFacts, fitting: readonly Evidence[], shown: ImportCandidate[]): Decision {
  const [first, second] = fitting;
  const others = fitting.length - 1;
  if (others === 0) return match(row, first, shown, []);
  if (outweighs(first, second)) return match(row, first, shown, [stillOthers(row, others)]);
  const message = `Có ${fitting.length} người “${row.name}” phù hợp: hãy chọn một người, hoặc chọn tạo mới.`;
  return { state: 'ERROR', matchId: null, candidates: shown, issues: [issue('ERROR', message)], changes: [] };
}

/** Whether something besides the name agrees and nothing speaks against it. */
function fits(evidence: Evidence): boolean {
  if (evidence.supports.includes('IDENTITY')) return true;
  return (
    evidence.supports.length > 0 && evidence.spelling !== 'OTHER' && (!evidence.hasOtherGender || isStrong(evidence))
  );
}

const isStrong = (evidence: Evidence): boolean => evidence.supports.length > 1;

/** Whether the first has all that speaks for the second and more. */
function outweighs(first: Evidence, second: Evidence): boolean {
  if (first.supports.includes('IDENTITY')) return !second.supports.includes('IDENTITY');
  const hasAll = second.supports.every((support) => first.supports.includes(support));
  return hasAll && first.supports.length > second.supports.length;
}

const issue = (
  severity: ImportIssue['severity'],
  message: string,
  field: ImportField | null = 'fullName',
): ImportIssue => ({
  field,
  severity,
  message,
});

const stillOthers = (row: PersonRowFacts, count: number): ImportIssue =>
  issue('WARNING', `Còn ${count} người khác tên “${row.name}” cũng có thể phù hợp: hãy kiểm tra người được ghép.`);

function doubts(row: PersonRowFacts, namesakes: readonly Evidence[], possible: readonly Evidence[]): ImportIssue[] {
  if (namesakes.length > 0) {
    const count = namesakes.length === 1 ? 'một người' : `${namesakes.length} người`;
    const message = `Đã có ${count} tên “${row.name}” nhưng chưa đủ căn cứ là cùng một người: hãy chọn ghép hoặc tạo mới.`;
    return [issue('WARNING', message)];
  }
  const [other] = possible;
  if (!other) return [];
  const said = other.supports.map((support) => supportWords[support]).join(', ');
  return [
    issue('WARNING', `“${row.name}” ${said} với “${other.candidate.name}”: hãy kiểm tra có phải cùng một người.`),
  ];
}

function create(
  row: PersonRowFacts,
  weighed: readonly Evidence[],
  shown: ImportCandidate[],
  issues: ImportIssue[],
): Decision {
  const taken = weighed.find((evidence) => evidence.supports.includes('IDENTITY'));
  const all = [...issues];
  if (taken) {
    const message = `Số căn cước ${row.identityNumber} đã là của “${taken.candidate.name}”: hãy ghép với người này hoặc sửa số.`;
    all.push(issue('ERROR', message, 'identityNumber'));
  }
  return { state: worstState('NEW', all), matchId: null, candidates: shown, issues: all, changes: [] };
}

function matchChosen(
  row: PersonRowFacts,
  weighed: readonly Evidence[],
  shown: ImportCandidate[],
  chosenId: string | null,
): Decision {
  const chosen = weighed.find((evidence) => evidence.candidate.id === chosenId);
  if (!chosen) {
    const message = 'Người đã chọn để ghép không còn trong danh bạ: hãy chọn lại.';
    return { state: 'ERROR', matchId: null, candidates: shown, issues: [issue('ERROR', message)], changes: [] };
  }
  const listed = shown.some((candidate) => candidate.id === chosenId) ? shown : [...shown, showCandidate(chosen)];
  const decided = match(row, chosen, listed, []);
  // The editor has seen the doubts and has decided.
  const issues = decided.issues.map((each) =>
    each.severity === 'WARNING' ? { ...each, severity: 'INFO' as const } : each,
  );
  return { ...decided, issues, state: worstState(decided.changes.length > 0 ? 'UPDATE' : 'SAME', issues) };
}

function match(row: PersonRowFacts, evidence: Evidence, shown: ImportCandidate[], issues: ImportIssue[]): Decision {
  const { fields, issues: changed } = personChanges(row, evidence);
  const all = [...issues, ...matchDoubts(row, evidence), ...changed];
  const state = worstState(fields.length > 0 ? 'UPDATE' : 'SAME', all);
  return { state, matchId: evidence.candidate.id, candidates: shown, issues: all, changes: fields };
}

function matchDoubts(row: PersonRowFacts, evidence: Evidence): ImportIssue[] {
  const { candidate } = evidence;
  const found = spellingDoubts(row, evidence);
  if (evidence.hasOtherGender) found.push(issue('WARNING', 'Giới tính khác với danh bạ: hãy kiểm tra.', 'gender'));
  if (evidence.contradictions.includes('BORN') && candidate.bornOn) {
    const message = `Ngày sinh khác với danh bạ (${formatDate(candidate.bornOn)}): hãy kiểm tra.`;
    found.push(issue('WARNING', message, 'born'));
  }
  if (evidence.hasOtherUnit && hasOnlyYear(row, evidence)) {
    const message = `Cùng tên và năm sinh với “${candidate.name}” nhưng khác đơn vị: hãy kiểm tra có phải cùng một người.`;
    found.push(issue('WARNING', message));
  }
  return found;
}

function spellingDoubts(row: PersonRowFacts, { candidate, spelling }: Evidence): ImportIssue[] {
  const found: ImportIssue[] = [];
  if (spelling === 'MARKS_MISSING' || spelling === 'MARKS_DIFFER') {
    const message = `Danh bạ ghi “${candidate.name}”, danh sách ghi “${row.name}”: khác dấu, tên trong danh bạ được giữ nguyên. Hãy kiểm tra.`;
    found.push(issue('WARNING', message));
  }
  if (spelling === 'OTHER') {
    const message = `Cùng số căn cước nhưng danh bạ ghi tên “${candidate.name}”, danh sách ghi “${row.name}”: hãy kiểm tra.`;
    found.push(issue('WARNING', message));
  }
  return found;
}

const hasOnlyYear = (row: PersonRowFacts, { supports, candidate }: Evidence): boolean =>
  supports.length === 1 &&
  supports[0] === 'BORN' &&
  !(row.bornPrecision === 'DAY' && candidate.bornPrecision === 'DAY');

function showCandidate(evidence: Evidence): ImportCandidate {
  const { candidate, supports, spelling } = evidence;
  const said = [
    ...(spelling === 'SAME' ? ['cùng họ tên'] : spelling === 'OTHER' ? [] : ['họ tên khác dấu']),
    ...supports.map((support) => supportWords[support]),
  ];
  return { id: candidate.id, name: candidate.name, detail: detailOf(candidate), reason: said.join(', ') };
}

/** Post and unit, or words that there is none: a name alone would be chosen blindly. */
function detailOf(candidate: PersonCandidate): string {
  const posts = candidate.posts.map(({ title, organisationName }) =>
    organisationName && !title.toLowerCase().includes(organisationName.toLowerCase())
      ? `${title}, ${organisationName}`
      : title,
  );
  const born = candidate.bornOn === null ? [] : [`sinh ${writeBirth(candidate.bornOn, candidate.bornPrecision)}`];
  return [...(posts.length > 0 ? posts : ['chưa có chức vụ, đơn vị']), ...born].join('; ');
}

function writeBirth(bornOn: string, precision: PersonCandidate['bornPrecision']): string {
  if (precision === 'YEAR') return bornOn.slice(0, 4);
  return precision === 'MONTH' ? formatDate(bornOn).slice(3) : formatDate(bornOn);
}
