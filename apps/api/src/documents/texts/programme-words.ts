import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import { withoutEnd } from './runs';

/** Parts of the day that are no content of a conference. */
const besides: readonly FrozenProgrammeItem['kind'][] = ['RECEPTION', 'BREAK', 'INTERNAL'];

/** The main items that guests see, in their order. */
export const mainItems = (items: readonly FrozenProgrammeItem[]): FrozenProgrammeItem[] =>
  items.filter(({ depth, isInternal, kind }) => depth === 0 && !isInternal && !besides.includes(kind));

/** The contents of a conference, a line an item, with who is responsible. */
export function programmeLines(items: readonly FrozenProgrammeItem[]): string[] {
  return mainItems(items).map((item) => {
    const by = item.performedBy ?? '';
    return `${withoutEnd(item.title)}${by ? ` (${by})` : ''}`;
  });
}
