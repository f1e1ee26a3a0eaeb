import type { Organisation } from '@ky-yeu/contracts/organisations';
import type { NewSuccessor, ReorganisedOrganisation, Reorganise } from '@ky-yeu/contracts/reorganisations';
import type { Filled } from '../shared/record-form';

export type ReorganiseModel = Omit<Filled<Reorganise>, 'predecessors' | 'newSuccessors'> & {
  predecessors: ReorganisedOrganisation[];
  newSuccessors: Filled<NewSuccessor>[];
};

const blank: Filled<NewSuccessor> = {
  ...{ name: '', shortName: null, code: null, system: 'PARTY', level: 'PROVINCE' },
  ...{ parentId: null, locality: null, territoryId: null, documentForm: 'PARTY' },
};

/** A new organisation like the one it follows, without its name; like a province's committee when there is none. */
export function successorFrom(found?: Organisation): Filled<NewSuccessor> {
  if (!found) return blank;
  const { code, system, level, parentId, locality, documentForm } = found;
  return { ...blank, code, system, level, parentId, locality, documentForm };
}

/** What the panel starts with: most often an organisation is renamed, or goes into one larger. */
export function toModel(found?: Organisation): ReorganiseModel {
  return {
    kind: 'RENAME',
    predecessors: found ? [{ id: found.id, version: found.version }] : [],
    successorIds: [],
    newSuccessors: [successorFrom(found)],
    happenedOn: '',
    legalBasis: null,
    isConfirmed: false,
    keepsPredecessors: false,
    movesChildren: true,
    childrenTo: 0,
  };
}

/** What is sent: where nothing follows, nothing is moved, and who ends does not go on. */
export function bodyOf(model: ReorganiseModel): Reorganise {
  const hasSuccessor = model.successorIds.length + model.newSuccessors.length > 0;
  const mayKeep = model.kind === 'SPLIT' || model.kind === 'TRANSFER';
  return {
    ...model,
    keepsPredecessors: mayKeep && model.keepsPredecessors === true,
    movesChildren: hasSuccessor && model.movesChildren === true,
  };
}
