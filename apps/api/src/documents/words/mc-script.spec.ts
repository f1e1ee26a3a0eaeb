import { missingIn } from '../letter-model';
import type { PaperContext } from '../paper-composer';
import { mcScript } from './mc-script';
import {
  sampleAttendee,
  sampleContext,
  sampleData,
  sampleItem,
  sampleRound,
  sampleSpeech,
} from './testing/sample-words';
import { textOf } from './text-of';
import type { WordsData } from './words-data';

const chair = sampleAttendee('Lê Văn Hai', { title: 'Bí thư Tỉnh ủy', roles: ['CHAIR'] });
const textFor = (items: Parameters<typeof sampleItem>[0][], data: Partial<WordsData> = {}, context?: PaperContext) =>
  textOf(mcScript(context ?? sampleContext(), sampleData({ attendees: [chair], ...data }), items.map(sampleItem)));

describe('what the master of ceremonies says', () => {
  it('follows the programme with its numbers and times', () => {
    const text = textFor([
      { title: 'Khai mạc', kind: 'OPENING', performers: [{ id: chair.id, name: chair.name, title: chair.title }] },
      { title: 'Giải lao', kind: 'BREAK', number: '2', start: 490, end: 505, minutes: 15 },
    ]);
    expect(text).toContain(
      '1 | 08:00 – 08:10 | Đồng chí Lê Văn Hai | KHAI MẠC\nMở đầu hội nghị, trân trọng kính mời đồng chí Lê Văn Hai, Bí thư Tỉnh ủy phát biểu khai mạc.',
    );
    expect(text).toContain('2 | 08:10 – 08:25 | Người dẫn chương trình | GIẢI LAO\nHội nghị nghỉ giải lao 15 phút.');
    expect(text).not.toContain('[chưa có');
  });

  it.each([
    ['PARTY', 'Cử Quốc ca, sau đó cử Quốc tế ca'],
    ['STATE', '(Cử Quốc ca.)'],
  ] as const)('has the anthems of a conference of the %s', (form, anthems) => {
    expect(textFor([{ title: 'Chào cờ', kind: 'CEREMONY' }], {}, sampleContext({ form }))).toContain(anthems);
  });

  it('takes topic and speaker from the speech of an item that names nobody', () => {
    const speech = {
      programmeItemId: 'r',
      topic: 'Kết quả năm 2025',
      speakers: [{ name: 'Trần Thị Ba', title: 'Chánh Văn phòng' }],
    };
    expect(textFor([{ id: 'r', title: 'Báo cáo', kind: 'REPORT' }], { speeches: [sampleSpeech(speech)] })).toContain(
      'kính mời đồng chí Trần Thị Ba, Chánh Văn phòng trình bày báo cáo: Kết quả năm 2025.',
    );
  });

  it('calls up whoever has the role, where the programme names nobody', () => {
    const moderator = sampleAttendee('Phạm Tư', { title: 'Trưởng ban', roles: ['DISCUSSION_MODERATOR'] });
    expect(textFor([{ title: 'Thảo luận', kind: 'DISCUSSION' }], { attendees: [chair, moderator] })).toContain(
      'Kính mời đồng chí Phạm Tư, Trưởng ban điều hành phần thảo luận.',
    );
  });

  it('asks for whoever is not named, and for a replacement of whoever does not come', () => {
    const away = sampleAttendee('Vũ Năm', { presence: 'EXCUSED' });
    const document = mcScript(sampleContext(), sampleData({ attendees: [chair, away] }), [
      sampleItem({ title: 'Khai mạc', performers: [{ id: away.id, name: away.name, title: away.title }] }),
      sampleItem({ title: 'Báo cáo', kind: 'REPORT' }),
    ]);
    expect(missingIn(document)).toEqual([
      '[chưa có người thay đồng chí Vũ Năm (báo vắng): Khai mạc]',
      '[chưa có người thực hiện: Báo cáo]',
    ]);
  });

  it('says nothing aloud of what is internal', () => {
    expect(textFor([{ title: 'Thử âm thanh', kind: 'INTERNAL', isInternal: true }])).toContain(
      'THỬ ÂM THANH\n(Việc nội bộ, không dẫn.)',
    );
  });

  it('introduces whoever chairs where the programme says so', () => {
    const text = textFor([
      { title: 'Tuyên bố lý do, giới thiệu đại biểu', kind: 'INTRODUCTION' },
      { title: 'Giới thiệu đoàn chủ tịch, thư ký', kind: 'INTRODUCTION', number: '2' },
    ]);
    expect(text.match(/Thay mặt Ban Tổ chức/g)).toHaveLength(1);
    expect(text).toContain('lên vị trí chủ trì hội nghị:\n– Đồng chí Lê Văn Hai, Bí thư Tỉnh ủy');
  });

  it('tells that the names are of those who confirmed, before anybody has come', () => {
    const coming = sampleAttendee('Lê Văn Hai', { presence: 'UNKNOWN' });
    expect(textFor([{}], { attendees: [coming] })).toContain(
      '(Giới thiệu theo danh sách xác nhận dự; soát lại khi điểm danh)',
    );
    expect(textFor([{}])).toContain('(Giới thiệu theo danh sách đại biểu đã có mặt)');
  });

  it('has a heading for each day of a longer conference', () => {
    const { blocks } = mcScript(sampleContext(), sampleData({ attendees: [chair] }), [
      sampleItem({ start: 480, end: 490 }),
      sampleItem({ title: 'Giải lao', kind: 'BREAK', start: null, end: null }),
      sampleItem({ title: 'Thảo luận', kind: 'DISCUSSION', start: 1440 + 480, end: 1440 + 540 }),
    ]);
    const [table] = blocks;
    const groups = table?.type === 'table' ? table.table.groups : [];
    expect(groups.map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['Ngày thứ 1', 2],
      ['Ngày thứ 2', 1],
    ]);
  });

  it('prints the words that the office wrote', () => {
    const context = sampleContext({}, { reason: 'Lý do riêng.', closing: 'Lời chào riêng.' });
    const text = textFor(
      [
        { title: 'Tuyên bố lý do, giới thiệu đại biểu', kind: 'INTRODUCTION' },
        { title: 'Bế mạc', kind: 'CONCLUSION', performedBy: 'Chủ trì' },
      ],
      {},
      context,
    );
    expect(text).toContain('Lý do riêng.');
    expect(text).toContain('Lời chào riêng.');
  });
});

