import { missingIn, type LetterDocument } from '../letter-model';
import { awardDecisions, suggestDecision, type AwardData } from './award-decision';
import { textOf, textOfBlocks } from './testing/text-of-letter';
import { declared, sampleContext, sampleRecipient, sampleRound } from './testing/sample-context';
import { textsOf } from './text-paper';

const texts = { proposer: 'Phòng Nội vụ tại Tờ trình số 15/TTr-PNV' };

function decide(data: Partial<AwardData>, choice = {}): LetterDocument {
  const context = sampleContext('award-decision', { texts, choice });
  const all: AwardData = { rounds: [], recipients: [], law: {}, ...data };
  const paper = awardDecisions(all, context, textsOf(context, suggestDecision(all, context)));
  if (paper.type !== 'letter') throw new Error('several decisions');
  return paper;
}
const law = {
  state: [
    {
      kind: 'Luật',
      number: '15/2003/QH11',
      issuedOn: '2003-11-26',
      issuer: 'Quốc hội',
      term: null,
      subject: 'Thi đua, khen thưởng',
    },
  ],
};
const many = (kind: 'COLLECTIVE' | 'INDIVIDUAL', count: number) =>
  Array.from({ length: count }, (_, i) => sampleRecipient(`Tên ${i + 1}`, { kind }));

