import { attendeeRoleLabels, blockLabels, blocks, presenceStateLabels } from '@ky-yeu/contracts/closed-lists';
import type { PaperColumn, PaperGrouping, PaperOrder } from '@ky-yeu/contracts/papers';
import { seatLabel } from '@ky-yeu/rules/seat-words';
import { twoDigits } from '@ky-yeu/vietnamese/two-digits';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import type { CellValue, ListDocument, ListGroup } from './document-model';
import {
  conferenceInSentence,
  endSentence,
  framePaper,
  joinPost,
  romanNumeral,
  signatureBlocks,
  type PaperChoice,
} from './paper-frame';
import type { PaperAttendee, PaperConference, PaperGroup } from './papers.reads';

export interface AttendeeListChoice extends PaperChoice {
  group: PaperGrouping;
  order: PaperOrder;
}

interface Section {
  heading: string;
  /** Lower comes first; sections of equal rank stay as they came up. */
  rank: number;
  attendees: PaperAttendee[];
}

const cells: Partial<Record<PaperColumn, (attendee: PaperAttendee) => CellValue>> = {
  post: ({ title, organisation }) => joinPost(title, organisation),
  title: ({ title }) => title,
  organisation: ({ organisation }) => organisation,
  phone: ({ phone }) => phone,
  roles: ({ roles }) => roles.map((role) => attendeeRoleLabels[role]).join(', '),
  site: ({ site }) => site,
  seat: ({ seat }) => seatLabel(seat) || null,
  presence: ({ presence }) => (presence === 'UNKNOWN' ? null : presenceStateLabels[presence]),
  note: noteOf,
};
const collator = new Intl.Collator('vi');

/**
 * Makes the list of delegates of a conference.
 * @param attendees in the order in which they are to be printed inside each group.
 * @param groups who else comes, told below the table.
 */
export function attendeeList(
  conference: PaperConference,
  attendees: PaperAttendee[],
  choice: AttendeeListChoice,
  groups: PaperGroup[] = [],
): ListDocument {
  const list = listAttendees(conference, attendees, choice, `đại biểu dự ${conferenceInSentence(conference.title)}`);
  return { ...list, closing: [...groupLines(groups), ...list.closing] };
}

function groupLines(groups: PaperGroup[]): string[] {
  if (groups.length === 0) return [];
  const lines = groups.map(({ name, count, isOpenEnded }) => {
    const people = count === null ? '' : ` (${countPeople(count)} người)`;
    return `- ${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)}${people}${isOpenEnded ? ' …' : ''}`;
  });
  return ['Các thành phần khác cùng dự:', ...lines.map((line, index) => line + (index < lines.length - 1 ? ';' : '.'))];
}

/** Makes the list on which delegates sign; takes what `attendeeList` takes. */
export function signInList(
  conference: PaperConference,
  attendees: PaperAttendee[],
  choice: AttendeeListChoice,
): ListDocument {
  return listAttendees(conference, attendees, choice, `đại biểu ký nhận tại ${conferenceInSentence(conference.title)}`);
}

/** Makes the list on which delegates sign for the papers handed out; takes what `attendeeList` takes. */
export function paperReceiptList(
  conference: PaperConference,
  attendees: PaperAttendee[],
  choice: AttendeeListChoice,
): ListDocument {
  const subtitle = `đại biểu ký nhận tài liệu ${conferenceInSentence(conference.title)}`;
  return listAttendees(conference, attendees, choice, subtitle);
}

/** Writes a count of people: a zero before numbers under 10, a dot for thousands. */
export function countPeople(count: number): string {
  return count < 10 ? twoDigits(count) : formatNumber(count);
}

function listAttendees(
  conference: PaperConference,
  attendees: PaperAttendee[],
  choice: AttendeeListChoice,
  subtitle: string,
): ListDocument {
  const frame = framePaper(conference, choice);
  let ordinal = 0;
  const groups = sectionsOf(attendees, choice).map(({ heading, attendees: members }, i): ListGroup => ({
    heading: heading && `${romanNumeral(i + 1)}. ${heading}`,
    level: 1,
    rows: members.map((attendee) => [
      ++ordinal,
      attendee.name,
      ...choice.columns.map((column) => cells[column]?.(attendee) ?? null),
    ]),
    ...(heading && { subtotal: `Cộng: ${countPeople(members.length)} đại biểu` }),
  }));
  return {
    ...frame,
    subtitle,
    groups,
    closing: [endSentence(`Danh sách này có ${countPeople(attendees.length)} người`, frame.form)],
    signatures: signatureBlocks(false),
  };
}

function sectionsOf(attendees: PaperAttendee[], { group, order }: AttendeeListChoice): Section[] {
  const sections = new Map<string, Section>();
  for (const attendee of attendees) {
    const { heading, rank } = sectionOf(attendee, group);
    const section = sections.get(heading) ?? { heading, rank, attendees: [] };
    section.attendees.push(attendee);
    sections.set(heading, section);
  }
  const byName = group === 'unit' && order === 'given-name';
  return [...sections.values()].sort(
    (a, b) => a.rank - b.rank || (byName ? collator.compare(a.heading, b.heading) : 0),
  );
}

function sectionOf(attendee: PaperAttendee, group: PaperGrouping): Omit<Section, 'attendees'> {
  switch (group) {
    case 'block':
      return { heading: blockLabels[attendee.block], rank: blocks.indexOf(attendee.block) };
    case 'unit':
      return attendee.organisation
        ? { heading: attendee.organisation, rank: 0 }
        : { heading: 'Chưa ghi đơn vị', rank: 1 };
    case 'site':
      return attendee.site === null
        ? { heading: 'Chưa xếp điểm cầu', rank: Number.MAX_SAFE_INTEGER }
        : { heading: attendee.site, rank: attendee.siteOrdinal ?? 0 };
    default:
      return { heading: '', rank: 0 };
  }
}

/** What the paper must tell; the office's own note stays in the office. */
function noteOf({ substituteFor, invitation, presence }: PaperAttendee): string {
  const isAway = presence === 'EXCUSED' || presence === 'ABSENT';
  return [
    substituteFor && `Đi thay đồng chí ${substituteFor}`,
    isAway ? presenceStateLabels[presence] : invitation === 'DECLINED' && presence === 'UNKNOWN' && 'Báo vắng',
  ]
    .filter(Boolean)
    .join('; ');
}
