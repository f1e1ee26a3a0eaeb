import type { PaperColumn } from '@ky-yeu/contracts/papers';
import { paperColumnLabels } from '@ky-yeu/contracts/papers';
import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import { clockOf } from '@ky-yeu/rules/programme-schedule';
import type { CellValue, ListColumn, ListDocument, ListGroup } from './document-model';
import { conferenceInSentence, framePaper, joinPost, signatureBlocks, type PaperChoice } from './paper-frame';
import type { PaperConference } from './papers.reads';

export interface ProgrammePaperChoice extends PaperChoice {
  /** Prints what guests do not see: internal items, notes. */
  isInternal: boolean;
  /** 'Dự thảo lần 3'; '' for an issued programme or the one as it stands. */
  label: string;
}

const dayLength = 1440;
const cells: Partial<Record<PaperColumn, (item: FrozenProgrammeItem) => CellValue>> = {
  minutes: ({ minutes }) => minutes,
  performer: ({ performers, performedBy }) =>
    [...performers.map(({ name, title }) => joinPost(name, title)), performedBy].filter(Boolean).join('; '),
  note: ({ note }) => note,
};

/**
 * Makes the programme of a conference as a paper; that for guests holds nothing internal.
 * @param items in reading order, with their times.
 */
export function programmePaper(
  conference: PaperConference,
  items: readonly FrozenProgrammeItem[],
  choice: ProgrammePaperChoice,
): ListDocument {
  const frame = framePaper(conference, { ...choice, columns: [] });
  const shown = items.filter(({ isInternal }) => choice.isInternal || !isInternal);
  return {
    ...frame,
    orientation: choice.orientation ?? (choice.isInternal ? 'landscape' : 'portrait'),
    title: choice.isInternal ? 'CHƯƠNG TRÌNH (NỘI BỘ)' : 'CHƯƠNG TRÌNH',
    subtitle: conferenceInSentence(conference.title),
    notes: [...frame.notes, ...(choice.label ? [`(${choice.label})`] : [])],
    columns: columnsOf(choice),
    groups: groupsOf(shown, choice),
    closing: [],
    signatures: choice.isInternal ? signatureBlocks(false).slice(0, 1) : [{ lines: ['BAN TỔ CHỨC'] }],
  };
}

function columnsOf({ columns }: PaperChoice): ListColumn[] {
  return [
    { key: 'number', label: 'TT', kind: 'text', align: 'center', widthMm: 13 },
    { key: 'time', label: 'Thời gian', kind: 'text', align: 'center', widthMm: 28 },
    { key: 'content', label: 'Nội dung', kind: 'text' },
    ...columns.map((key): ListColumn => ({
      key,
      label: paperColumnLabels[key],
      kind: 'text',
      ...(key === 'minutes' && { align: 'center' }),
    })),
  ];
}

/** A conference of several days has a heading a day. */
function groupsOf(items: readonly FrozenProgrammeItem[], choice: ProgrammePaperChoice): ListGroup[] {
  const days = new Map<number, FrozenProgrammeItem[]>();
  let day = 1;
  for (const item of items) {
    if (item.start !== null) day = Math.floor(item.start / dayLength) + 1;
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  const isLong = days.size > 1;
  return [...days].map(([number, members]) => ({
    heading: isLong ? `Ngày thứ ${number}` : '',
    level: 1,
    rows: members.map((item) => rowOf(item, choice)),
  }));
}

function rowOf(item: FrozenProgrammeItem, { columns }: ProgrammePaperChoice): CellValue[] {
  return [
    item.number,
    timeOf(item),
    item.isInternal ? `[Nội bộ] ${item.title}` : item.title,
    ...columns.map((column) => cells[column]?.(item) ?? null),
  ];
}

/** '08:00 – 08:15'; the start alone when the end is not known or the item takes no time. */
export function timeOf({ start, end }: Pick<FrozenProgrammeItem, 'start' | 'end'>): string {
  if (start === null) return '';
  return end === null || end === start ? clockOf(start) : `${clockOf(start)} – ${clockOf(end)}`;
}