describe('decision on awards', () => {
  test('a secretary reads one count in title, article, headings and closing line', () => {
    const recipients = [...many('COLLECTIVE', 8), ...many('INDIVIDUAL', 8)];
    const letter = decide({ rounds: [sampleRound('r')], recipients, law });
    const text = textOf(letter);
    expect(letter.subtitle).toBe('Về việc tặng Giấy khen cho 08 tập thể và 08 cá nhân');
    expect(text).toContain(
      'cho 08 tập thể và 08 cá nhân có thành tích công tác dân vận năm 2019 (có danh sách kèm theo).',
    );
    expect(text).toContain('I. TẬP THỂ: 08');
    expect(text).toContain('II. CÁ NHÂN: 08');
    expect(text).toContain('Danh sách này có 08 tập thể và 08 cá nhân./.');
    expect(missingIn(letter)).toEqual([]);
  });

  test('a kind of which there is nobody is named nowhere', () => {
    const text = textOf(decide({ rounds: [sampleRound('r')], recipients: many('COLLECTIVE', 11) }));
    expect(text).toContain('cho 11 tập thể có thành tích');
    expect(text).not.toMatch(/cá nhân|hộ gia đình/i);
  });

  test('counts told without names stay equal everywhere, and the names are missing', () => {
    const round = sampleRound('r', { declared: declared({ COLLECTIVE: 8, INDIVIDUAL: 8 }) });
    const letter = decide({ rounds: [round], recipients: [sampleRecipient('Lê Hoa')], law });
    expect(textOf(letter)).toContain('Danh sách này có 08 tập thể và 08 cá nhân./.');
    expect(missingIn(letter)).toEqual(['[chưa có tên 08 tập thể]', '[chưa có tên 07 cá nhân]']);
  });

  test('one recipient stands in the article, without an annex', () => {
    const one = sampleRecipient('Nguyễn Bá Cường', { title: 'Phó Chủ tịch HĐND thành phố', gender: 'MALE' });
    const letter = decide({ rounds: [sampleRound('r')], recipients: [one] });
    expect(letter.annexes).toEqual([]);
    expect(textOf(letter)).toContain(
      'cho Ông Nguyễn Bá Cường, Phó Chủ tịch HĐND thành phố, có thành tích công tác dân vận năm 2019.',
    );
  });

  test('the Chairman decides in the form of the State and signs for his office, though a Party committee is the host', () => {
    const letter = decide({ rounds: [sampleRound('r', { declared: declared({ COLLECTIVE: 2 }) })] });
    expect(letter.form).toBe('state');
    expect(letter.issuer).toBe('Ủy ban nhân dân thành phố Hưng Yên');
    expect(letter.superior).toBeNull();
    expect(letter.signatures).toEqual([{ lines: ['CHỦ TỊCH'] }]);
    expect(letter.recipients.at(0)).toBe('Như Điều 3');
    expect(letter.recipients.at(-1)).toBe('Lưu: VT');
  });

  test('a standing committee decides under the letterhead of its committee, without words of the State', () => {
    const committee = {
      ...{ authorityName: 'Ban Thường vụ Quận ủy Tây Hồ', office: null, organisation: 'Ban Thường vụ Quận ủy Tây Hồ' },
      ...{ superior: 'Quận ủy Tây Hồ', superiorOfSuperior: 'Thành ủy Hà Nội', documentForm: 'PARTY' as const },
    };
    const rounds = [
      sampleRound('a', {
        ...committee,
        reason: 'thực hiện công tác tuyên giáo',
        declared: declared({ COLLECTIVE: 9 }),
      }),
      sampleRound('b', {
        ...committee,
        reason: 'thành tích thực hiện quy chế dân chủ',
        declared: declared({ COLLECTIVE: 8 }),
      }),
    ];
    const letter = decide({ rounds });
    expect([letter.form, letter.superior, letter.issuer]).toEqual([
      'party',
      'Đảng bộ thành phố Hà Nội',
      'Quận ủy Tây Hồ',
    ]);
    expect(letter.signatures).toEqual([{ lines: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'] }]);
    const text = textOf(letter);
    expect(text).toContain('cho 17 tập thể (có danh sách kèm theo), gồm:\n- 09 tập thể có thành tích trong thực hiện');
    expect(text).toContain('- 08 tập thể có thành tích thực hiện quy chế dân chủ.');
    expect(text).toContain('Danh sách này có 17 tập thể.');
    expect(text).not.toMatch(/CỘNG HÒA|Lưu: VT|\.\/\./);
  });

  test('without a ground, a proposer or a form the decision says what is missing', () => {
    const round = sampleRound('r', { form: 'khen thưởng', declared: declared({ COLLECTIVE: 2 }) });
    const context = sampleContext('award-decision');
    const data: AwardData = { rounds: [round], recipients: [], law: {} };
    const paper = awardDecisions(data, context, textsOf(context, suggestDecision(data, context)));
    expect(paper.type === 'letter' && missingIn(paper)).toEqual([
      '[chưa có căn cứ khen thưởng]',
      '[chưa có cơ quan đề nghị]',
      '[chưa có hình thức khen thưởng]',
      '[chưa có tên 02 tập thể]',
    ]);
  });

  test('a count that two rounds share is not taken for the whole of one', () => {
    const shared = { id: 'g', declared: declared({ INDIVIDUAL: 14 }) };
    const other = { shared, authorityName: 'Ủy ban Trung ương MTTQ Việt Nam', organisationId: 'm', office: null };
    const rounds = [sampleRound('a', { shared }), sampleRound('b', other)];
    expect(missingIn(decide({ rounds }))).toContain('[chưa có số lượng của riêng đợt này trong 14 cá nhân tính chung]');
  });

  test('the round asked for chooses the authority; without it the first round does', () => {
    const rounds = [
      sampleRound('a', { declared: declared({ COLLECTIVE: 1 }) }),
      sampleRound('b', {
        authorityName: 'Bộ Nội vụ',
        organisationId: 'bnv',
        office: null,
        organisation: 'Bộ Nội vụ',
        declared: declared({ INDIVIDUAL: 3 }),
      }),
    ];
    expect(decide({ rounds }).issuer).toBe('Ủy ban nhân dân thành phố Hưng Yên');
    expect(decide({ rounds }, { roundId: 'b' }).issuer).toBe('Bộ Nội vụ');
  });

  test('one authority that confers two forms decides twice', () => {
    const context = sampleContext('award-decision', { texts });
    const data: AwardData = {
      rounds: [sampleRound('a'), sampleRound('b', { form: 'Cờ thi đua' })],
      recipients: [],
      law: {},
    };
    const paper = awardDecisions(data, context, textsOf(context, {}));
    expect(paper.type === 'letters' && paper.letters.map(({ subtitle }) => subtitle)).toEqual([
      'Về việc tặng Giấy khen',
      'Về việc tặng Cờ thi đua',
    ]);
  });

  test('the money article tells the sum only when every prize is on record', () => {
    const paid = { kind: 'COLLECTIVE' as const, amount: 1_400_000 };
    const recipients = [sampleRecipient('Phòng A', paid), sampleRecipient('Phòng B', paid)];
    const moneyOf = (letter: LetterDocument) => textOfBlocks(letter.blocks);
    expect(moneyOf(decide({ rounds: [sampleRound('r')], recipients }))).toContain(
      '2.800.000 đồng (Bằng chữ: Hai triệu tám trăm nghìn đồng)',
    );
    const half = [sampleRecipient('Phòng A', paid), sampleRecipient('Phòng B', { ...paid, amount: null })];
    expect(moneyOf(decide({ rounds: [sampleRound('r')], recipients: half }))).not.toContain('Tổng số tiền');
  });
});
