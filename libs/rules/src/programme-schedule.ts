import {
  flattenTree,
  namedMinute,
  pinnedMinute,
  programmeTree,
  type ProgrammeBranch,
  type ProgrammeNode,
} from './programme-tree';

/** When an item happens. All times are minutes since the midnight before the first day; null is not known. */
export interface ScheduledItem<Node extends ProgrammeNode> {
  item: Node;
  number: string;
  depth: number;
  hasParts: boolean;
  /** Internal itself, or part of an internal item. */
  isInternal: boolean;
  start: number | null;
  end: number | null;
  /** The start follows from other items and was not entered. */
  isReckoned: boolean;
  /** Free minutes between what comes before and this item's pinned time. */
  slackBefore: number;
  /** Minutes by which what comes before does not fit in before this item's pinned time. */
  overrunBefore: number;
  /** Minutes of this item for which there is no room before the next pinned time. */
  overrun: number;
  /** Minutes that the parts leave of the length given to their item. */
  slackInside: number;
  /** Minutes by which the parts are longer than the length given to their item. */
  overBudget: number;
  /** Pinned to an earlier time than an item before it. */
  isOutOfOrder: boolean;
}

export interface ProgrammeSchedule<Node extends ProgrammeNode> {
  rows: ScheduledItem<Node>[];
  end: number | null;
  /** Minutes left until the conference is to end; null when either time is not known. */
  slackAtEnd: number | null;
  /** Minutes past the time at which the conference is to end, what had no room before a pinned time left out. */
  overrunAtEnd: number;
}

export interface ScheduleFrame {
  /** When the first item begins unless something is pinned, 'HH:mm'. */
  startsAt?: string | null;
  /** When the conference is to end, 'HH:mm', on its last day. */
  endsAt?: string | null;
  days?: number;
}

/** A stretch of time; items with parts open at their first part and close with the minutes that the parts leave. */
interface Slot {
  row: number;
  length: number | null;
  pin: number | null;
  hint: number | null;
}

