import { conferenceEContent } from './conference-e-content';
import { rounds } from './conference-e-awards';
import { inferred, stated, wholeYear } from './seed-parts';
import type { ConferenceSeed } from './sample-types';

const title =
  'Ban Dân vận tổ chức tổng kết công tác dân vận năm 2019 và đánh giá kết quả thực hiện năm dân vận chính quyền năm 2019, triển khai nhiệm vụ năm 2020';

/** Ban Dân vận Quận ủy Tây Hồ, final review of 2019. */
export const conferenceE: ConferenceSeed = {
  key: 'e',
  title,
  shortTitle: 'Tổng kết dân vận năm 2019 - Quận ủy Tây Hồ',
  kind: 'FINAL',
  subjects: ['công tác dân vận', '“Năm Dân vận chính quyền” năm 2019'],
  themes: [
    { name: 'Năm Dân vận chính quyền', text: null, year: 2019 },
    {
      name: 'Phương châm',
      text: 'Kỷ cương, liêm chính, hành động, trách nhiệm, sáng tạo, hiệu quả',
      year: null,
    },
  ],
  review: wholeYear(2019),
  next: wholeYear(2020),
  heldOn: '2020-01-15',
  isDateConfirmed: true,
  partOfDay: 'AFTERNOON',
  mode: 'IN_PERSON',
  isModeConfirmed: false,
  hosts: [['ban-dan-van-quan-uy-tay-ho', 'LEAD']],
  sites: [],
  groups: [
    { key: 'bcd-qcdc', name: 'Thành viên Ban Chỉ đạo quy chế dân chủ' },
    { key: 'bcd-ton-giao', name: 'Thành viên Ban Chỉ đạo công tác tôn giáo quận và Tổ giúp việc' },
    { key: 'phong-ban', name: 'Trưởng các phòng, ban chuyên môn thuộc quận' },
    { key: 'tccs-dang', name: 'Bí thư tổ chức cơ sở Đảng trực thuộc' },
    {
      key: 'phuong',
      name: 'Các phường: Chủ tịch UBND, Phó Chủ tịch UBND phụ trách văn hóa - xã hội, Trưởng khối Dân vận, Trưởng đoàn thể chính trị',
    },
    { key: 'khen-thuong', name: 'Các tập thể, cá nhân được khen thưởng' },
  ],
  attendees: [
    {
      person: 'pham-hai-hoa',
      posts: ['uy-vien', 'pho-ban'],
      unit: 'ban-dan-van-thanh-uy-ha-noi',
      roles: ['ATTENDEE'],
      isSuperiorGuest: true,
    },
    {
      person: 'nguyen-anh-tuan',
      posts: [['pho-bi-thu', 'Phó Bí thư thường trực Quận ủy']],
      unit: 'quan-uy-tay-ho',
      roles: ['ATTENDEE', 'SPEAKER'],
    },
    {
      person: 'do-anh-tuan',
      posts: ['ubnd'],
      unit: 'ubnd-quan-tay-ho',
      roles: ['ATTENDEE', 'AWARD_PRESENTER'],
      note: 'Trao thưởng theo chú thích ảnh, không rõ đợt nào.',
    },
  ],
  ...conferenceEContent,
  countGroups: [],
  rounds,
  article: {
    headline: title,
    authors: ['Ban Tuyên giáo Quận Tây Hồ'],
    publishedOn: '2020-01-16',
    publishedAt: '11:19',
    categoryPath: 'Kinh tế - chính trị',
    views: 278,
    captions: [
      {
        body: 'Đ.c Đỗ Anh Tuấn - Chủ tịch UBND quận trao thưởng cho các đơn vị tiêu biểu',
        people: [['do-anh-tuan', 'Trao thưởng']],
      },
    ],
  },
  facts: [
    stated('conferences', 'e', 'heldOn', 'Chiều ngày 15/01/2020'),
    inferred('conferences', 'e', 'mode', 'Bài không nêu hình thức; nội dung cho thấy họp trực tiếp.'),
    stated('attendees', 'pham-hai-hoa', 'title', 'TUV', 'Ở Hà Nội là Thành ủy viên.'),
    stated('attendees', 'do-anh-tuan', 'roles', 'trao thưởng cho các đơn vị tiêu biểu', 'Không rõ đợt nào.'),
    stated('attendee_groups', 'tccs-dang', 'name', 'Bí thư TCCS Đảng trực thuộc'),
    stated('speeches', 'phat-bieu', 'onBehalfOf', 'Thay mặt các đồng chí lãnh đạo Quận… đề nghị'),
    stated('directives', 'mot', 'ordinalLabel', 'Một là … Năm là'),
    stated('key_figures', 'mo-hinh-dang-ky', 'value', '66 mô hình, 72 điển hình'),
    stated('key_figures', 'mo-hinh-cong-nhan', 'value', '17 mô hình, 11 điển hình'),
    inferred('award_rounds', 'e0', 'year', 'Ngày truyền thống 15/10 của năm được báo cáo, 2019.', '15/10'),
    stated('award_rounds', 'e1', 'authorityName', 'Bộ nội vụ', 'Bài viết thường chữ “nội”.'),
    inferred(
      'award_rounds',
      'e1',
      'formId',
      'Danh mục ghi “… về tín ngưỡng, tôn giáo”.',
      'Vì sự nghiệp Quản lý nhà nước về tôn giáo',
    ),
    stated('award_rounds', 'e2', 'authorityName', 'Ban Thường vụ Quận ủy Tây Hồ'),
    ...['e3', 'e4', 'e5'].map((round) =>
      inferred('award_rounds', round, 'authorityName', 'Chủ thể hiểu theo câu trước: Ban Thường vụ Quận ủy.'),
    ),
    stated('award_rounds', 'e6', 'authorityName', 'UBND quận Tây Hồ'),
    ...['e1', 'e2', 'e3', 'e4', 'e5', 'e6'].map((round) =>
      inferred('award_rounds', round, 'year', 'Lấy năm trao tại hội nghị; số và ngày quyết định không có.'),
    ),
  ],
};
