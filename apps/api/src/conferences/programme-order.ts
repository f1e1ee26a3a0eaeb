import { Injectable } from '@nestjs/common';
import type { MoveProgrammeItem } from '@ky-yeu/contracts/programme';
import { moveItem, programmeMoveRefusals, type ProgrammeMove } from '@ky-yeu/rules/programme-moves';
import {
  flattenTree,
  maxProgrammeDepth,
  pinnedMinute,
  pinsOutOfOrder,
  programmeTree,
  type ProgrammeNode,
} from '@ky-yeu/rules/programme-tree';
import { Reads } from '../platform/database/reads';
import { DomainError, fieldError } from '../platform/http/domain-error';

export interface OrderedNode extends ProgrammeNode {
  version: number;
  ordinal: number;
}

const nodesStatement = `select id, version, ordinal, parent_id as "parentId", minutes, to_char(starts_at, 'HH24:MI') as "startsAt",
  day_number as "dayNumber", is_pinned as "isPinned", is_internal as "isInternal"
  from programme_items where conference_id = $1 order by ordinal, id for update`;

/** Keeps the items of a programme in order: moves, and places by pinned time. */
@Injectable()
export class ProgrammeOrder {
  constructor(private readonly reads: Reads) {}

  /** The items as the rules need them, held until the transaction ends, so that two moves never interleave. */
  nodes(conferenceId: string): Promise<OrderedNode[]> {
    return this.reads.rows<OrderedNode & Record<string, unknown>>(nodesStatement, [conferenceId]);
  }

  /**
   * Moves an item with its parts; writes only rows whose parent or place changes.
   * @throws DomainError NOT_FOUND; STALE_VERSION with what `current` gives; PROGRAMME_MOVE_REFUSED with the reason.
   */
  async move(conferenceId: string, input: MoveProgrammeItem, current: () => Promise<unknown>): Promise<void> {
    const nodes = await this.nodes(conferenceId);
    const moved = nodes.find(({ id }) => id === input.itemId);
    if (!moved) throw new DomainError('NOT_FOUND');
    if (moved.version !== input.version) throw new DomainError('STALE_VERSION', { current: await current() });
    const { itemId, parentId = null, beforeId = null } = input;
    const { items, refusal } = moveItem(nodes, { itemId, parentId, beforeId });
    if (refusal) throw new DomainError('PROGRAMME_MOVE_REFUSED', { detail: programmeMoveRefusals[refusal] });
    await this.write(nodes, items);
  }

  /** Puts a new item, which came last, before the first of its siblings that is pinned to a later time. */
  async placeByTime(conferenceId: string, id: string): Promise<void> {
    const nodes = await this.nodes(conferenceId);
    const others = nodes.filter((node) => node.id !== id);
    if (pinsOutOfOrder(nodes) <= pinsOutOfOrder(others)) return;
    const move = moveByTime(nodes, id);
    const { items } = move ? moveItem(nodes, move) : {};
    if (!items || pinsOutOfOrder(items) > pinsOutOfOrder(others)) throw pinError();
    await this.write(nodes, items);
  }

  /**
   * Checks a change of one item against how the programme was before.
   * @throws DomainError VALIDATION_FAILED for an item within itself, a fourth level, or a pinned time out of order.
   */
  async expectSound(conferenceId: string, before: readonly OrderedNode[]): Promise<void> {
    const after = await this.nodes(conferenceId);
    const reached = flattenTree(programmeTree(after));
    if (reached.length < after.length) {
      throw fieldError('parentId', `Thuộc mục: ${programmeMoveRefusals.INTO_ITSELF}`);
    }
    const deepest = (nodes: readonly ProgrammeNode[]) =>
      Math.max(0, ...flattenTree(programmeTree(nodes)).map(({ depth }) => depth));
    if (deepest(after) > Math.max(maxProgrammeDepth, deepest(before))) {
      throw fieldError('parentId', `Thuộc mục: ${programmeMoveRefusals.TOO_DEEP}`);
    }
    if (pinsOutOfOrder(after) > pinsOutOfOrder(before)) throw pinError();
  }

  private async write(before: readonly OrderedNode[], after: readonly OrderedNode[]): Promise<void> {
    const known = new Map(before.map((node) => [node.id, node]));
    const changed = after
      .map((node, ordinal) => ({ id: node.id, parentId: node.parentId, ordinal }))
      .filter(({ id, parentId, ordinal }) => {
        const was = known.get(id);
        return was?.ordinal !== ordinal || was.parentId !== parentId;
      });
    if (changed.length === 0) return;
    await this.reads.rows(
      `update programme_items x set parent_id = n.parent_id, ordinal = n.ordinal, version = version + 1, updated_at = now()
         from unnest($1::uuid[], $2::uuid[], $3::int[]) n (id, parent_id, ordinal) where x.id = n.id`,
      [changed.map(({ id }) => id), changed.map(({ parentId }) => parentId), changed.map(({ ordinal }) => ordinal)],
    );
  }
}

const pinError = () => fieldError('startsAt', `Bắt đầu lúc: ${programmeMoveRefusals.PIN_ORDER}`);

function moveByTime(nodes: readonly OrderedNode[], id: string): ProgrammeMove | null {
  const added = nodes.find((node) => node.id === id);
  const pin = added && pinnedMinute(added);
  if (!added || pin === null || pin === undefined) return null;
  const siblings = flattenTree(programmeTree(nodes)).filter(
    ({ item }) => item.parentId === added.parentId && item.id !== id,
  );
  const later = siblings.find((branch) =>
    flattenTree([branch]).some(({ item }) => (pinnedMinute(item) ?? -Infinity) > pin),
  );
  return { itemId: id, parentId: added.parentId, beforeId: later?.item.id ?? null };
}
