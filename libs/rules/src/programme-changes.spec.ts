import { programmeChanges, touchedAttendees, type FrozenItem } from './programme-changes';

const item = (id: string, start: number | null, change: Partial<FrozenItem> = {}): FrozenItem => ({
  ...{ id, title: id, start, end: null, minutes: 10, isInternal: false, performedBy: null, performers: [] },
  ...change,
});
const lan = { id: 'lan', name: 'Nguyễn Thị Lan' };
const minh = { id: 'minh', name: 'Trần Văn Minh' };
const sentences = (before: FrozenItem[], after: FrozenItem[]) =>
  programmeChanges(before, after).map(({ sentence }) => sentence);

describe('what changed between two versions', () => {
  it('is nothing when nothing did', () => {
    expect(programmeChanges([item('Khai mạc', 480)], [item('Khai mạc', 480)])).toEqual([]);
  });

  it('is told in sentences, in the order of the later version', () => {
    const before = [item('Khai mạc', 480), item('Báo cáo', 490, { performers: [lan] }), item('Giải lao', 520)];
    const after = [
      item('Khai mạc', 480, { minutes: null }),
      item('Thảo luận', 490, { performedBy: 'Các đại biểu' }),
      item('Báo cáo', 500, { title: 'Báo cáo tổng kết', performers: [minh] }),
    ];
    expect(sentences(before, after)).toEqual([
      '“Khai mạc” đổi thời lượng từ 10 phút thành chưa rõ số phút.',
      'Thêm “Thảo luận” lúc 08:10, Các đại biểu thực hiện.',
      '“Báo cáo” đổi tên thành “Báo cáo tổng kết”.',
      '“Báo cáo tổng kết” lùi từ 08:10 sang 08:20.',
      '“Báo cáo tổng kết” đổi người thực hiện từ Nguyễn Thị Lan thành Trần Văn Minh.',
      'Bỏ “Giải lao”.',
    ]);
  });

  it('tells an earlier time, and one that is not known', () => {
    expect(sentences([item('a', 400), item('b', 500)], [item('a', 400), item('b', 490)])).toEqual([
      '“b” đẩy sớm từ 08:20 sang 08:10.',
    ]);
    expect(sentences([item('a', 400), item('b', 500)], [item('a', 400), item('b', null)])).toEqual([
      '“b” chuyển từ 08:20 sang chưa rõ giờ.',
    ]);
  });
});

describe('who has to be told', () => {
  const everybody = ['lan', 'minh', 'hoa'];

  it('are those named before or after, and nobody else', () => {
    const changes = programmeChanges(
      [item('Đón tiếp', 450), item('Báo cáo', 480, { performers: [lan] })],
      [item('Đón tiếp', 450), item('Báo cáo', 480, { performers: [minh] })],
    );
    expect(touchedAttendees(changes, everybody).map(({ attendeeId }) => attendeeId)).toEqual(['lan', 'minh']);
    expect(touchedAttendees(changes, ['hoa'])).toEqual([]);
  });

  it('are all when the programme begins at another time', () => {
    const changes = programmeChanges([item('Đón tiếp', 450)], [item('Đón tiếp', 435)]);
    expect(changes[0]?.sentence).toBe('Chương trình bắt đầu lúc 07:15 thay vì 07:30.');
    expect(touchedAttendees(changes, everybody)).toHaveLength(3);
  });

  it('are not all when only the staff begin earlier', () => {
    const staff = (start: number) => item('Âm thanh', start, { isInternal: true });
    const changes = programmeChanges([staff(420), item('Đón tiếp', 450)], [staff(400), item('Đón tiếp', 450)]);
    expect(touchedAttendees(changes, everybody)).toEqual([]);
  });
});
