import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import { missingIn } from '../letter-model';
import { concludersOf, notice, suggestNotice, type NoticeData } from './conclusion-notice';
import { plan, suggestPlan, type PlanData } from './conference-plan';
import { groupInvitation, suggestGroups } from './invitation-groups';
import { suggestMinutes, writeMinutes, type MinutesData } from './minutes';
import { submit, suggestSubmission } from './submission';
import { declared, sampleContext, sampleFacts, sampleRound } from './testing/sample-context';
import { textOf } from './testing/text-of-letter';
import { textsOf } from './text-paper';
import type { DirectiveFact, RolePerson, SpeechFact } from './texts-data';

const person = (name: string, title: string, ...roles: RolePerson['roles']): RolePerson => ({
  ...{ name, title, organisation: '', gender: null, presence: 'PRESENT', roles },
});
const chair = person('Nguyễn Chí Thanh', 'Phó Bí thư Thường trực Thành ủy', 'CHAIR');
const secretary = person('Lê Hoa', 'Chuyên viên', 'SECRETARY');
const directive = (body: string, changes: Partial<DirectiveFact> = {}): DirectiveFact => ({
  ...{ body, ordinalLabel: null, addressees: [], periodLabel: null, dueOn: null, status: 'OPEN', authors: [] },
  ...changes,
});
const speech = (changes: Partial<SpeechFact>): SpeechFact => ({
  ...{ kind: 'SPEECH', itemId: null, topic: null, topics: [], summary: null, onBehalfOf: null, declaredCount: null },
  speakers: [],
  ...changes,
});
const item = (id: string, title: string, changes: Partial<FrozenProgrammeItem> = {}): FrozenProgrammeItem => ({
  ...{ id, title, kind: 'OTHER', number: '1', depth: 0, start: null, end: null, minutes: null, performedBy: null },
  ...{ performers: [], isInternal: false, note: null },
  ...changes,
});
const group = (name: string, site: string | null = null) => ({ name, site, count: 12, isOpenEnded: false });

describe('minutes', () => {
  const write = (data: Partial<MinutesData>, texts: Record<string, string> = {}) => {
    const context = sampleContext('minutes', { texts });
    const all: MinutesData = {
      ...{ facts: sampleFacts({ listed: 4, present: 3, absent: 1, endsAt: '11:30' }), people: [chair, secretary] },
      ...{ groups: [], programme: [], speeches: [], directives: [directive('Giữ vững quy chế.')] },
      ...data,
    };
    return writeMinutes(all, context, textsOf(context, suggestMinutes(all, context)));
  };

  test('a secretary finds who came counted, chair and secretary as signers, the conclusion and the closing time', () => {
    const letter = write({ speeches: [speech({ kind: 'REPORT', topic: 'Kết quả năm 2019' })] });
    const text = textOf(letter);
    expect(text).toContain('Tổng số đại biểu trong danh sách: 04; có mặt: 03/04; vắng không lý do: 01.');
    expect(text).toContain('Chủ trì: đồng chí Nguyễn Chí Thanh, Phó Bí thư Thường trực Thành ủy.');
    expect(text).toContain('III. KẾT LUẬN\n1. Giữ vững quy chế.');
    expect(text).toContain('Hội nghị kết thúc vào 11 giờ 30 cùng ngày.');
    expect(letter.signatures).toEqual([
      { lines: ['NGƯỜI GHI BIÊN BẢN'], name: 'Lê Hoa' },
      { lines: ['CHỦ TRÌ HỘI NGHỊ'], name: 'Nguyễn Chí Thanh' },
    ]);
    expect(missingIn(letter)).toEqual([]);
  });

  test('what was said stands under its part of the programme, nothing internal is told', () => {
    const programme = [
      item('1', 'Tham luận'),
      item('2', 'Bài thứ nhất', { depth: 1 }),
      item('3', 'Thử âm thanh', { isInternal: true }),
    ];
    const speakers = [{ name: 'Vũ An', title: 'Bí thư Chi bộ', gender: null }];
    const speeches = [speech({ kind: 'DISCUSSION_PAPER', itemId: '2', speakers }), speech({ topic: 'Ý kiến thêm' })];
    const text = textOf(write({ programme, speeches }));
    expect(text).toContain('1. Tham luận.\n- Đồng chí Vũ An, Bí thư Chi bộ, trình bày tham luận.');
    expect(text).toContain('Các ý kiến khác:\n- Phát biểu: Ý kiến thêm.');
    expect(text).not.toContain('âm thanh');
  });

  test('without a roll call nobody is said to have come', () => {
    expect(missingIn(write({ facts: sampleFacts({ listed: 4 }) }))).toEqual([
      '[chưa có kết quả điểm danh]',
      '[chưa có chương trình và ý kiến phát biểu]',
      '[chưa có giờ kết thúc]',
    ]);
  });

  test('votes move the conclusion to part IV', () => {
    expect(textOf(write({}, { votes: '20/20 nhất trí' }))).toMatch(/III\. BIỂU QUYẾT\n20\/20 nhất trí\nIV\. KẾT LUẬN/);
  });
});

