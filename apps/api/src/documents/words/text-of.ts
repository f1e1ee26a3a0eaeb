import type { LetterDocument } from '../letter-model';

/**
 * Gives the words of a letter as plain lines, for tests and for the comparison with the originals; no-break spaces are
 * spaces here.
 */
export function textOf({ title, subtitle, notes, blocks }: LetterDocument): string {
  const lines = blocks.flatMap((block): string[] => {
    if (block.type === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
    if (block.type === 'table') return block.table.groups.flatMap(({ rows }) => rows.map(rowText));
    return 'text' in block ? [block.text] : [];
  });
  return [title, subtitle, ...notes, ...lines]
    .filter(Boolean)
    .join('\n')
    .replace(/\u00a0/g, ' ');
}

const rowText = (cells: readonly (string | number | null)[]): string =>
  cells.filter((cell) => cell !== '' && cell !== null).join(' | ');
