import { stripHonorifics } from './honorifics';
import { detectLegacy, fromLegacy, toLegacy } from './legacy-encodings';
import { readPersonLine } from './person-line';
import { expandPost, splitPosts } from './post-phrases';
import { sampleNames } from './testing/sample-names';

declare const process: { cpuUsage(): { user: number; system: number } };

/** Milliseconds of computing: other work on the machine does not count. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const rows = 10_000;
const posts = [
  'UVBTV, Trưởng ban Dân vận',
  'PBT TT ĐU xã; CT HĐND',
  'Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch',
  'TUV',
];
const names = sampleNames(rows).map((name, at) => (at % 3 === 0 ? `Đ/c ${name}` : name));
const context = { terms: [{ name: 'Tổng Bí thư', abbreviations: ['TBT'] }], level: null, isCentralCity: false };

function column(at: number): string[] {
  const values = at % 2 ? names : names.map((_, row) => posts[row % posts.length]);
  return values.map((value) => (at < 4 ? toLegacy(value, at < 2 ? 'TCVN3' : 'VNI') : value));
}

describe('the text pieces of an import', () => {
  it('read 10,000 rows of ten columns in about a second', () => {
    const columns = Array.from({ length: 10 }, (_, at) => column(at));
    const start = computed();
    let read = 0;
    for (const [at, values] of columns.entries()) {
      const encoding = detectLegacy(values);
      for (const value of values) {
        const text = encoding ? fromLegacy(value, encoding) : value;
        if (at % 2) read += stripHonorifics(text).name === '' ? 0 : 1;
        else for (const post of splitPosts(text)) read += expandPost(post, context).text === '' ? 0 : 1;
      }
    }
    expect(read).toBeGreaterThan(rows * 10);
    // Measured 0.8 s.
    expect(computed() - start).toBeLessThan(2000);
  });

  it('read 10,000 lines of a plain list in about a second', () => {
    const start = computed();
    const read = names.filter((name, at) => readPersonLine(`${at % 900}. ${name} (1970), UVBTV, Trưởng ban`) !== null);
    expect(read).toHaveLength(rows);
    expect(computed() - start).toBeLessThan(2000);
  });
});
