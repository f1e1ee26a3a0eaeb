import { importFieldLabels, importKinds, fieldsOfKind } from '@ky-yeu/contracts/importing-lists';
import { matchHeader } from './match-header';
import { foundLayouts } from './testing/found-layouts';
import { otherLayouts, peopleLayouts, textLayouts } from './testing/layouts';
import { readSheet } from './testing/sheets';

const letters = { TITLE: 'T', HEADER: 'H', GROUP: 'G', DATA: 'D', TOTAL: 'C', SIGNATURE: 'S', NOTE: 'N' };

describe('the layouts of offices', () => {
  it.each(
    [...peopleLayouts, ...textLayouts, ...otherLayouts, ...foundLayouts].map(
      (layout) => [layout.title, layout] as const,
    ),
  )('an editor imports %s', (_, layout) => {
    const read = readSheet(layout.sheet, layout.kind);
    expect(read.lines.map((line) => letters[line.role]).join('')).toBe(layout.roles);
    expect(read.values).toEqual(layout.rows.map((row) => expect.objectContaining(row)));
  });

  it.each(importKinds)('the template of %s maps to itself by its labels', (kind) => {
    // "Tên" alone is a whole name or a given name: its neighbour decides.
    for (const field of fieldsOfKind[kind].filter((each) => each !== 'givenName')) {
      expect([importFieldLabels[field], matchHeader(importFieldLabels[field], kind)?.field]).toEqual([
        importFieldLabels[field],
        field,
      ]);
    }
  });
});
