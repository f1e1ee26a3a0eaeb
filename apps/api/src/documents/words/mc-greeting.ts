import { greetingOrder, type GreetingBasis } from '@ky-yeu/rules/greeting-order';
import { twoDigits } from '@ky-yeu/vietnamese/two-digits';
import { greetingWords } from './ceremony-phrases';
import { capitalise, introduced, listLines, withoutStop, withPost } from './person-words';
import type { MissingList } from './missing-list';
import type { WordsData } from './words-data';

/** One stretch of speech each; a stretch is a row of the script's table. */
export interface GreetingLines {
  basis: GreetingBasis;
  lines: string[];
}

/**
 * Writes the introduction of those who are really there, block by block in order of precedence, and then the groups that
 * came without names.
 */
export function greetingLines(data: WordsData, missing: MissingList): GreetingLines {
  const { basis, groups } = greetingOrder(data.attendees, data.hostLevel);
  const blocks = groups.map(({ block, named, others }) =>
    [
      `${block.phrase}, có:`,
      ...listLines([
        ...named.map((attendee) => `– ${capitalise(withPost(introduced(attendee)))}`),
        ...(others ? [`– Cùng ${twoDigits(others)} đại biểu khác`] : []),
      ]),
      greetingWords.applause,
    ].join('\n'),
  );
  if (blocks.length === 0) blocks.push(missing.add('đại biểu nào có mặt hoặc xác nhận dự'));
  return {
    basis,
    lines: [greetingWords.opening, ...blocks, ...groupLines(data), greetingWords.close],
  };
}

function groupLines({ groups }: WordsData): string[] {
  if (groups.length === 0) return [];
  const lines = groups.map(({ name, count, isOpenEnded }) => {
    const people = count === null ? '' : ` (${twoDigits(count)} người)`;
    return `– ${capitalise(withoutStop(name))}${people}${isOpenEnded ? ' …' : ''}`;
  });
  return [[greetingWords.groups, ...listLines(lines), greetingWords.applause].join('\n')];
}
