import type { DocumentForm } from '@ky-yeu/contracts/closed-lists';
import { awardName } from '@ky-yeu/rules/award-name';
import { fold } from '@ky-yeu/vietnamese/fold';
import { upperFirst } from './runs';
import type { DecisionRound, Ground } from './texts-data';

/** What one decision covers: the rounds of one authority that confer one form of award. */
export interface Decision {
  rounds: DecisionRound[];
  /** "Giấy khen", "Kỷ niệm chương “…”"; null when no form is on record. */
  formName: string | null;
  authorityName: string;
  office: string | null;
  /** The body in the letterhead: the committee itself where its standing committee decides. */
  organisation: string | null;
  superior: string | null;
  documentForm: DocumentForm | null;
  locality: string | null;
  decisionNumber: string | null;
  decidedOn: string | null;
  bases: Ground[];
}

/** Bodies inside a committee, which write under its letterhead (36-HD/VPTW). */
const innerBody = /^Ban (Thường vụ|Chấp hành) /iu;

const authorityOf = ({ organisationId, office, authorityName }: DecisionRound): string =>
  `${organisationId ?? fold(authorityName)} ${office ?? ''}`;

/**
 * Puts the rounds of one authority into decisions, one for each form of award, or number, that it confers.
 * @param roundId a round of the authority that is wanted; without it the first round's.
 * @returns decisions in the order of the rounds; none for a conference without awards.
 */
export function decisionsOf(rounds: readonly DecisionRound[], roundId?: string): Decision[] {
  const chosen = rounds.find(({ id }) => id === roundId) ?? rounds[0];
  if (!chosen) return [];
  const decisions = new Map<string, DecisionRound[]>();
  for (const round of rounds.filter((each) => authorityOf(each) === authorityOf(chosen))) {
    const key = `${nameOf(round) ?? ''} ${round.decisionNumber ?? ''}`;
    decisions.set(key, [...(decisions.get(key) ?? []), round]);
  }
  return [...decisions.values()].map(decisionOf);
}

/** "Khen thưởng" alone, as reports put it, is no form that a decision can confer. */
function nameOf({ form, title }: DecisionRound): string | null {
  const name = awardName(form, title);
  return name && !/khen thưởng/iu.test(name) ? upperFirst(name) : null;
}

/** The form inside a title, where no value can be marked as missing. */
export const formWordsOf = ({ formName }: Pick<Decision, 'formName'>): string =>
  formName ?? '[chưa có hình thức khen thưởng]';

function decisionOf(rounds: DecisionRound[]): Decision {
  const [first] = rounds;
  if (!first) throw new Error('A decision covers at least one round.');
  const isInner = first.organisation !== null && first.superior !== null && innerBody.test(first.organisation);
  return {
    rounds,
    formName: nameOf(first),
    authorityName: first.authorityName,
    office: first.office,
    organisation: isInner ? first.superior : (first.organisation ?? first.authorityName),
    superior: isInner ? first.superiorOfSuperior : first.superior,
    documentForm: first.documentForm,
    locality: first.locality,
    decisionNumber: first.decisionNumber,
    decidedOn: first.decidedOn,
    bases: uniqueBases(rounds),
  };
}

function uniqueBases(rounds: readonly DecisionRound[]): Ground[] {
  const known = new Map(rounds.flatMap(({ bases }) => bases).map((base) => [`${base.kind} ${base.number}`, base]));
  return [...known.values()];
}
