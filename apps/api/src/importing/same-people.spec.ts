import { readSource } from './reading/read-source';
import { sameEncodings, sameLayouts, samePeople, samePeopleIn } from './testing/same-people';

const cases = sameLayouts.flatMap((layout) => sameEncodings.map((encoding) => [layout, encoding] as const));

describe('three hundred people', () => {
  it.each(cases)('as %s in %s come with all their lines and the font of their letters', async (layout, encoding) => {
    const [sheet] = await readSource(await samePeopleIn(layout, encoding));
    const lines = sheet?.rows.filter((row) => row.some((cell) => /\d{4}/.test(cell)));
    expect(lines?.length).toBeGreaterThanOrEqual(samePeople.length);
    const isFile = layout === 'WORD_TABLE' || layout.endsWith('WORKBOOK');
    const fonts = { NFC: 'Times New Roman', NFD: 'Times New Roman', TCVN3: '.VnTime', VNI: 'VNI-Times' };
    expect(sheet?.fonts).toContain(isFile ? fonts[encoding] : null);
    expect(sheet?.isText).toBe(layout === 'PLAIN_LIST');
  });

  it('have names that are all different', () => {
    expect(new Set(samePeople.map(({ fullName }) => fullName)).size).toBe(300);
  });
});
