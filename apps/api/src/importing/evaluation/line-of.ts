import type { SourceLine } from '@ky-yeu/rules/importing/analyse-sheet';
import type { DraftRow } from '../import-store';

/** The line of the source behind a stored row. */
export const lineOf = ({ n, line, role, cells, groupName, remarks }: DraftRow): SourceLine => ({
  index: n,
  line,
  role,
  cells,
  groupName,
  remarks,
});
