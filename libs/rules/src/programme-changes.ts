import { clockOf } from './programme-schedule';

/** An item as a version of the programme froze it; times are minutes since the midnight before the first day. */
export interface FrozenItem {
  id: string;
  title: string;
  start: number | null;
  end: number | null;
  minutes: number | null;
  isInternal: boolean;
  /** Everybody named, as printed. */
  performedBy: string | null;
  performers: readonly { id: string; name: string }[];
}

export const programmeChangeKinds = ['BEGINNING', 'ADDED', 'REMOVED', 'TITLE', 'TIME', 'LENGTH', 'PEOPLE'] as const;
export type ProgrammeChangeKind = (typeof programmeChangeKinds)[number];

export interface ProgrammeChange {
  kind: ProgrammeChangeKind;
  /** Null when it concerns the whole programme. */
  itemId: string | null;
  sentence: string;
  /** A change of what only the staff see. */
  isInternal: boolean;
  /** Attendees whom it touches; null for all of them. */
  attendeeIds: string[] | null;
}

const idsOf = (...items: FrozenItem[]): string[] => [
  ...new Set(items.flatMap(({ performers }) => performers.map(({ id }) => id))),
];
const peopleOf = ({ performers, performedBy }: FrozenItem): string =>
  [...performers.map(({ name }) => name), performedBy].filter(Boolean).join(', ');
const at = (minute: number | null): string => (minute === null ? 'chưa rõ giờ' : clockOf(minute));

function ofItem(kind: ProgrammeChangeKind, item: FrozenItem, sentence: string, attendeeIds: string[]): ProgrammeChange {
  return { kind, itemId: item.id, sentence, isInternal: item.isInternal, attendeeIds };
}

function timeChange(before: FrozenItem, after: FrozenItem): ProgrammeChange[] {
  if (before.start === after.start) return [];
  const known = before.start !== null && after.start !== null;
  const verb = !known ? 'chuyển' : (after.start ?? 0) > (before.start ?? 0) ? 'lùi' : 'đẩy sớm';
  const sentence = `“${after.title}” ${verb} từ ${at(before.start)} sang ${at(after.start)}.`;
  return [ofItem('TIME', after, sentence, idsOf(before, after))];
}

function lengthChange(before: FrozenItem, after: FrozenItem): ProgrammeChange[] {
  if (before.minutes === after.minutes) return [];
  const text = (minutes: number | null) => (minutes === null ? 'chưa rõ số phút' : `${minutes} phút`);
  const sentence = `“${after.title}” đổi thời lượng từ ${text(before.minutes)} thành ${text(after.minutes)}.`;
  return [ofItem('LENGTH', after, sentence, idsOf(before, after))];
}

function titleChange(before: FrozenItem, after: FrozenItem): ProgrammeChange[] {
  if (before.title === after.title) return [];
  return [ofItem('TITLE', after, `“${before.title}” đổi tên thành “${after.title}”.`, idsOf(before, after))];
}

function peopleChange(before: FrozenItem, after: FrozenItem): ProgrammeChange[] {
  const [was, is] = [peopleOf(before), peopleOf(after)];
  if (was === is) return [];
  const sentence = `“${after.title}” đổi người thực hiện từ ${was || 'chưa phân công'} thành ${is || 'chưa phân công'}.`;
  return [ofItem('PEOPLE', after, sentence, idsOf(before, after))];
}

const added = (item: FrozenItem): ProgrammeChange => {
  const people = peopleOf(item);
  const when = item.start === null ? '' : ` lúc ${clockOf(item.start)}`;
  return ofItem('ADDED', item, `Thêm “${item.title}”${when}${people ? `, ${people} thực hiện` : ''}.`, idsOf(item));
};
const removed = (item: FrozenItem): ProgrammeChange => ofItem('REMOVED', item, `Bỏ “${item.title}”.`, idsOf(item));

/** When guests have to be there: the first item that they see. */
const beginning = (items: readonly FrozenItem[]): number | null =>
  items.find(({ isInternal, start }) => !isInternal && start !== null)?.start ?? null;

function beginningChange(before: readonly FrozenItem[], after: readonly FrozenItem[]): ProgrammeChange[] {
  const [was, is] = [beginning(before), beginning(after)];
  if (was === null || is === null || was === is) return [];
  const sentence = `Chương trình bắt đầu lúc ${clockOf(is)} thay vì ${clockOf(was)}.`;
  return [{ kind: 'BEGINNING', itemId: null, sentence, isInternal: false, attendeeIds: null }];
}

/**
 * What changed between two versions of a programme, in Vietnamese sentences, in the order of the later one.
 *
 * @param before the items of the earlier version, in reading order
 * @param after the items of the later version, in reading order
 */
export function programmeChanges(before: readonly FrozenItem[], after: readonly FrozenItem[]): ProgrammeChange[] {
  const earlier = new Map(before.map((item) => [item.id, item]));
  const later = new Set(after.map(({ id }) => id));
  const ofItems = after.flatMap((item) => {
    const was = earlier.get(item.id);
    if (!was) return [added(item)];
    return [titleChange, timeChange, lengthChange, peopleChange].flatMap((compare) => compare(was, item));
  });
  return [...beginningChange(before, after), ...ofItems, ...before.filter(({ id }) => !later.has(id)).map(removed)];
}

/** What one attendee has to be told. */
export interface ProgrammeNews {
  attendeeId: string;
  sentences: string[];
}

/**
 * Who has to be told of changes, and what: those named in what changed, and everybody of what concerns all.
 *
 * @param everybody the attendees of the conference; a change of people who have left the list tells nobody
 */
export function touchedAttendees(changes: readonly ProgrammeChange[], everybody: readonly string[]): ProgrammeNews[] {
  return everybody.flatMap((attendeeId) => {
    const sentences = changes
      .filter(({ attendeeIds }) => attendeeIds === null || attendeeIds.includes(attendeeId))
      .map(({ sentence }) => sentence);
    return sentences.length > 0 ? [{ attendeeId, sentences }] : [];
  });
}