describe('the awards in the script', () => {
  const collective = (n: number) => ({ kind: 'COLLECTIVE' as const, name: `Đơn vị ${n}`, title: '' });
  const round = sampleRound({
    decisionNumber: '15/QĐ-UBND',
    decidedOn: '2026-01-05',
    presenters: [{ name: 'Lê Văn Hai', title: 'Bí thư Tỉnh ủy' }],
    recipients: Array.from({ length: 12 }, (_, index) => collective(index + 1)),
    reason: 'có thành tích xuất sắc',
  });
  const items = [
    { title: 'Công bố quyết định khen thưởng', kind: 'AWARDING' as const, performedBy: 'Ban Tổ chức' },
    { title: 'Trao thưởng', kind: 'AWARDING' as const },
  ];

  it('have a reader, the decision, the presenter and the recipients in batches, in their order', () => {
    const text = textFor(items, { rounds: [round] });
    expect(text).toContain(
      'Kính mời Ban Tổ chức công bố quyết định khen thưởng:\n– Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2026 của UBND tỉnh tặng Giấy khen cho 12 (mười hai) tập thể có thành tích xuất sắc.',
    );
    expect(text).toContain(
      'Trân trọng kính mời đồng chí Lê Văn Hai, Bí thư Tỉnh ủy lên trao Giấy khen của UBND tỉnh cho 12 (mười hai) tập thể',
    );
    expect(text).toContain('Lượt 1/2: kính mời lên nhận:\n1. Đơn vị 1;');
    expect(text).toContain('10. Đơn vị 10.\nLượt 2/2: kính mời lên nhận:\n11. Đơn vị 11;\n12. Đơn vị 12.');
    expect(text).not.toContain('[chưa có');
  });

  it('come in batches as wide as the office’s stage', () => {
    expect(textFor(items, { rounds: [round] }, sampleContext({}, { batch: '12' }))).not.toContain('Lượt');
    expect(textFor(items, { rounds: [round] }, sampleContext({}, { batch: '4' }))).toContain('Lượt 3/3');
  });

  it('are read after those honoured came up, where the decision is heard standing', () => {
    const high = sampleRound({
      authority: 'Chủ tịch nước',
      form: 'Huân chương Lao động hạng Ba',
      declared: { COLLECTIVE: 1 },
    });
    const text = textFor(items, { rounds: [high] });
    expect(text.indexOf('đứng nghiêm nghe công bố quyết định của Chủ tịch nước')).toBeLessThan(
      text.indexOf('Kính mời Ban Tổ chức công bố'),
    );
    expect(text).toContain('đứng nghiêm');
    expect(textFor(items, { rounds: [round] })).not.toContain('đứng nghiêm');
  });

  it('ask for names, presenters and numbers that are not known', () => {
    const bare = sampleRound({ declared: { COLLECTIVE: 8, INDIVIDUAL: 8 } });
    const text = textFor(items, { rounds: [bare] });
    expect(text).toContain('Kính mời đại diện 08 tập thể được khen thưởng và 08 cá nhân được khen thưởng lên nhận.');
    for (const gap of ['số quyết định', 'người trao', 'đủ tên người, tập thể lên nhận'])
      expect(text).toContain(`[chưa có ${gap}: đợt 1 (Giấy khen của UBND tỉnh)]`);
  });

  it('are written with the numbers of the office', () => {
    const style = {
      tone: 'old' as const,
      numbers: { zeroTens: 'lẻ', thousand: 'ngàn', fourAfterTens: 'bốn' } as const,
    };
    const bare = sampleRound({ declared: { INDIVIDUAL: 105 } });
    expect(textFor(items, { rounds: [bare] }, { ...sampleContext(), style })).toContain(
      '105 (một trăm lẻ năm) cá nhân',
    );
  });
});

describe('without a programme', () => {
  it('the script is made of what is recorded, in the customary order, and says so', () => {
    const speeches = [
      sampleSpeech({ id: 'c', kind: 'CONCLUSION', speakers: [{ name: 'Lê Văn Hai', title: 'Bí thư' }] }),
      sampleSpeech({ id: 'r', kind: 'REPORT', speakers: [{ name: 'Trần Thị Ba', title: '' }] }),
    ];
    const text = textFor([], { speeches, rounds: [sampleRound({ declared: { INDIVIDUAL: 2 } })] });
    const titles = ['TUYÊN BỐ LÝ DO', 'BÁO CÁO', 'CÔNG BỐ QUYẾT ĐỊNH', 'TRAO THƯỞNG', 'KẾT LUẬN'].map((title) =>
      text.indexOf(title),
    );
    expect(titles).toEqual([...titles].sort((a, b) => a - b));
    expect(titles).not.toContain(-1);
    expect(text).toContain('[chưa có chương trình hội nghị');
  });
});
