import { paperStateLabels, type PaperItem, type PaperState } from '@ky-yeu/contracts/paper-drafts';

export const stateTone: Record<PaperState, string> = { DRAFT: 'info', ISSUED: 'good', CANCELLED: 'bad' };

/** "Dự thảo", "Đã ban hành số 05-GM/TU". */
export function stateText({ state, numberText }: Pick<PaperItem, 'state' | 'numberText'>): string {
  return state !== 'DRAFT' && numberText ? `${paperStateLabels[state]} số ${numberText}` : paperStateLabels[state];
}
