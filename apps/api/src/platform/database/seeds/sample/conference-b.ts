import { halfYear, inferred, stated } from './seed-parts';
import type { AttendeeSeed, ConferenceSeed } from './sample-types';

const standingCommittee: AttendeeSeed[] = [
  {
    person: 'quach-thi-huong',
    posts: ['thuong-vu', 'truong-ban', 'mttq'],
    unit: 'ban-dan-van-tinh-uy-hung-yen',
    roles: ['ATTENDEE'],
    group: 'ban-thuong-vu',
  },
  {
    person: 'bui-the-cu',
    posts: ['thuong-vu', 'kiem-tra'],
    unit: 'ubkt-tinh-uy-hung-yen',
    roles: ['ATTENDEE'],
    group: 'ban-thuong-vu',
  },
  {
    person: 'nguyen-le-huy',
    posts: ['thuong-vu', 'noi-chinh'],
    unit: 'ban-noi-chinh-tinh-uy-hung-yen',
    roles: ['ATTENDEE'],
    group: 'ban-thuong-vu',
  },
];

/** Ban Dân vận Tỉnh ủy Hưng Yên, mid-term review of 2022. */
export const conferenceB: ConferenceSeed = {
  key: 'b',
  title:
    'hội nghị sơ kết công tác dân vận và hoạt động của các Ban Chỉ đạo tỉnh về thực hiện quy chế dân chủ (QCDC) ở cơ sở, về thực hiện phong trào thi đua “Dân vận khéo” và công tác tôn giáo 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2022',
  shortTitle: 'Sơ kết dân vận 6 tháng đầu năm 2022 - tỉnh Hưng Yên',
  kind: 'MID_TERM',
  subjects: [
    'công tác dân vận',
    'hoạt động của Ban Chỉ đạo tỉnh về thực hiện quy chế dân chủ ở cơ sở',
    'hoạt động của Ban Chỉ đạo tỉnh về thực hiện phong trào thi đua “Dân vận khéo”',
    'công tác tôn giáo',
  ],
  review: halfYear(2022, 1),
  next: halfYear(2022, 2),
  heldOn: '2022-07-12',
  isDateConfirmed: false,
  partOfDay: null,
  venue: 'Trụ sở Tỉnh ủy',
  mode: 'IN_PERSON',
  isModeConfirmed: false,
  hosts: [['ban-dan-van-tinh-uy-hung-yen', 'LEAD']],
  sites: [],
  groups: [
    {
      key: 'ban-thuong-vu',
      name: 'Các đồng chí trong Ban Thường vụ Tỉnh ủy',
      commonPost: 'Ủy viên Ban Thường vụ Tỉnh ủy',
    },
    {
      key: 'ban-nganh',
      name: 'Lãnh đạo các ban, sở, ngành, tổ chức chính trị - xã hội tỉnh',
      isOpenEnded: true,
    },
  ],
  attendees: [
    {
      person: 'tran-quoc-toan',
      posts: ['pho-bi-thu', 'hdnd', 'bcd-qcdc', 'bcd-dan-van-kheo'],
      unit: 'tinh-uy-hung-yen',
      roles: ['ATTENDEE', 'SPEAKER'],
    },
    ...standingCommittee,
  ],
  speeches: [
    {
      key: 'bao-cao',
      kind: 'REPORT',
      topic: 'Kết quả 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2022',
      summary: 'Kết quả nửa đầu năm, có phần của khối lực lượng vũ trang; nhiệm vụ nửa cuối năm của các Ban Chỉ đạo.',
      speakers: [],
    },
    {
      key: 'thao-luan',
      kind: 'DISCUSSION',
      topics: ['kết quả', 'tồn tại, hạn chế của từng lĩnh vực', 'đề xuất, kiến nghị giải pháp'],
      speakers: [],
    },
    {
      key: 'phat-bieu',
      kind: 'SPEECH',
      summary: 'Hai nhóm nội dung: đề nghị đối với cấp ủy, chính quyền các cấp (7 ý) và yêu cầu (4 ý).',
      speakers: [['tran-quoc-toan', 'Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh']],
    },
  ],
  directives: [
    ...[
      ['tuyen-truyen', 'Công tác tuyên truyền.'],
      ['qcdc', 'Thực hiện quy chế dân chủ ở cơ sở.'],
      ['chinh-quyen', 'Dân vận chính quyền và phong trào “Dân vận khéo”.'],
      ['ton-giao', 'Đấu tranh với việc lợi dụng tín ngưỡng, tôn giáo.'],
    ].map(([key, body]) => ({
      key,
      body,
      authors: [],
      addressees: ['các Ban Chỉ đạo tỉnh'],
      speech: 'bao-cao',
      periodLabel: '6 tháng cuối năm 2022',
      note: 'Nhiệm vụ nêu trong phần triển khai, không ghi người giao.',
    })),
    {
      key: 'de-nghi',
      body: 'Nhóm nhiệm vụ đề nghị cấp ủy, chính quyền các cấp thực hiện, gồm 7 ý.',
      strength: 'SUGGEST',
      addressees: ['cấp ủy, chính quyền các cấp'],
      authors: ['tran-quoc-toan'],
      speech: 'phat-bieu',
      note: 'Bản ghi dữ kiện không giữ nội dung từng ý.',
    },
    {
      key: 'yeu-cau',
      body: 'Nhóm nhiệm vụ yêu cầu thực hiện, gồm 4 ý.',
      strength: 'REQUIRE',
      authors: ['tran-quoc-toan'],
      speech: 'phat-bieu',
      note: 'Bản ghi dữ kiện không giữ nội dung từng ý và nơi thực hiện.',
    },
  ],
  figures: [],
  countGroups: [],
  rounds: [],
  article: {
    headline: 'Triển khai nhiệm vụ công tác dân vận 6 tháng cuối năm 2022',
    authors: [],
    publishedOn: '2022-07-12',
    rating: '100%',
    captions: [{ body: 'Các đại biểu dự hội nghị' }],
  },
  facts: [
    stated('conferences', 'b', 'heldOn', 'Ngày 12.7', 'Bài không ghi năm.'),
    inferred('conferences', 'b', 'heldOn', 'Năm lấy theo ngày đăng bài.', 'Đăng ngày 12 - 07 - 2022'),
    stated('conferences', 'b', 'venue', 'Trụ sở Tỉnh ủy'),
    inferred('conferences', 'b', 'mode', 'Họp tại một địa điểm, bài không nêu trực tuyến.'),
    inferred(
      'conferences',
      'b',
      'hosts',
      'Bài không ghi tên tỉnh; Hưng Yên suy từ liên kết bên lề.',
      'Ban Dân vận Tỉnh ủy',
    ),
    ...standingCommittee.map(({ person }) =>
      stated('attendees', person, 'posts', 'các đồng chí trong Ban Thường vụ Tỉnh ủy:', 'Nêu chung cho cả nhóm.'),
    ),
    stated('attendees', 'tran-quoc-toan', 'posts', null, 'Bốn chức vụ ở phần thành phần dự.'),
    stated(
      'attendees',
      'tran-quoc-toan',
      'title',
      'đồng chí Phó Bí thư Thường trực Tỉnh ủy Trần Quốc Toản',
      'Ở chỗ khác bài chỉ ghi một chức vụ, đặt trước tên.',
    ),
    stated('speeches', 'phat-bieu', 'kind', 'Phát biểu tại hội nghị', 'Nội dung có tính chỉ đạo.'),
    stated('speeches', 'thao-luan', 'topics', 'làm rõ kết quả… tồn tại hạn chế của từng lĩnh vực'),
    stated('directives', 'de-nghi', 'strength', 'đề nghị cấp ủy, chính quyền các cấp…'),
    stated('directives', 'yeu-cau', 'strength', 'yêu cầu…'),
  ],
};
