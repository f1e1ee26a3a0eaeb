/** What the schedule needs to know of an item of a programme; items come in their own order. */
export interface ProgrammeNode {
  id: string;
  parentId: string | null;
  minutes: number | null;
  /** 'HH:mm'; holds whatever comes before only when it is pinned. */
  startsAt: string | null;
  /** Of a conference of several days, 1 for the first. */
  dayNumber: number;
  isPinned: boolean;
  /** For those who run the conference; guests never see it. */
  isInternal: boolean;
}

/** An item on its place in the tree. */
export interface ProgrammeBranch<Node extends ProgrammeNode> {
  item: Node;
  /** '2', '2.1'; '' for internal items, so that guests and staff read the same numbers. */
  number: string;
  depth: number;
  isInternal: boolean;
  branches: ProgrammeBranch<Node>[];
}

/** Levels below the first at the most: part, item, sub-item. */
export const maxProgrammeDepth = 2;

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The time an item names, in minutes since the midnight before the first day; null when it names none. */
export function namedMinute({ startsAt, dayNumber }: Pick<ProgrammeNode, 'startsAt' | 'dayNumber'>): number | null {
  return startsAt ? (dayNumber - 1) * 1440 + minutesOf(startsAt) : null;
}

/** The time an item is pinned to, in minutes since the midnight before the first day; null when it is not pinned. */
export function pinnedMinute(item: ProgrammeNode): number | null {
  return item.isPinned ? namedMinute(item) : null;
}

/**
 * Hangs items under their parents. A parent that is not in the list counts as none.
 *
 * @param items in the order in which they come among their siblings
 */
export function programmeTree<Node extends ProgrammeNode>(items: readonly Node[]): ProgrammeBranch<Node>[] {
  const known = new Set(items.map(({ id }) => id));
  const below = new Map<string | null, Node[]>();
  for (const item of items) {
    const parent = item.parentId !== null && known.has(item.parentId) ? item.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), item]);
  }
  const grow = (parentId: string | null, prefix: string, depth: number, isHidden: boolean) => {
    let shown = 0;
    return (below.get(parentId) ?? []).map((item): ProgrammeBranch<Node> => {
      const isInternal = isHidden || item.isInternal;
      const number = isInternal ? '' : `${prefix}${++shown}`;
      const branches = grow(item.id, `${number}.`, depth + 1, isInternal);
      return { item, number, depth, isInternal, branches };
    });
  };
  return grow(null, '', 0, false);
}

/** The branches in the order in which they are read, each before what lies under it. */
export function flattenTree<Node extends ProgrammeNode>(
  branches: readonly ProgrammeBranch<Node>[],
): ProgrammeBranch<Node>[] {
  return branches.flatMap((branch) => [branch, ...flattenTree(branch.branches)]);
}

/** The items in the order in which they are read. */
export const readingOrder = <Node extends ProgrammeNode>(items: readonly Node[]): Node[] =>
  flattenTree(programmeTree(items)).map(({ item }) => item);

/** How many pinned items stand after one that is pinned to a later time. */
export function pinsOutOfOrder(items: readonly ProgrammeNode[]): number {
  let latest = -Infinity;
  let count = 0;
  for (const item of readingOrder(items)) {
    const pin = pinnedMinute(item);
    if (pin === null) continue;
    if (pin < latest) count++;
    else latest = pin;
  }
  return count;
}
