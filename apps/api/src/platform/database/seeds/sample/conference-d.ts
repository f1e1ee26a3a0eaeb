import { inferred, stated, wholeYear } from './seed-parts';
import type { ConferenceSeed } from './sample-types';

const concluder = 'Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Dân vận Trung ương';

/** Nationwide online review of 2019, as seen from the site of Bình Thuận. */
export const conferenceD: ConferenceSeed = {
  key: 'd',
  title:
    'Hội nghị trực tuyến toàn quốc tổng kết công tác dân vận và đánh giá kết quả thực hiện “Năm dân vận chính quyền” 2019',
  shortTitle: 'Tổng kết dân vận năm 2019 toàn quốc (trực tuyến)',
  kind: 'FINAL',
  subjects: ['công tác dân vận', 'kết quả thực hiện “Năm dân vận chính quyền” 2019'],
  themes: [{ name: 'Năm dân vận chính quyền', text: null, year: 2019 }],
  review: wholeYear(2019),
  next: wholeYear(2020),
  heldOn: '2020-01-09',
  isDateConfirmed: true,
  partOfDay: 'MORNING',
  mode: 'ONLINE',
  isModeConfirmed: true,
  note: 'Hội nghị thống nhất cao với kết quả được báo cáo.',
  hosts: [
    ['ban-dan-van-tw', 'LEAD'],
    ['ban-can-su-dang-chinh-phu', 'CO_HOST'],
  ],
  sites: [
    { key: 'trung-uong', name: 'Điểm cầu Trung ương' },
    {
      key: 'binh-thuan',
      name: 'Điểm cầu tỉnh Bình Thuận',
      parent: 'trung-uong',
    },
    {
      key: 'huyen',
      name: 'Các điểm cầu huyện, thị, thành ủy',
      parent: 'binh-thuan',
      connectedCount: 10,
      totalCount: 10,
      note: 'Truyền tiếp từ điểm cầu tỉnh; nguồn không nêu tên từng điểm.',
    },
  ],
  groups: [{ key: 'so-nganh', name: 'Lãnh đạo các sở, ban, ngành', site: 'binh-thuan' }],
  attendees: [
    {
      person: 'nguyen-xuan-phuc',
      posts: ['thu-tuong'],
      unit: 'chinh-phu',
      roles: ['CO_CHAIR', 'DIRECTIVE_SPEAKER'],
      site: 'trung-uong',
      precedenceOverride: 1,
      note: 'Bài không ghi chức vụ Đảng nên ba đồng chí đồng chủ trì xếp tay theo thứ tự nêu tên.',
    },
    {
      person: 'truong-thi-mai',
      posts: ['bo-chinh-tri', 'ban-bi-thu', 'truong-ban'],
      unit: 'ban-dan-van-tw',
      roles: ['CO_CHAIR', 'CONCLUDER', 'REPLIER'],
      site: 'trung-uong',
      precedenceOverride: 2,
    },
    {
      person: 'truong-hoa-binh',
      posts: ['bo-chinh-tri', 'pho-thu-tuong'],
      unit: 'chinh-phu',
      roles: ['CO_CHAIR'],
      site: 'trung-uong',
      precedenceOverride: 3,
    },
    {
      person: 'nguyen-duc-hoa',
      posts: ['uy-vien', 'ubnd'],
      title: 'Tỉnh ủy viên - Phó Chủ tịch UBND tỉnh',
      unit: 'ubnd-tinh-binh-thuan',
      roles: ['SITE_CHAIR'],
      site: 'binh-thuan',
    },
  ],
  speeches: [
    {
      key: 'chi-dao',
      kind: 'DIRECTIVE_SPEECH',
      summary: 'Nêu ba nhóm việc cho năm 2020.',
      site: 'trung-uong',
      speakers: [['nguyen-xuan-phuc', 'Thủ tướng Chính phủ']],
    },
    {
      key: 'tiep-thu',
      kind: 'REPLY',
      site: 'trung-uong',
      speakers: [['truong-thi-mai', concluder]],
    },
    {
      key: 'ket-luan',
      kind: 'CONCLUSION',
      summary: 'Kết luận hội nghị.',
      site: 'trung-uong',
      speakers: [['truong-thi-mai', concluder]],
    },
  ],
  directives: [
    ['phoi-hop', 'Thực hiện chương trình phối hợp giữa hai cơ quan.'],
    ['phap-luat', 'Rà soát, sửa đổi chính sách, pháp luật.'],
    ['dien-hinh', 'Xây dựng, nhân rộng điển hình tiên tiến.'],
  ].map(([key, body]) => ({ key, body, authors: ['nguyen-xuan-phuc'], speech: 'chi-dao', periodLabel: 'năm 2020' })),
  figures: [
    {
      key: 'diem-cau',
      label: 'Huyện, thị, thành ủy được truyền tiếp từ điểm cầu tỉnh Bình Thuận',
      value: 10,
      total: 10,
      unit: 'điểm cầu',
      year: 2020,
    },
  ],
  countGroups: [],
  rounds: [],
  article: {
    headline:
      'Hội nghị trực tuyến toàn quốc tổng kết công tác dân vận và đánh giá kết quả thực hiện “Năm dân vận chính quyền” 2019',
    authors: [],
    categoryPath: 'DÂN VẬN KHÉO · THỰC HIỆN QĐ 217,218 · QUY CHẾ DÂN CHỦ · DÂN VẬN CHÍNH QUYỀN',
    site: 'binh-thuan',
    note: 'Bản ghi dữ kiện không có tiêu đề bài nên ghi tên hội nghị. Bài viết từ điểm cầu Bình Thuận, kết bằng “./.”.',
    captions: [
      {
        body: 'Đồng chí Nguyễn Đức Hòa… chủ trì tại điểm cầu tỉnh Bình Thuận',
        people: [['nguyen-duc-hoa', 'Chủ trì tại điểm cầu']],
      },
    ],
  },
  facts: [
    stated('conferences', 'd', 'heldOn', 'Sáng ngày 09/01/2020'),
    stated('conferences', 'd', 'mode', 'trực tuyến toàn quốc'),
    stated('conferences', 'd', 'hosts', 'phối hợp', 'Ban Dân vận Trung ương phối hợp Ban cán sự Đảng Chính phủ.'),
    inferred('conferences', 'd', 'nextPeriod', 'Năm 2020 chỉ xuất hiện trong bài phát biểu chỉ đạo.'),
    stated('conferences', 'd', 'note', 'Hội nghị thống nhất cao với kết quả'),
    stated('sites', 'huyen', 'connectedCount', '10/10', 'Tỷ số điểm đã kết nối trên tổng số.'),
    stated('attendees', 'nguyen-duc-hoa', 'roles', 'chủ trì tại điểm cầu'),
    stated('attendees', 'truong-thi-mai', 'roles', 'kết luận hội nghị'),
  ],
};
