import {
  mdiAlertCircleOutline,
  mdiAlertOutline,
  mdiCheckCircleOutline,
  mdiMinusCircleOutline,
  mdiPencilOutline,
  mdiPlusCircleOutline,
} from '@mdi/js';
import type { ImportRowState } from '@ky-yeu/contracts/importing-lists';

/** A shape for each state, so that none is told by colour alone. */
export const stateIcons: Readonly<Record<ImportRowState, string>> = {
  NEW: mdiPlusCircleOutline,
  UPDATE: mdiPencilOutline,
  SAME: mdiCheckCircleOutline,
  WARNING: mdiAlertOutline,
  ERROR: mdiAlertCircleOutline,
  LEFT_OUT: mdiMinusCircleOutline,
};

/** The colour of a badge for each state. */
export const stateTones: Readonly<Record<ImportRowState, string>> = {
  NEW: 'good',
  UPDATE: 'info',
  SAME: '',
  WARNING: 'warn',
  ERROR: 'bad',
  LEFT_OUT: '',
};
