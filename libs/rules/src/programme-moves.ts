import { flattenTree, maxProgrammeDepth, pinsOutOfOrder, programmeTree, readingOrder } from './programme-tree';
import type { ProgrammeBranch, ProgrammeNode } from './programme-tree';

/** Where an item goes: under a parent (null: among the main items), before one of its parts (null: at the end). */
export interface ProgrammeMove {
  itemId: string;
  parentId: string | null;
  beforeId: string | null;
}

export const programmeMoveRefusals = {
  UNKNOWN_ITEM: 'Mục này không còn trong chương trình.',
  UNKNOWN_PLACE: 'Chỗ được chọn không còn trong chương trình, hãy xem lại rồi chuyển tiếp.',
  INTO_ITSELF: 'Không thể đưa một mục vào trong chính nó.',
  TOO_DEEP: 'Chương trình chỉ có ba cấp: phần, mục, mục con.',
  PIN_ORDER: 'Mục ghim giờ sớm hơn không thể đứng sau mục ghim giờ muộn hơn; hãy bỏ ghim hoặc sửa giờ trước.',
} as const;
export type ProgrammeMoveRefusal = keyof typeof programmeMoveRefusals;

export type MoveResult<Node> = { items: Node[]; refusal?: never } | { items?: never; refusal: ProgrammeMoveRefusal };

const height = (branch: ProgrammeBranch<ProgrammeNode>): number =>
  branch.branches.reduce((most, each) => Math.max(most, height(each) + 1), 0);

function refusalOf(all: readonly ProgrammeBranch<ProgrammeNode>[], move: ProgrammeMove): ProgrammeMoveRefusal | null {
  const find = (id: string | null) => all.find(({ item }) => item.id === id);
  const moved = find(move.itemId);
  if (!moved) return 'UNKNOWN_ITEM';
  const parent = find(move.parentId);
  const before = find(move.beforeId);
  if (move.parentId !== null && !parent) return 'UNKNOWN_PLACE';
  if (move.beforeId !== null && before?.item.parentId !== move.parentId) return 'UNKNOWN_PLACE';
  if (flattenTree([moved]).some(({ item }) => item.id === move.parentId || item.id === move.beforeId))
    return 'INTO_ITSELF';
  return (parent ? parent.depth + 1 : 0) + height(moved) > maxProgrammeDepth ? 'TOO_DEEP' : null;
}

/**
 * Moves an item with its parts. Pinned items keep their time, so a move that would put one after a later one is refused.
 *
 * @param items in the order in which they come among their siblings
 * @returns all items in reading order, the moved one under its new parent; or why it cannot be done
 */
export function moveItem<Node extends ProgrammeNode>(items: readonly Node[], move: ProgrammeMove): MoveResult<Node> {
  const tidy = readingOrder(items);
  const refusal = refusalOf(flattenTree(programmeTree(tidy)), move);
  if (refusal) return { refusal };
  const rest = tidy.filter(({ id }) => id !== move.itemId);
  const moved = tidy.filter(({ id }) => id === move.itemId).map((item) => ({ ...item, parentId: move.parentId }));
  const at = move.beforeId === null ? rest.length : rest.findIndex(({ id }) => id === move.beforeId);
  const result = readingOrder([...rest.slice(0, at), ...moved, ...rest.slice(at)]);
  return pinsOutOfOrder(result) > pinsOutOfOrder(tidy) ? { refusal: 'PIN_ORDER' } : { items: result };
}

export type ProgrammeStep = 'UP' | 'DOWN' | 'IN' | 'OUT';

/**
 * The move that a key stands for: up or down among its siblings, into the item before it, or out behind its parent.
 *
 * @returns null when there is no such place
 */
export function stepMove(items: readonly ProgrammeNode[], itemId: string, step: ProgrammeStep): ProgrammeMove | null {
  const tidy = readingOrder(items);
  const item = tidy.find(({ id }) => id === itemId);
  if (!item) return null;
  const siblings = tidy.filter(({ parentId }) => parentId === item.parentId);
  const index = siblings.indexOf(item);
  const { parentId } = item;
  const previous = siblings[index - 1];
  const idAt = (at: number): string | null => siblings[at]?.id ?? null;
  if (step === 'UP') return previous ? { itemId, parentId, beforeId: previous.id } : null;
  if (step === 'DOWN') return siblings[index + 1] ? { itemId, parentId, beforeId: idAt(index + 2) } : null;
  if (step === 'IN') return previous ? { itemId, parentId: previous.id, beforeId: null } : null;
  return outMove(tidy, item);
}

function outMove(tidy: readonly ProgrammeNode[], item: ProgrammeNode): ProgrammeMove | null {
  const parent = tidy.find(({ id }) => id === item.parentId);
  if (!parent) return null;
  const aunts = tidy.filter(({ parentId }) => parentId === parent.parentId);
  return { itemId: item.id, parentId: parent.parentId, beforeId: aunts[aunts.indexOf(parent) + 1]?.id ?? null };
}

/**
 * The move of a row dropped elsewhere in the list as it is shown: it comes before the row that then follows it, at the
 * level of that row.
 *
 * @param from the place of the row in reading order
 * @param to its place once it has been taken out and put in again
 */
export function dropMove(items: readonly ProgrammeNode[], from: number, to: number): ProgrammeMove | null {
  const tidy = readingOrder(items);
  const moved = tidy[from];
  if (!moved || from === to) return null;
  const [branch] = flattenTree(programmeTree(tidy)).filter(({ item }) => item === moved);
  const own = new Set(branch ? flattenTree([branch]).map(({ item }) => item.id) : []);
  const rest = tidy.filter((item) => item !== moved);
  const follower = rest.slice(to).find(({ id }) => !own.has(id));
  return { itemId: moved.id, parentId: follower?.parentId ?? null, beforeId: follower?.id ?? null };
}
