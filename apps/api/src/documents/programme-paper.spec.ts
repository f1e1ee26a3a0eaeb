import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import type { PaperConference } from './papers.reads';
import { programmePaper, type ProgrammePaperChoice } from './programme-paper';

const conference: PaperConference = {
  title: 'tổng kết công tác dân vận năm 2024',
  heldOn: '2024-12-20',
  heldUntil: null,
  datePrecision: 'DAY',
  partOfDay: 'MORNING',
  startsAt: '08:00',
  venue: 'Hội trường tỉnh',
  issuer: 'Tỉnh ủy Hưng Yên',
  superior: null,
  form: 'PARTY',
  locality: 'Hưng Yên',
};
const item = (change: Partial<FrozenProgrammeItem>): FrozenProgrammeItem => ({
  id: 'x',
  title: 'Khai mạc',
  kind: 'OPENING',
  number: '1',
  depth: 0,
  start: 480,
  end: 490,
  minutes: 10,
  performedBy: null,
  performers: [],
  isInternal: false,
  note: null,
  ...change,
});
const items = [
  item({ title: 'Thử âm thanh', number: '', isInternal: true, end: 480, note: 'Gọi kỹ thuật' }),
  item({ performers: [{ id: 'a', name: 'Trần Toản', title: 'Phó Bí thư Tỉnh ủy' }], performedBy: 'Ban Tổ chức' }),
];
const paper = (change: Partial<ProgrammePaperChoice>, of = items) =>
  programmePaper(conference, of, { columns: ['performer'], isInternal: false, label: '', ...change });

describe('the programme on paper', () => {
  it('keeps internal items and notes from guests', () => {
    const text = JSON.stringify(paper({}));
    expect(text).not.toContain('Thử âm thanh');
    expect(text).not.toContain('Gọi kỹ thuật');
    expect(paper({}).groups[0]?.rows).toEqual([
      ['1', '08:00 – 08:10', 'Khai mạc', 'Trần Toản, Phó Bí thư Tỉnh ủy; Ban Tổ chức'],
    ]);
  });

  it('shows the staff everything', () => {
    const { groups, title } = paper({ isInternal: true, columns: ['minutes', 'note'] });
    expect(title).toBe('CHƯƠNG TRÌNH (NỘI BỘ)');
    expect(groups[0]?.rows[0]).toEqual(['', '08:00', '[Nội bộ] Thử âm thanh', 10, 'Gọi kỹ thuật']);
  });

  it('names the draft', () => {
    expect(paper({ label: 'Dự thảo lần 3' }).notes).toContain('(Dự thảo lần 3)');
  });

  it('heads each day of a longer conference', () => {
    const { groups } = paper({}, [item({}), item({ start: 1440 + 480, end: 1440 + 500 })]);
    expect(groups.map(({ heading }) => heading)).toEqual(['Ngày thứ 1', 'Ngày thứ 2']);
  });
});
