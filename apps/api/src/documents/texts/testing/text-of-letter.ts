import type { LetterBlock, LetterDocument } from '../../letter-model';

function textOfBlock(block: LetterBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.runs.map(({ text }) => text).join('');
    case 'heading':
    case 'centred':
      return block.text;
    case 'table':
      return [
        block.table.columns.map(({ label }) => label).join(' | '),
        ...block.table.groups.flatMap(({ heading, rows, subtotal }) => [
          ...(heading ? [heading] : []),
          ...rows.map((row) => row.map((cell) => cell ?? '').join(' | ')),
          ...(subtotal ? [subtotal] : []),
        ]),
        ...(block.table.total ? [block.table.total] : []),
      ].join('\n');
    case 'qr':
      return `QR ${block.content} ${block.caption}`;
    case 'page-break':
      return '';
  }
}

/** The blocks as lines of text, spaces that do not break as usual ones. */
export const textOfBlocks = (blocks: readonly LetterBlock[]): string =>
  blocks.map(textOfBlock).join('\n').replaceAll('\u00a0', ' ');

/** A letter as one would read it aloud, from the letterhead to the last annex. */
export function textOf(letter: LetterDocument): string {
  const signatures = letter.signatures.map(({ lines, name }) => [...lines, name ?? ''].join(' / '));
  return [
    ...[letter.superior ?? '', letter.issuer, letter.title, letter.subtitle, ...letter.notes],
    textOfBlocks(letter.blocks),
    ...letter.recipients,
    ...signatures,
    ...letter.annexes.flatMap(({ label, title, subtitle, note, blocks }) => [
      ...[label, title, subtitle, note].filter(Boolean),
      textOfBlocks(blocks),
    ]),
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}