describe('notice of the conclusion', () => {
  const data = (changes: Partial<NoticeData> = {}): NoticeData => ({
    ...{ facts: sampleFacts(), people: [chair], groups: [group('Trưởng các phòng')] },
    ...{ speeches: [speech({ kind: 'REPORT' })], directives: [] },
    ...changes,
  });
  const write = (changes: Partial<NoticeData>, texts = {}) => {
    const context = sampleContext('conclusion-notice', { texts: { assessment: 'Đạt kế hoạch.', ...texts } });
    const all = data(changes);
    return notice(all, context, textsOf(context, suggestNotice(all, context)));
  };

  test('whoever concluded goes before who directed, and the chair comes last', () => {
    const author = { name: 'Cao Quang Hưng', title: 'Tỉnh ủy viên', gender: null };
    const directives = [directive('Một việc', { authors: [author] }), directive('Hai việc', { authors: [author] })];
    const concluder = person('Trương Thị Mai', '', 'CONCLUDER');
    const namesOf = (changes: Partial<NoticeData>) => concludersOf(data(changes)).map(({ name }) => name);
    expect(namesOf({ directives, people: [chair, concluder] })).toEqual(['Trương Thị Mai']);
    expect(namesOf({ directives })).toEqual(['Cao Quang Hưng']);
    expect(namesOf({})).toEqual(['Nguyễn Chí Thanh']);
  });

  test('each task has who leads, who helps and until when; a task without a leader blocks issuing', () => {
    const directives = [
      directive('Rà soát văn bản.', { addressees: ['Văn phòng', 'Phòng Nội vụ'], dueOn: '2020-03-01' }),
      directive('Tổng hợp kết quả.', { periodLabel: 'quý I' }),
    ];
    const letter = write({ directives });
    expect(textOf(letter)).toContain('1 | Rà soát văn bản | Văn phòng | Phòng Nội vụ | 01/03/2020');
    expect(textOf(letter)).toContain('2 | Tổng hợp kết quả | [chưa giao] |  | quý I');
    expect(missingIn(letter)).toEqual(['[chưa có cơ quan chủ trì của nhiệm vụ 2]']);
  });

  test('the opening tells day, place, chair, who came and what was heard', () => {
    expect(textOf(write({}))).toContain(
      'Sáng ngày 08 tháng 01 năm 2020, tại Hội trường Thành ủy, đồng chí Nguyễn Chí Thanh, Phó Bí thư Thường trực Thành ủy, chủ trì Hội nghị tổng kết công tác dân vận năm 2019. Dự hội nghị có trưởng các phòng (12 người). Sau khi nghe báo cáo, đồng chí Nguyễn Chí Thanh, Phó Bí thư Thường trực Thành ủy, kết luận như sau:',
    );
  });
});

describe('plan of a conference', () => {
  const data: PlanData = {
    ...{ facts: sampleFacts(), people: [chair], sites: [] },
    groups: [group('Lãnh đạo các ban'), group('Bí thư chi bộ', 'Điểm cầu huyện')],
    programme: [item('1', 'Báo cáo tổng kết'), item('2', 'Giải lao', { kind: 'BREAK' })],
    tasks: [{ title: 'In giấy mời', committee: 'Lễ tân', owner: 'Lê Hoa', dueOn: '2020-01-02' }],
  };
  const write = (texts: Record<string, string>) => {
    const context = sampleContext('conference-plan', { texts });
    return plan(data, context, textsOf(context, suggestPlan(data, context)));
  };

  test('contents come from the programme, tasks from the checklist, guests by site; only money is asked for', () => {
    const text = textOf(write({}));
    expect(text).toContain('II. NỘI DUNG\n1. Báo cáo tổng kết\nIII.');
    expect(text).toContain('1 | In giấy mời | Lê Hoa, Lễ tân | 02/01/2020');
    expect(text).toContain('Điểm cầu huyện:\n- Bí thư chi bộ (12 người).');
    expect(missingIn(write({}))).toEqual(['[chưa có kinh phí]']);
    expect(missingIn(write({ budget: 'Từ ngân sách được giao.' }))).toEqual([]);
  });
});

describe('one invitation for all groups', () => {
  test('lists the groups in order, and names nobody who is not of them', () => {
    const data = {
      facts: sampleFacts(),
      people: [chair],
      groups: [group('Lãnh đạo các ban'), group('bí thư chi bộ')],
      programme: [],
    };
    const context = sampleContext('invitation-groups', { texts: { contact: 'Văn phòng' } });
    const text = textOf(groupInvitation(data, context, textsOf(context, suggestGroups(data, context))));
    expect(text).toContain('1. Thành phần mời\n- Lãnh đạo các ban (12 người);\n- Bí thư chi bộ (12 người).');
    expect(text).toContain('- Kết quả công tác dân vận năm 2019; nhiệm vụ năm 2020.');
    expect(text).toContain('Đề nghị các đồng chí đến dự đúng thành phần, thời gian.');
  });
});

describe('submission', () => {
  const data = {
    ...{ facts: sampleFacts(), programme: [], recipients: [] },
    rounds: [sampleRound('r', { declared: declared({ COLLECTIVE: 8 }) })],
  };
  const write = (choice = {}) => {
    const context = sampleContext('submission', { choice });
    return submit(data, context, textsOf(context, suggestSubmission(data, context)));
  };

  test('asks the superior for the conference, with the awards it means to ask for in a list', () => {
    const letter = write();
    expect(textOf(letter)).toContain('Kính gửi: Tỉnh ủy Hưng Yên');
    expect(textOf(letter)).toContain('Danh sách này có 08 tập thể.');
    expect(missingIn(letter)).toEqual(['[chưa có tên 08 tập thể]']);
  });

  test('asks the authority of a round for its awards', () => {
    const text = textOf(write({ roundId: 'r' }));
    expect(text).toContain('Kính gửi: Chủ tịch Ủy ban nhân dân thành phố Hưng Yên');
    expect(text).toContain('Tặng Giấy khen cho 08 tập thể có thành tích công tác dân vận năm 2019.');
  });
});
