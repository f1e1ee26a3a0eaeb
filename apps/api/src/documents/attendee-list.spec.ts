import { attendeeList, signInList, type AttendeeListChoice } from './attendee-list';
import type { PaperAttendee, PaperConference } from './papers.reads';

const conference = (changes: Partial<PaperConference> = {}): PaperConference => ({
  title: 'Hội nghị tổng kết công tác dân vận năm 2019',
  heldOn: '2020-01-08',
  heldUntil: null,
  datePrecision: 'DAY',
  partOfDay: 'MORNING',
  startsAt: null,
  venue: null,
  issuer: 'Thành ủy Hưng Yên',
  superior: 'Tỉnh ủy Hưng Yên',
  form: 'PARTY',
  locality: 'Hưng Yên',
  ...changes,
});
const attendee = (name: string, changes: Partial<PaperAttendee> = {}): PaperAttendee => ({
  name,
  title: 'Bí thư Đảng ủy',
  organisation: 'Phường Hiến Nam',
  block: 'PARTY',
  roles: ['ATTENDEE'],
  site: null,
  siteOrdinal: null,
  invitation: 'INVITED',
  presence: 'UNKNOWN',
  substituteFor: null,
  phone: null,
  siteId: null,
  seat: { row: null, seat: null, presidium: null },
  ...changes,
});
const choice = (changes: Partial<AttendeeListChoice> = {}): AttendeeListChoice => ({
  columns: ['post', 'note'],
  group: 'none',
  order: 'precedence',
  ...changes,
});

describe('list of delegates', () => {
  test('a secretary gets every delegate numbered through, with a closing line that counts them', () => {
    const list = attendeeList(conference(), [attendee('Lê Hoa'), attendee('Vũ An')], choice());
    expect(list.groups).toEqual([
      {
        heading: '',
        level: 1,
        rows: [
          [1, 'Lê Hoa', 'Bí thư Đảng ủy, Phường Hiến Nam', ''],
          [2, 'Vũ An', 'Bí thư Đảng ủy, Phường Hiến Nam', ''],
        ],
      },
    ]);
    expect(list.closing).toEqual(['Danh sách này có 02 người.']);
    expect(list.subtitle).toBe('đại biểu dự Hội nghị tổng kết công tác dân vận năm 2019');
    expect(list.notes).toEqual(['(Thời gian: sáng ngày 08 tháng 01 năm 2020)']);
  });

  test('a State body ends the count with "./." and thousands with a dot', () => {
    const many = Array.from({ length: 1200 }, (_, i) => attendee(`Lê ${i}`));
    expect(attendeeList(conference({ form: 'STATE' }), many, choice()).closing).toEqual([
      'Danh sách này có 1.200 người./.',
    ]);
  });

  test('blocks come in the order of introduction with sub-totals, numbers run on', () => {
    const list = attendeeList(
      conference(),
      [attendee('A', { block: 'FRONT' }), attendee('B', { block: 'PARTY' }), attendee('C', { block: 'FRONT' })],
      choice({ group: 'block' }),
    );
    expect(
      list.groups.map(({ heading, rows, subtotal }) => [heading, rows.map((row) => [row[0], row[1]]), subtotal]),
    ).toEqual([
      ['I. Khối Đảng', [[1, 'B']], 'Cộng: 01 đại biểu'],
      [
        'II. Khối Mặt trận Tổ quốc',
        [
          [2, 'A'],
          [3, 'C'],
        ],
        'Cộng: 02 đại biểu',
      ],
    ]);
  });

  test('units stay in order of precedence, or go by the alphabet with the names', () => {
    const members = [
      attendee('A', { organisation: 'Đảng ủy' }),
      attendee('B', { organisation: '' }),
      attendee('C', { organisation: 'Công an' }),
    ];
    const headings = (order: 'precedence' | 'given-name') =>
      attendeeList(conference(), members, choice({ group: 'unit', order })).groups.map(({ heading }) => heading);
    expect(headings('precedence')).toEqual(['I. Đảng ủy', 'II. Công an', 'III. Chưa ghi đơn vị']);
    expect(headings('given-name')).toEqual(['I. Công an', 'II. Đảng ủy', 'III. Chưa ghi đơn vị']);
  });

  test('sites come in their own order, delegates without one last', () => {
    const members = [
      attendee('A'),
      attendee('B', { site: 'Điểm cầu huyện', siteOrdinal: 2 }),
      attendee('C', { site: 'Điểm cầu tỉnh', siteOrdinal: 1 }),
    ];
    const list = attendeeList(conference(), members, choice({ group: 'site' }));
    expect(list.groups.map(({ heading }) => heading)).toEqual([
      'I. Điểm cầu tỉnh',
      'II. Điểm cầu huyện',
      'III. Chưa xếp điểm cầu',
    ]);
  });

  test('the remark tells who stands in and who is away', () => {
    const list = attendeeList(
      conference(),
      [
        attendee('A', { substituteFor: 'Lê Hoa' }),
        attendee('B', { presence: 'EXCUSED' }),
        attendee('C', { invitation: 'DECLINED' }),
      ],
      choice({ columns: ['note'] }),
    );
    expect(list.groups[0]?.rows.map((row) => row[2])).toEqual(['Đi thay đồng chí Lê Hoa', 'Vắng có lý do', 'Báo vắng']);
  });

  test('a sign-in list leaves room to sign', () => {
    const list = signInList(conference(), [attendee('A')], choice({ columns: ['post', 'signature', 'note'] }));
    expect(list.columns.find(({ kind }) => kind === 'signature')?.label).toBe('Ký nhận');
    expect(list.groups[0]?.rows[0]?.[3]).toBeNull();
  });

  test('many columns turn the paper unless the secretary decides', () => {
    const columns = ['title', 'organisation', 'phone', 'roles', 'note'] as const;
    expect(attendeeList(conference(), [], choice({ columns })).orientation).toBe('landscape');
    expect(attendeeList(conference(), [], choice({ columns, orientation: 'portrait' })).orientation).toBe('portrait');
  });

  test('groups without names are told below the table, with their counts where known', () => {
    const groups = [
      { name: 'trưởng các phòng, ban', count: 12, isOpenEnded: false },
      { name: 'Chủ tịch UBND các phường', count: null, isOpenEnded: true },
    ];
    expect(attendeeList(conference(), [attendee('A')], choice(), groups).closing).toEqual([
      'Các thành phần khác cùng dự:',
      '- Trưởng các phòng, ban (12 người);',
      '- Chủ tịch UBND các phường ….',
      expect.stringMatching(/^Danh sách này có 01 người/),
    ]);
  });
});
