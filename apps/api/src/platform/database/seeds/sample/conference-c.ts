import { inferred, stated, wholeYear } from './seed-parts';
import type { ConferenceSeed } from './sample-types';

const deputySecretary = 'Phó Bí thư Thường trực Thành uỷ';
const twoLeaders = ['le-thi-kim-cuc', 'vu-thi-mai-anh'];

/** Thành uỷ Hạ Long, final review of 2022. */
export const conferenceC: ConferenceSeed = {
  key: 'c',
  title:
    'Hội nghị Tổng kết công tác dân vận, Quy chế dân chủ ở cơ sở, chương trình phối hợp thống nhất hành động của UB MTTQ năm 2022, triển khai nhiệm vụ năm 2023',
  shortTitle: 'Tổng kết dân vận năm 2022 - Thành ủy Hạ Long',
  kind: 'FINAL',
  subjects: ['công tác dân vận', 'quy chế dân chủ ở cơ sở', 'chương trình phối hợp thống nhất hành động của UB MTTQ'],
  themes: [
    {
      name: 'Chủ đề công tác Mặt trận năm 2022',
      text: 'Đoàn kết, dân chủ; năng động, sáng tạo; tận tụy, trách nhiệm; chất lượng, hiệu quả',
      year: 2022,
    },
  ],
  review: wholeYear(2022),
  next: wholeYear(2023),
  heldOn: '2022-12-01',
  isDateConfirmed: false,
  partOfDay: null,
  mode: null,
  isModeConfirmed: false,
  hosts: [['thanh-uy-ha-long', 'LEAD']],
  sites: [],
  groups: [],
  attendees: [
    {
      person: 'le-thi-kim-cuc',
      posts: [['pho-ban', 'Phó Trưởng Ban Dân vận Tỉnh uỷ']],
      unit: 'ban-dan-van-tinh-uy-quang-ninh',
      roles: ['ATTENDEE', 'DIRECTIVE_SPEAKER', 'AWARD_PRESENTER'],
      isSuperiorGuest: true,
    },
    {
      person: 'vu-thi-mai-anh',
      posts: [['pho-bi-thu', deputySecretary], 'bcd-qcdc'],
      unit: 'thanh-uy-ha-long',
      roles: ['ATTENDEE', 'DIRECTIVE_SPEAKER', 'AWARD_PRESENTER'],
    },
    {
      person: 'bui-thu-nguyen',
      posts: ['pho-ban'],
      unit: 'ban-dan-van-thanh-uy-ha-long',
      roles: ['REPORTER'],
      isFromCaption: true,
    },
    {
      person: 'bui-duc-doan',
      posts: [['thuong-vu', 'Uỷ viên Ban Thường vụ'], 'truong-ban', 'mttq'],
      unit: 'ban-dan-van-thanh-uy-ha-long',
      roles: ['DISCUSSION_MODERATOR'],
      isFromCaption: true,
    },
    {
      person: 'nguyen-tuan-minh',
      posts: [['thuong-vu', 'Uỷ viên Ban Thường vụ'], 'ubnd'],
      unit: 'ubnd-tp-ha-long',
      roles: ['SPEAKER'],
      isFromCaption: true,
    },
  ],
  speeches: [
    { key: 'bao-cao', kind: 'REPORT', speakers: [['bui-thu-nguyen', 'Phó Trưởng Ban Dân vận Thành phố']] },
    {
      key: 'tham-luan',
      kind: 'DISCUSSION_PAPER',
      summary: 'Tham luận do đồng chí Bùi Đức Đoàn điều hành; nguồn không nêu người và chủ đề.',
      speakers: [],
    },
    {
      key: 'phat-bieu-minh',
      kind: 'SPEECH',
      speakers: [['nguyen-tuan-minh', 'Uỷ viên Ban Thường vụ, Phó Chủ tịch Thường trực UBND Thành phố']],
    },
    { key: 'chi-dao-cuc', kind: 'DIRECTIVE_SPEECH', speakers: [['le-thi-kim-cuc', 'Phó Trưởng Ban Dân vận Tỉnh uỷ']] },
    { key: 'chi-dao-mai-anh', kind: 'DIRECTIVE_SPEECH', speakers: [['vu-thi-mai-anh', deputySecretary]] },
  ],
  directives: [
    ['kho-khan', 'Khắc phục khó khăn, tồn tại.'],
    ['doi-moi', 'Tiếp tục đổi mới theo hướng thiết thực, cụ thể, sáng tạo.'],
    [
      'hanh-chinh',
      'Nâng cao hiệu quả dân vận của cơ quan hành chính: “trọng dân, gần dân, hiểu dân và có trách nhiệm với dân”.',
    ],
    ['quy-che', 'Thực hiện quy chế làm việc rõ người, rõ việc.'],
    ['mat-tran', 'Phát huy vai trò nòng cốt của Mặt trận.'],
    ['phong-trao', 'Vận động nhân dân tham gia các phong trào.'],
  ].map(([key, body]) => ({ key, body, strength: 'REQUIRE', authors: twoLeaders })),
  figures: [],
  countGroups: [{ key: 'kyniemchuong', label: '14 cá nhân (hai kỷ niệm chương)', declaredIndividuals: 14 }],
  rounds: [
    {
      key: 'c1',
      form: 'KNC',
      formText: 'Kỷ niệm chương',
      authority: 'ban-dan-van-tw',
      authorityName: 'Ban Dân vận Trung ương',
      year: 2022,
      countGroup: 'kyniemchuong',
      presenters: ['le-thi-kim-cuc'],
      note: 'Nguồn không ghi tên kỷ niệm chương.',
    },
    {
      key: 'c2',
      form: 'KNC',
      formText: 'Kỷ niệm chương',
      authority: 'ubtw-mttq',
      authorityName: 'Ủy ban Trung ương MTTQ Việt Nam',
      year: 2022,
      countGroup: 'kyniemchuong',
      presenters: ['vu-thi-mai-anh'],
      note: 'Nguồn không ghi tên kỷ niệm chương.',
    },
    {
      key: 'c3',
      form: null,
      formText: 'biểu dương, khen thưởng',
      authority: 'ubnd-tp-ha-long',
      authorityName: 'UBND Thành phố Hạ Long',
      reason:
        'công tác Dân vận; thực hiện quy chế dân chủ ở cơ sở; phong trào Dân vận khéo; các phong trào thi đua của UB MTTQ thành phố',
      year: 2022,
      note: 'Nguồn không nêu hình thức, số tập thể, số cá nhân và người trao.',
    },
  ],
  article: {
    headline:
      'Hội nghị Tổng kết công tác dân vận, Quy chế dân chủ ở cơ sở, chương trình phối hợp thống nhất hành động của UB MTTQ năm 2022, triển khai nhiệm vụ năm 2023',
    authors: ['Hồng Phương'],
    note: 'Bản ghi dữ kiện không có tiêu đề bài nên ghi tên hội nghị; chú thích ảnh, trừ ảnh đầu, ghi theo ý.',
    captions: [
      { body: 'Quang cảnh hội nghị' },
      { body: 'Đồng chí Vũ Thị Mai Anh phát biểu chỉ đạo', people: [['vu-thi-mai-anh', 'Phát biểu chỉ đạo']] },
      { body: 'Đồng chí Bùi Thu Nguyên báo cáo', people: [['bui-thu-nguyen', 'Báo cáo']] },
      { body: 'Đồng chí Bùi Đức Đoàn điều hành tham luận', people: [['bui-duc-doan', 'Điều hành tham luận']] },
      { body: 'Đồng chí Nguyễn Tuấn Minh phát biểu', people: [['nguyen-tuan-minh', 'Phát biểu']] },
      { body: 'Đồng chí Lê Thị Kim Cúc phát biểu chỉ đạo', people: [['le-thi-kim-cuc', 'Phát biểu chỉ đạo']] },
      {
        body: 'Đồng chí Lê Thị Kim Cúc trao kỷ niệm chương của Ban Dân vận Trung ương',
        people: [['le-thi-kim-cuc', 'Trao kỷ niệm chương']],
      },
      {
        body: 'Đồng chí Vũ Thị Mai Anh trao kỷ niệm chương của Trung ương MTTQ',
        people: [['vu-thi-mai-anh', 'Trao kỷ niệm chương']],
      },
    ],
  },
  facts: [
    stated('conferences', 'c', 'heldOn', 'Ngày 1/12', 'Bài không ghi năm.'),
    inferred('conferences', 'c', 'heldOn', 'Năm 2022 suy từ kỳ tổng kết.'),
    stated('conferences', 'c', 'hosts', 'Thành uỷ', 'Cùng bài viết cả “Thành uỷ” và “Thành ủy”.'),
    stated(
      'attendees',
      'vu-thi-mai-anh',
      'title',
      'Phó Bí thư TT Thành uỷ',
      'Nơi khác: Phó Bí thư Thường trực Thành ủy.',
    ),
    stated('attendees', 'vu-thi-mai-anh', 'posts', 'Trưởng BCĐ thực hiện QCDC ở cơ sở Thành phố'),
    stated('attendees', 'bui-duc-doan', 'title', 'Uỷ viên BTV', 'Không ghi tên cấp ủy.'),
    stated('attendees', 'nguyen-tuan-minh', 'title', 'Phó Chủ tịch TT UBND Thành phố'),
    ...['bui-thu-nguyen', 'bui-duc-doan', 'nguyen-tuan-minh'].map((person) =>
      inferred('attendees', person, 'presence', 'Chỉ có tên trong chú thích ảnh.'),
    ),
    inferred('award_rounds', 'c1', 'declaredIndividuals', 'Số 14 chỉ nêu chung cho C1 và C2.', '14 cá nhân'),
    inferred('award_rounds', 'c2', 'declaredIndividuals', 'Số 14 chỉ nêu chung cho C1 và C2.', '14 cá nhân'),
    stated('award_rounds', 'c2', 'authorityName', 'Trung ương MTTQ', 'Cách ghi ở chú thích ảnh.'),
    stated('award_rounds', 'c3', 'authorityName', 'UBND Thành phố'),
    stated('award_rounds', 'c3', 'formText', 'biểu dương, khen thưởng'),
    ...['c1', 'c2', 'c3'].map((round) => inferred('award_rounds', round, 'year', 'Theo năm của hội nghị, đã suy ra.')),
    stated('directives', 'kho-khan', 'authors', 'yêu cầu', 'Cả danh mục việc được nêu chung cho hai đồng chí.'),
  ],
};
