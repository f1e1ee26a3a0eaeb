import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { daysBetween } from './recurrence';
import { formatDecimal } from './format-decimal';

/** A conference with whom it calls; a key is a unit, those below a unit, or a group of people. */
export interface GuestList {
  id: string;
  title: string;
  unitName: string;
  /** 'YYYY-MM-DD' */
  heldOn: string;
  guests: readonly string[];
}

export interface JoinLimits {
  /** At most so many calendar days apart. */
  withinDays: number;
  /** At least so many per cent of all guests of both are guests of each. */
  sharedPercent: number;
}

export interface JoinPair {
  first: string;
  second: string;
  sharedPercent: number;
  sentence: string;
}

/** More proposals than a secretary reads at once are noise. */
const mostPairs = 50;

/**
 * Tells how alike two lists of guests are.
 * @returns per cent of all guests of both that both call, with one decimal; 0 when one calls nobody
 */
export function sharedGuests(one: readonly string[], other: readonly string[]): number {
  const [first, second] = [new Set(one), new Set(other)];
  if (!first.size || !second.size) return 0;
  const shared = [...first].filter((guest) => second.has(guest)).length;
  return Math.round((shared * 1000) / (first.size + second.size - shared)) / 10;
}

/**
 * Finds conferences with nearly the same guests that stand close together, to be held as one.
 *
 * @param lists conferences of a plan, in any order
 * @param limits from the quota rules, such as a week and 75 %
 * @returns pairs with a sentence, the most alike first and then by day; `first` is the earlier one; 50 at the most
 */
export function proposeJoins(lists: readonly GuestList[], limits: JoinLimits): JoinPair[] {
  const sorted = [...lists].sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : a.id < b.id ? -1 : 1));
  const pairs: (JoinPair & { heldOn: string })[] = [];
  for (const [index, first] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const second = sorted[next];
      if (!second) break;
      const apart = daysBetween(first.heldOn, second.heldOn);
      if (apart > limits.withinDays) break;
      const sharedPercent = sharedGuests(first.guests, second.guests);
      if (sharedPercent === 0 || sharedPercent < limits.sharedPercent) continue;
      pairs.push({
        first: first.id,
        second: second.id,
        sharedPercent,
        heldOn: first.heldOn,
        sentence: sentenceOf(first, second, apart, sharedPercent),
      });
    }
  }
  return pairs
    .sort((a, b) => b.sharedPercent - a.sharedPercent || (a.heldOn < b.heldOn ? -1 : 1))
    .slice(0, mostPairs)
    .map(({ heldOn: _, ...pair }) => pair);
}

function sentenceOf(first: GuestList, second: GuestList, apart: number, shared: number): string {
  const when = apart === 0 ? 'cùng ngày' : `cách nhau ${apart} ngày`;
  const name = ({ title, unitName, heldOn }: GuestList) => `“${title}” (${unitName}, ${formatDate(heldOn)})`;
  return `${name(first)} và ${name(second)} ${when}, trùng ${formatDecimal(shared)} % thành phần: nên tổ chức chung.`;
}
