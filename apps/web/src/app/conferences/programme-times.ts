import type { ProgrammeItem } from '@ky-yeu/contracts/programme';

/** A row of the programme as it is shown: when it begins and ends, and how deep it lies. */
export interface ProgrammeRow {
  item: ProgrammeItem;
  /** 'HH:mm'; '' when it is not known. */
  start: string;
  end: string;
  /** The start follows from the items before it and was not entered. */
  isReckoned: boolean;
  depth: number;
}

const day = 24 * 60;
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const clockOf = (minutes: number) => {
  const within = ((minutes % day) + day) % day;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
};

/**
 * Puts the programme in order, parts under their item, and reckons the times that were not entered from the length of
 * the items before. Where a length is missing, nothing is made up.
 */
export function programmeRows(items: readonly ProgrammeItem[]): ProgrammeRow[] {
  const ids = new Set(items.map((item) => item.id));
  const parentOf = (item: ProgrammeItem) => (item.parentId && ids.has(item.parentId) ? item.parentId : null);
  const below = (parentId: string | null, depth: number, begin: number | null): ProgrammeRow[] => {
    let clock = begin;
    return items
      .filter((item) => parentOf(item) === parentId)
      .flatMap((item) => {
        const entered = item.startsAt ? minutesOf(item.startsAt) : null;
        const start = entered ?? clock;
        const end = start !== null && item.minutes !== null ? start + item.minutes : null;
        clock = end;
        const row: ProgrammeRow = {
          item,
          start: start === null ? '' : clockOf(start),
          end: end === null ? '' : clockOf(end),
          isReckoned: entered === null && start !== null,
          depth,
        };
        return [row, ...below(item.id, depth + 1, start)];
      });
  };
  return below(null, 0, null);
}
