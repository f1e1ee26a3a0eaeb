import type { AttendeeRole } from '@ky-yeu/contracts/closed-lists';
import { greetingOrder } from '@ky-yeu/rules/greeting-order';
import { joinPersonName } from '@ky-yeu/vietnamese/keep-together';
import { twoDigits } from '@ky-yeu/vietnamese/two-digits';
import { introduced, joinWords, uncapitalise, withoutStop } from './person-words';
import { siteWords } from './news-lead';
import type { MissingList } from './missing-list';
import type { WordsAttendee, WordsData } from './words-data';

/** Whoever has a role of the first row that he has one of is told there; the last row takes the others. */
const rows: readonly { words: string; roles: readonly AttendeeRole[] | null }[] = [
  { words: 'Chủ trì hội nghị', roles: ['CHAIR', 'CO_CHAIR', 'PRESIDIUM'] },
  { words: 'Dự và chỉ đạo hội nghị', roles: ['DIRECTING'] },
  { words: 'Chủ trì tại', roles: ['SITE_CHAIR'] },
  { words: 'Dự hội nghị', roles: null },
];

/** Roles that say nothing of why somebody should be named among those attending. */
const toldElsewhere: readonly AttendeeRole[] = ['ATTENDEE', 'AWARD_RECIPIENT'];
/** "Thành phần khác" that tells nothing. */
const emptyGroup = /^(các )?đại biểu$/i;

/**
 * Writes who was there: the leaders by what they did, in order of precedence, then the groups. Somebody who only received
 * an award, or is known from a photo only, is named where that is told.
 */
export function attendanceSentences(data: WordsData, missing: MissingList): string[] {
  const { basis, groups } = greetingOrder(data.attendees, data.hostLevel);
  if (basis === 'CONFIRMED') missing.add('kết quả điểm danh; tên đại biểu đang lấy theo xác nhận dự');
  const coming = new Set(groups.flatMap(({ named }) => named));
  const people = data.attendees.filter((attendee) => coming.has(attendee) && !isToldElsewhere(attendee));
  if (!people.some(({ roles }) => roles.some((role) => rows[0]?.roles?.includes(role)))) missing.add('người chủ trì');
  const told = new Set<WordsAttendee>();
  const sentences = rows.flatMap(({ words, roles }) => {
    const members = people.filter(
      (each) => !told.has(each) && (!roles || each.roles.some((role) => roles.includes(role))),
    );
    members.forEach((member) => told.add(member));
    const bySite = roles?.includes('SITE_CHAIR')
      ? Map.groupBy(members, ({ site }) => site ?? '')
      : new Map([['', members]]);
    return [...bySite].flatMap(([site, each]) =>
      each.length ? [`${place(words, site)} có ${peopleWords(each)}.`] : [],
    );
  });
  return [...sentences, ...groupSentence(data)];
}

/** Who chairs a site is told with its name. */
const place = (words: string, site: string): string =>
  words === 'Chủ trì tại' ? `${words} ${site ? siteWords(site) : 'điểm cầu'}` : words;

const isToldElsewhere = ({ roles, isFromCaption }: WordsAttendee): boolean =>
  isFromCaption ||
  roles.includes('PRESS') ||
  (roles.includes('AWARD_RECIPIENT') && roles.every((role) => toldElsewhere.includes(role)));

function peopleWords(people: WordsAttendee[]): string {
  const named = people.map((each) => {
    const { name, title } = introduced(each);
    return [joinPersonName('', name), title].filter(Boolean).join(', ');
  });
  return people.length === 1 ? `đồng chí\u00a0${named[0]}` : `các đồng chí: ${named.join('; ')}`;
}

function groupSentence({ groups }: WordsData): string[] {
  const told = groups.filter(({ name }) => !emptyGroup.test(name));
  if (told.length === 0) return [];
  const names = told.map(({ name, count }) => {
    const people = count === null ? '' : ` (${twoDigits(count)} người)`;
    return `${uncapitalise(withoutStop(name))}${people}`;
  });
  const open = told.some(({ isOpenEnded }) => isOpenEnded) ? '…' : '';
  return [`Cùng dự có ${joinWords(names)}${open || '.'}`];
}