/** 'HH:mm' of minutes since midnight; '' for null. */
export function clockOf(minute: number | null): string {
  if (minute === null) return '';
  const within = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** What an item takes when nothing is in its way; a note for the staff takes no time unless it says so. */
function lengthOf<Node extends ProgrammeNode>({ item, branches, isInternal }: ProgrammeBranch<Node>): number | null {
  if (branches.length === 0) return item.minutes ?? (isInternal ? 0 : null);
  const parts = branches.map(lengthOf);
  if (parts.some((part) => part === null)) return null;
  return Math.max(item.minutes ?? 0, sum(parts));
}

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((all, each) => all + (each ?? 0), 0);

function slotsOf<Node extends ProgrammeNode>(branches: readonly ProgrammeBranch<Node>[], rows: Node[]): Slot[] {
  return branches.flatMap((branch) => {
    const row = rows.indexOf(branch.item);
    const pin = pinnedMinute(branch.item);
    const hint = namedMinute(branch.item);
    if (branch.branches.length === 0) return [{ row, length: lengthOf(branch), pin, hint }];
    const left = (branch.item.minutes ?? 0) - sum(branch.branches.map(lengthOf));
    const closing: Slot[] = left > 0 ? [{ row, length: left, pin: null, hint: null }] : [];
    return [{ row, length: 0, pin, hint }, ...slotsOf(branch.branches, rows), ...closing];
  });
}

/** The time of the nearest pin after each slot; pins that stand too early hold nobody up. */
function limitsOf(slots: readonly Slot[]): number[] {
  let latest = -Infinity;
  const held = slots.map(({ pin }) => {
    if (pin === null || pin < latest) return Infinity;
    latest = pin;
    return pin;
  });
  const limits: number[] = [];
  let next = Infinity;
  for (let index = slots.length - 1; index >= 0; index--) {
    limits[index] = next;
    next = Math.min(next, held[index] ?? Infinity);
  }
  return limits;
}

/** When the first slot begins: counted back from the first time that is named, else as the frame says. */
function beginOf(slots: readonly Slot[], frame: ScheduleFrame): number | null {
  const anchor = slots.findIndex(({ pin, hint }) => (pin ?? hint) !== null);
  if (anchor === -1) return frame.startsAt ? namedMinute({ startsAt: frame.startsAt, dayNumber: 1 }) : null;
  const before = slots.slice(0, anchor).map(({ length }) => length);
  const named = slots[anchor]?.pin ?? slots[anchor]?.hint ?? null;
  if (named === null || before.some((length) => length === null)) return null;
  return Math.max(0, named - sum(before));
}

interface Walk {
  clock: number | null;
  latestPin: number;
  /** Minutes without room since the last pin. */
  cut: number;
}

function place<Node extends ProgrammeNode>(slot: Slot, limit: number, row: ScheduledItem<Node>, walk: Walk): void {
  const start = slot.pin ?? walk.clock ?? slot.hint;
  if (slot.pin !== null) meetPin(slot.pin, row, walk);
  if (start === null) return;
  if (row.start === null) {
    row.start = start;
    row.isReckoned = slot.pin === null && walk.clock !== null && walk.clock !== slot.hint;
  }
  if (slot.length === null) walk.clock = null;
  else fill(start, slot.length, limit, row, walk);
}

function fill<Node extends ProgrammeNode>(
  start: number,
  length: number,
  limit: number,
  row: ScheduledItem<Node>,
  walk: Walk,
): void {
  const end = Math.min(start + length, Math.max(limit, start));
  const cut = start + length - end;
  row.overrun += cut;
  walk.cut += cut;
  row.end = end;
  walk.clock = Math.max(row.isOutOfOrder ? (walk.clock ?? end) : end, end);
}

function meetPin<Node extends ProgrammeNode>(pin: number, row: ScheduledItem<Node>, walk: Walk): void {
  row.isOutOfOrder = pin < walk.latestPin;
  if (row.isOutOfOrder) return;
  row.slackBefore = walk.clock === null ? 0 : Math.max(0, pin - walk.clock);
  row.overrunBefore = walk.cut;
  walk.latestPin = pin;
  walk.cut = 0;
}

function emptyRow<Node extends ProgrammeNode>(branch: ProgrammeBranch<Node>): ScheduledItem<Node> {
  const { item, number, depth, isInternal, branches } = branch;
  const parts = sum(branches.map(lengthOf));
  const budget = branches.length > 0 ? item.minutes : null;
  return {
    ...{ item, number, depth, isInternal, hasParts: branches.length > 0 },
    ...{ start: null, end: null, isReckoned: false, isOutOfOrder: false },
    ...{ slackBefore: 0, overrunBefore: 0, overrun: 0 },
    slackInside: budget === null ? 0 : Math.max(0, budget - parts),
    overBudget: budget === null ? 0 : Math.max(0, parts - budget),
  };
}

/** An item with parts lasts until the last of them ends; its end is known when theirs are. */
function closeParents<Node extends ProgrammeNode>(
  branches: readonly ProgrammeBranch<Node>[],
  rows: Map<Node, ScheduledItem<Node>>,
): void {
  for (const branch of branches) {
    closeParents(branch.branches, rows);
    const row = rows.get(branch.item);
    const parts = branch.branches.map(({ item }) => rows.get(item)?.end ?? null);
    if (!row || parts.length === 0) continue;
    const ends = [row.end, ...parts].filter((end) => end !== null);
    row.end = parts.includes(null) ? null : Math.max(...ends);
    row.start ??= rows.get(branch.branches[0]?.item as Node)?.start ?? null;
  }
}

/**
 * Reckons when everything happens. Items follow each other; a pinned one keeps its time, and what does not fit in before
 * it is cut there and counted as overrun, so that no two items ever hold the same minute. Items before the first named
 * time are counted back from it. After an item of unknown length nothing is made up until the next named time.
 *
 * @param items in the order in which they come among their siblings
 * @param frame when the conference begins and is to end
 * @returns the items in reading order
 */
export function scheduleProgramme<Node extends ProgrammeNode>(
  items: readonly Node[],
  frame: ScheduleFrame = {},
): ProgrammeSchedule<Node> {
  const tree = programmeTree(items);
  const rows = flattenTree(tree).map(emptyRow);
  const slots = slotsOf(
    tree,
    rows.map(({ item }) => item),
  );
  const limits = limitsOf(slots);
  const walk: Walk = { clock: beginOf(slots, frame), latestPin: -Infinity, cut: 0 };
  slots.forEach((slot, index) => {
    const row = rows[slot.row];
    if (row) place(slot, limits[index] ?? Infinity, row, walk);
  });
  closeParents(tree, new Map(rows.map((row) => [row.item, row])));
  const finish = frame.endsAt ? namedMinute({ startsAt: frame.endsAt, dayNumber: frame.days ?? 1 }) : null;
  const left = finish === null || walk.clock === null || rows.length === 0 ? null : finish - walk.clock;
  return {
    rows,
    end: walk.clock,
    slackAtEnd: left === null ? null : Math.max(0, left),
    overrunAtEnd: left === null ? 0 : Math.max(0, -left),
  };
}
