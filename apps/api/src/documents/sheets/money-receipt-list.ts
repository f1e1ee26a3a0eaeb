import { recipientKindLabels, type RecipientKind } from '@ky-yeu/contracts/award-lists';
import type { PaperColumn } from '@ky-yeu/contracts/papers';
import { dateLine } from '@ky-yeu/vietnamese/format-date';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { moneyInWords } from '@ky-yeu/vietnamese/number-in-words';
import { countPeople } from '../attendee-list';
import { roundHeading, type AwardListChoice } from '../award-list';
import type { CellValue, ListDocument, ListGroup } from '../document-model';
import { conferenceInSentence, framePaper, romanNumeral } from '../paper-frame';
import type { PaperConference, PaperRecipient, PaperRound } from '../papers.reads';

const signers = ['NGƯỜI LẬP BIỂU', 'KẾ TOÁN', 'THỦ TRƯỞNG ĐƠN VỊ'];
const kinds: readonly RecipientKind[] = ['COLLECTIVE', 'HOUSEHOLD', 'INDIVIDUAL', 'MODEL', 'EXAMPLE'];

const cells: Partial<Record<PaperColumn, (recipient: PaperRecipient, round: PaperRound | undefined) => CellValue>> = {
  post: ({ title }) => title,
  recipientKind: ({ kind }) => recipientKindLabels[kind],
  form: (_, round) => round?.form ?? null,
  authority: (_, round) => round?.authority ?? null,
  decision: (_, round) => decisionOf(round),
  certificate: ({ certificateNumber }) => certificateNumber,
  reason: ({ reason }, round) => reason ?? round?.reason ?? null,
  // Blank for an amount that nobody has told: never zero.
  amount: ({ amount }) => amount,
  note: ({ note }) => note,
};

/**
 * Makes the list on which the prize money of a conference is received: by round or by kind of recipient, with sub-totals,
 * the total in figures and in words; amounts not yet known stay blank and are counted as unknown.
 * @param recipients in the order in which they are printed, kinds together.
 * @param fullStop what ends the text in this form.
 */
export function moneyReceiptList(
  conference: PaperConference,
  rounds: PaperRound[],
  recipients: PaperRecipient[],
  choice: AwardListChoice,
  fullStop: string,
): ListDocument {
  const frame = framePaper(conference, choice);
  const byId = new Map(rounds.map((round) => [round.id, round]));
  const given = recipients.filter(({ roundId }) => byId.get(roundId)?.conferred === 'HERE');
  let ordinal = 0;
  const groups = sectionsOf(rounds, given, choice).map(({ heading, members }, i): ListGroup => ({
    heading: `${romanNumeral(i + 1)}. ${heading}`,
    level: 1,
    rows: members.map((recipient) => [
      ++ordinal,
      recipient.name,
      ...choice.columns.map((column) => cells[column]?.(recipient, byId.get(recipient.roundId)) ?? null),
    ]),
    subtotal: `Cộng: ${sumLine(members)}`,
  }));
  const columns = frame.columns.map((column) =>
    column.key === 'name' ? { ...column, label: 'Họ và tên, tên tập thể' } : column,
  );
  return {
    ...frame,
    columns,
    subtitle: `ký nhận tiền thưởng tại ${conferenceInSentence(conference.title)}`,
    groups,
    total: `TỔNG CỘNG: ${sumLine(given)}`,
    closing: closingLines(given, fullStop),
    signatures: signers.map((post) => ({ lines: [post] })),
  };
}

interface Section {
  heading: string;
  members: PaperRecipient[];
}

/** Rounds without anybody to pay are left out: nobody can sign there. */
function sectionsOf(rounds: PaperRound[], given: PaperRecipient[], { group }: AwardListChoice): Section[] {
  const sections =
    group === 'round'
      ? rounds.map((round) => ({
          heading: roundHeading(round),
          members: given.filter(({ roundId }) => roundId === round.id),
        }))
      : kinds.map((kind) => ({
          heading: recipientKindLabels[kind].toLocaleUpperCase('vi'),
          members: given.filter((recipient) => recipient.kind === kind),
        }));
  return sections.filter(({ members }) => members.length > 0);
}

const knownOf = (members: PaperRecipient[]): number[] => members.flatMap(({ amount }) => amount ?? []);

function sumLine(members: PaperRecipient[]): string {
  const known = knownOf(members);
  const unknown = members.length - known.length;
  if (known.length === 0) return members.length ? `${countPeople(unknown)} mức thưởng chưa rõ` : 'chưa có ai nhận tiền';
  const sum = `${formatNumber(sumOf(known))} đồng`;
  return unknown ? `${sum}; ${countPeople(unknown)} mức thưởng chưa rõ` : sum;
}

function closingLines(members: PaperRecipient[], fullStop: string): string[] {
  const known = knownOf(members);
  const unknown = members.length - known.length;
  const told = unknown ? [`Chưa tính ${countPeople(unknown)} mức thưởng chưa rõ.`] : [];
  if (known.length === 0) return told;
  return [...told, `Bằng chữ: ${moneyInWords(sumOf(known)).replace(/\.$/, '')}${fullStop}`];
}

const sumOf = (amounts: number[]): number => Math.round(amounts.reduce((sum, amount) => sum + amount, 0));

function decisionOf(round: PaperRound | undefined): string {
  return [round?.decisionNumber, round?.decidedOn && dateLine(round.decidedOn)].filter(Boolean).join(' ');
}
