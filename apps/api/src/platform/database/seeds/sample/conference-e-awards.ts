import type { RoundSeed } from './sample-types';

const standingCommittee = {
  form: null,
  formText: 'khen thưởng',
  authority: 'btv-quan-uy-tay-ho',
  authorityName: 'Ban Thường vụ Quận ủy Tây Hồ',
  year: 2020,
} as const;

const in2019 = { periodLabel: 'năm 2019', achievementFrom: '2019-01-01', achievementTo: '2019-12-31' } as const;

/** Six rounds conferred at the conference, and one of 15/10 that the report looks back on. */
export const rounds: RoundSeed[] = [
  {
    key: 'e1',
    form: 'KNC_TONGIAO',
    formText: 'kỷ niệm chương',
    authority: 'bo-noi-vu',
    authorityName: 'Bộ Nội vụ',
    title: 'Vì sự nghiệp Quản lý nhà nước về tôn giáo',
    year: 2020,
    declaredIndividuals: 3,
  },
  {
    key: 'e2',
    ...standingCommittee,
    reason: 'thành tích thực hiện Kết luận 62-KL/TW ngày 08/12/2009 của Bộ Chính trị (khóa X)',
    bases: ['62-KL/TW'],
    declaredCollectives: 7,
  },
  {
    key: 'e3',
    ...standingCommittee,
    isAuthorityConfirmed: false,
    reason: '05 năm thực hiện Kết luận số 101-KL/TW, ngày 03/9/2014 của Ban Bí thư (khóa XI)',
    periodLabel: '05 năm',
    bases: ['101-KL/TW'],
    declaredCollectives: 6,
  },
  {
    key: 'e4',
    ...standingCommittee,
    ...in2019,
    isAuthorityConfirmed: false,
    reason: 'xây dựng và thực hiện quy chế dân chủ cơ sở năm 2019',
    declaredCollectives: 8,
  },
  {
    key: 'e5',
    ...standingCommittee,
    ...in2019,
    isAuthorityConfirmed: false,
    reason: 'thực hiện công tác tuyên giáo năm 2019',
    declaredCollectives: 9,
  },
  {
    key: 'e6',
    ...in2019,
    form: null,
    formText: 'khen thưởng',
    authority: 'ubnd-quan-tay-ho',
    authorityName: 'UBND quận Tây Hồ',
    reason: 'thành tích tiêu biểu thực hiện “Năm Dân vận chính quyền” năm 2019',
    year: 2020,
    declaredCollectives: 11,
  },
  {
    key: 'e0',
    ...in2019,
    form: null,
    formText: 'công nhận, khen thưởng',
    authority: null,
    authorityName: 'Chưa rõ (đề xuất qua Hội đồng Thi đua - Khen thưởng quận)',
    isAuthorityConfirmed: false,
    reason: 'mô hình, điển hình “Dân vận khéo” năm 2019',
    year: 2019,
    conferred: 'REPORTED',
    declaredModels: 17,
    declaredExamples: 11,
    note: 'Đợt trước hội nghị, vào Ngày truyền thống 15/10; qua khảo sát, thẩm định, bình xét, đánh giá.',
  },
];
