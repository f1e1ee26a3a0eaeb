import { recipientKindLabels, recipientKinds, type RecipientKind } from '@ky-yeu/contracts/award-lists';
import type { PaperColumn, PaperGrouping } from '@ky-yeu/contracts/papers';
import { awardName } from '@ky-yeu/rules/award-name';
import { dateLine, formatDate } from '@ky-yeu/vietnamese/format-date';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { moneyInWords } from '@ky-yeu/vietnamese/number-in-words';
import { countPeople } from './attendee-list';
import type { CellValue, ListDocument, ListGroup } from './document-model';
import {
  conferenceInSentence,
  endSentence,
  framePaper,
  romanNumeral,
  signatureBlocks,
  type PaperChoice,
} from './paper-frame';
import type { PaperConference, PaperRecipient, PaperRound } from './papers.reads';

export interface AwardListChoice extends PaperChoice {
  group: PaperGrouping;
}

const cells: Partial<Record<PaperColumn, (recipient: PaperRecipient, round: PaperRound | undefined) => CellValue>> = {
  post: ({ title }) => title,
  recipientKind: ({ kind }) => recipientKindLabels[kind],
  form: (_, round) => round?.form ?? null,
  authority: (_, round) => round?.authority ?? null,
  decision: (_, round) => decisionOf(round),
  certificate: ({ certificateNumber }) => certificateNumber,
  reason: ({ reason }) => reason,
  amount: ({ amount }) => amount,
  note: ({ note }) => note,
};

/** How many of each kind. */
type Counts = (kind: RecipientKind) => number;

/**
 * Makes the list of all who are awarded at a conference.
 * @param recipients in the order in which they are to be printed inside each round, kinds together.
 */
export function awardList(
  conference: PaperConference,
  rounds: PaperRound[],
  recipients: PaperRecipient[],
  choice: AwardListChoice,
): ListDocument {
  const frame = framePaper(conference, choice);
  const withMoney = choice.columns.includes('amount');
  const byId = new Map(rounds.map((round) => [round.id, round]));
  const here = rounds.filter((round) => round.conferred === 'HERE');
  const given = recipients.filter(({ roundId }) => byId.get(roundId)?.conferred === 'HERE');
  let ordinal = 0;
  const rowsOf = (members: PaperRecipient[]) =>
    members.map((recipient): CellValue[] => [
      ++ordinal,
      recipient.name,
      ...choice.columns.map((column) => cellOf(column, recipient, byId.get(recipient.roundId), choice)),
    ]);
  const sectionOf = (round: PaperRound, i: number): ListGroup => {
    const members = given.filter(({ roundId }) => roundId === round.id);
    return {
      heading: `${romanNumeral(i + 1)}. ${roundHeading(round)}`,
      level: 1,
      rows: rowsOf(members),
      subtotal: roundSubtotal(round, members, withMoney),
    };
  };
  return {
    ...frame,
    subtitle: `tập thể, cá nhân được khen thưởng tại ${conferenceInSentence(conference.title)}`,
    groups: choice.group === 'round' ? here.map(sectionOf) : [{ heading: '', level: 1, rows: rowsOf(given) }],
    ...(withMoney && { total: totalLine(given) }),
    closing: [endSentence(`Danh sách này có ${closingCounts(here, given)}`, frame.form)],
    signatures: signatureBlocks(withMoney),
  };
}

/** Under the heading of its round a recipient shows only a reason of the recipient's own. */
function cellOf(
  column: PaperColumn,
  recipient: PaperRecipient,
  round: PaperRound | undefined,
  choice: AwardListChoice,
): CellValue {
  if (column === 'reason' && choice.group !== 'round') return recipient.reason ?? round?.reason ?? null;
  return cells[column]?.(recipient, round) ?? null;
}

/** @example roundHeading(round) // 'Giấy khen của Chủ tịch UBND thành phố (Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2020): có thành tích …' */
export function roundHeading({ form, title, authority, decisionNumber, decidedOn, reason }: PaperRound): string {
  const decided = [decisionNumber && `số ${decisionNumber}`, decidedOn && dateLine(decidedOn)]
    .filter(Boolean)
    .join(' ');
  const heading = `${awardName(form, title) ?? 'Khen thưởng'} của ${authority}`;
  return `${heading}${decided ? ` (Quyết định ${decided})` : ''}${reason ? `: ${reason}` : ''}`;
}

/** A source often tells a count and few names: the count is printed, and how many of them the list can name. */
function roundSubtotal(round: PaperRound, members: PaperRecipient[], withMoney: boolean): string {
  const named = namedOf(members);
  const all: Counts = (kind) => Math.max(named(kind), round.declared[kind] ?? 0);
  const isComplete = recipientKinds.every((kind) => all(kind) === named(kind));
  const money = withMoney && members.length ? `; số tiền: ${formatNumber(sumOf(members))} đồng` : '';
  const counted = writeCounts(all);
  if (!counted) return round.shared ? sharedSubtotal(round.shared) : 'Chưa rõ số lượng';
  return `Cộng: ${counted}${isComplete ? '' : knownNames(members)}${money}`;
}

function sharedSubtotal({ declared, rounds }: NonNullable<PaperRound['shared']>): string {
  return `Công bố chung cho ${countPeople(rounds)} đợt: ${writeCounts((kind) => declared[kind] ?? 0)}`;
}

function knownNames(members: PaperRecipient[]): string {
  return members.length ? `; đã có tên: ${writeCounts(namedOf(members))}` : '; chưa có danh sách tên';
}

/** All who are honoured here, each count told for several rounds taken once; unknown counts are named as unknown. */
function closingCounts(rounds: PaperRound[], recipients: PaperRecipient[]): string {
  const units = new Map<string, PaperRound[]>();
  for (const round of rounds)
    units.set(round.shared?.id ?? round.id, [...(units.get(round.shared?.id ?? round.id) ?? []), round]);
  const all: Counts = (kind) =>
    [...units.values()].reduce((sum, members) => {
      const declared = members.reduce(
        (told, round) => told + (round.declared[kind] ?? 0),
        members[0]?.shared?.declared[kind] ?? 0,
      );
      const ids = new Set(members.map((round) => round.id));
      return sum + Math.max(declared, namedOf(recipients.filter(({ roundId }) => ids.has(roundId)))(kind));
    }, 0);
  const counted = writeCounts(all);
  if (!counted) return '00 người';
  const named = namedOf(recipients);
  const isComplete = recipientKinds.every((kind) => all(kind) === named(kind));
  return `${counted}${isComplete ? '' : knownNames(recipients)}`;
}

function namedOf(recipients: PaperRecipient[]): Counts {
  const counts = new Map<RecipientKind, number>();
  for (const { kind } of recipients) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return (kind) => counts.get(kind) ?? 0;
}

function writeCounts(counts: Counts): string {
  return recipientKinds
    .filter((kind) => counts(kind) > 0)
    .map((kind) => `${countPeople(counts(kind))} ${recipientKindLabels[kind].toLocaleLowerCase('vi')}`)
    .join(', ');
}

function totalLine(recipients: PaperRecipient[]): string {
  const sum = sumOf(recipients);
  return `Tổng cộng: ${formatNumber(sum)} đồng (Bằng chữ: ${moneyInWords(Math.round(sum))})`;
}

function sumOf(recipients: PaperRecipient[]): number {
  return recipients.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

function decisionOf(round: PaperRound | undefined): string {
  const date = round?.decidedOn ? formatDate(round.decidedOn) : null;
  return [round?.decisionNumber, date && `ngày ${date}`].filter(Boolean).join(' ');
}
