import type { ImportCounts, ImportPlan } from '@ky-yeu/contracts/importing';
import { importRowStates, type ImportRowState } from '@ky-yeu/contracts/importing-lists';
import type { RowEffect } from './evaluation/row-facts';

/** What the counters of an import show. */
export interface Tallies {
  counts: ImportCounts;
  plan: ImportPlan;
}

/** Tallies of an import without lines of data. */
export const noTallies = (): Tallies => ({
  counts: Object.fromEntries(importRowStates.map((state) => [state, 0])) as ImportCounts,
  plan: { create: 0, update: 0, same: 0, leaveOut: 0, errors: 0 },
});

const partOf: Record<RowEffect, keyof ImportPlan> = {
  CREATE: 'create',
  UPDATE: 'update',
  SAME: 'same',
  NOTHING: 'leaveOut',
};

/** Counts lines of data in: their states, and what confirming would do; a row with a warning does what it shows. */
export function addTo(
  tallies: Tallies,
  rows: readonly { state: ImportRowState; effect: RowEffect; count?: number }[],
): void {
  for (const { state, effect, count = 1 } of rows) {
    tallies.counts[state] += count;
    const part = state === 'ERROR' ? 'errors' : state === 'LEFT_OUT' ? 'leaveOut' : partOf[effect];
    tallies.plan[part] += count;
  }
}
