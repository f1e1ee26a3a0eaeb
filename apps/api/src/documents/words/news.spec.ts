import { newsText } from './news';
import { sampleAttendee, sampleContext, sampleData, sampleRound, sampleSpeech } from './testing/sample-words';
import { textOf } from './text-of';
import type { PaperContext } from '../paper-composer';
import type { WordsData, WordsDirective } from './words-data';

const textFor = (data: Partial<WordsData>, context: PaperContext = sampleContext()) =>
  textOf(newsText(context, sampleData(data)));
const speaker = { name: 'Lê Văn Hai', title: 'Bí thư Tỉnh ủy' };
const task = (values: Partial<WordsDirective>): WordsDirective => ({
  ...{
    speechId: 's',
    ordinalLabel: null,
    body: 'Làm tốt việc này.',
    strength: null,
    addressees: [],
    periodLabel: null,
    authors: [],
  },
  ...values,
});

describe('the news text', () => {
  it.each([
    [{ partOfDay: 'AFTERNOON' as const }, 'Chiều ngày 08/01/2026, tại Hội trường Tỉnh ủy, Tỉnh ủy An Bình tổ chức'],
    [{ partOfDay: null, venue: null }, 'Ngày 08/01/2026, Tỉnh ủy An Bình tổ chức'],
    [{ heldUntil: '2026-01-09' }, 'Từ ngày 08/01/2026 đến ngày 09/01/2026, tại Hội trường'],
    [{ heldOn: null, venue: null }, 'Tỉnh ủy An Bình tổ chức Hội nghị tổng kết'],
  ])('begins with what is known of time, place and host: %j', (values, lead) => {
    expect(textFor({}, sampleContext(values)).split('\n')[1]).toContain(lead);
  });

  it('names the lead host and those who worked with it', () => {
    const hosts: WordsData['hosts'] = [
      { name: 'Tỉnh ủy An Bình', role: 'LEAD' },
      { name: 'UBND tỉnh', role: 'CO_HOST' },
    ];
    expect(textFor({ hosts })).toContain('Tỉnh ủy An Bình phối hợp với UBND tỉnh tổ chức');
  });

  it('names people by what they did, each once, and nobody for a photo or an award alone', () => {
    const text = textFor({
      attendees: [
        sampleAttendee('Lê Văn Hai', { title: 'Bí thư Tỉnh ủy', roles: ['CHAIR', 'DIRECTING'] }),
        sampleAttendee('Trần Ba', { title: 'Phó Bí thư Tỉnh ủy' }),
        sampleAttendee('Người Ảnh', { isFromCaption: true }),
        sampleAttendee('Người Nhận', { roles: ['ATTENDEE', 'AWARD_RECIPIENT'] }),
        sampleAttendee('Người Vắng', { presence: 'ABSENT' }),
      ],
    });
    expect(text).toContain(
      'Chủ trì hội nghị có đồng chí Lê Văn Hai, Bí thư Tỉnh ủy. Dự hội nghị có đồng chí Trần Ba, Phó Bí thư Tỉnh ủy.',
    );
    expect(text).not.toMatch(/Người (Ảnh|Nhận|Vắng)/);
  });

  it('joins tasks with their strength and addressees, and gives numbered ones a paragraph each', () => {
    const speeches = [
      sampleSpeech({ id: 's', kind: 'DIRECTIVE_SPEECH', speakers: [speaker], summary: 'Ghi nhận kết quả.' }),
    ];
    const plain = textFor({
      speeches,
      directives: [
        task({ strength: 'REQUIRE', addressees: ['các xã'] }),
        task({ strength: 'REQUIRE', addressees: ['các xã'], body: 'Giữ vững kỷ cương' }),
      ],
    });
    expect(plain).toContain('Phát biểu chỉ đạo tại hội nghị, đồng chí Lê Văn Hai, Bí thư Tỉnh ủy ghi nhận kết quả.');
    expect(plain).toContain('Đồng chí Lê Văn Hai yêu cầu các xã: làm tốt việc này; giữ vững kỷ cương.');
    const numbered = textFor({ speeches, directives: [task({ ordinalLabel: 'Một là', strength: 'SUGGEST' })] });
    expect(numbered).toContain('Đồng chí Lê Văn Hai đề nghị thực hiện các nhiệm vụ sau:\nMột là, làm tốt việc này.');
  });

  it('only tells that somebody spoke, when nothing of it is recorded', () => {
    const speeches = [sampleSpeech({ kind: 'CONCLUSION', speakers: [speaker], summary: 'Kết luận hội nghị' })];
    expect(textFor({ speeches })).toContain('\nĐồng chí Lê Văn Hai, Bí thư Tỉnh ủy, kết luận hội nghị.\n');
  });

  it('tells a count given for several rounds once, and asks for a count that nobody knows', () => {
    const shared = { id: 'g', declared: sampleRound({ declared: { INDIVIDUAL: 14 } }).declared };
    const text = textFor({
      rounds: [
        sampleRound({ id: '1', form: 'Kỷ niệm chương', authority: 'Cơ quan A', shared }),
        sampleRound({ id: '2', form: 'Kỷ niệm chương', authority: 'Cơ quan B', shared }),
        sampleRound({ id: '3', number: 3, form: 'khen thưởng', authority: 'UBND thành phố' }),
      ],
    });
    expect(text.match(/14 cá nhân/g)).toHaveLength(1);
    expect(text).toContain(
      'Nhân dịp này, 14 cá nhân được nhận Kỷ niệm chương của Cơ quan A và Kỷ niệm chương của Cơ quan B.',
    );
    expect(text).toContain('UBND thành phố khen thưởng các tập thể, cá nhân.');
    expect(text).toContain('[chưa có số lượng được khen thưởng: đợt 3 (khen thưởng của UBND thành phố)]');
  });

  it('keeps what was given before apart from what was given here', () => {
    const before = sampleRound({ conferred: 'REPORTED', authority: 'UBND tỉnh', declared: { MODEL: 17 } });
    expect(textFor({ rounds: [before] })).toContain('Trước đó, UBND tỉnh đã tặng Giấy khen cho 17 mô hình.');
    expect(textFor({ rounds: [before] })).not.toContain('Nhân dịp này');
  });

  it('puts figures of one label and quality together', () => {
    const figure = { label: 'Mô hình', total: null, qualifier: 'đăng ký' };
    const figures = [
      { ...figure, value: 66, unit: 'mô hình' },
      { ...figure, value: 7, unit: 'điển hình' },
      { ...figure, label: 'Xã báo cáo', value: 10, total: 10, unit: 'xã', qualifier: null },
      { ...figure, label: 'Hoàn thành', value: 100, unit: '%', qualifier: null },
    ];
    expect(textFor({ figures })).toContain(
      'mô hình: 66 mô hình, 07 điển hình (đăng ký); xã báo cáo: 10/10 xã; hoàn thành: 100%.',
    );
  });

  it('takes headline, results and author from the office', () => {
    const context = sampleContext({}, { headline: 'Tít riêng', results: 'Đoạn kết quả.', author: 'Phòng Tổng hợp' });
    const text = textFor({}, context);
    expect(text.split('\n')[0]).toBe('Tít riêng');
    expect(text).toContain('Đoạn kết quả.\nPhòng Tổng hợp');
    expect(text).not.toMatch(/chưa có (tác giả|đoạn viết)/);
  });
});
