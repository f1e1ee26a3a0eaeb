import type { ConferenceKind } from '@ky-yeu/contracts/closed-lists';
import type { TemplateItem } from '@ky-yeu/contracts/preparation';

/** A template as it is seeded; the natural key is the name. */
export interface ChecklistTemplateSeed {
  name: string;
  conferenceKind: ConferenceKind | null;
  source: string;
  isConfirmed: boolean;
  items: TemplateItem[];
}

type Line = [title: string, days: number, committee: string | null, rest?: Partial<TemplateItem>];

const line = ([title, offsetDays, committee, rest]: Line): TemplateItem => ({
  ...{ title, offsetDays, offsetUnit: 'DAY', committee, clockCode: null },
  ...rest,
});

const working = { offsetUnit: 'WORKING_DAY' } as const;
const content = 'Nội dung';
const awards = 'Khen thưởng';
const guests = 'Lễ tân, hậu cần';
const decoration = 'Tuyên truyền, khánh tiết';
const technology = 'Kỹ thuật';

/** The invitation leaves a day before the floor of three working days that the law sets. */
const invitation: Line = ['Phát giấy mời', -4, guests, { ...working, clockCode: 'INVITATION' }];
const materials: Line = ['Gửi tài liệu cho đại biểu', -4, content, { ...working, clockCode: 'MATERIALS' }];
const notice: Line = ['Ra thông báo kết luận', 5, content, { ...working, clockCode: 'CONCLUSION_NOTICE' }];
const closing: Line[] = [
  ['Đón tiếp, điểm danh đại biểu', 0, guests],
  ['Đăng tin bài', 1, decoration],
  notice,
  ['Thanh toán, lưu hồ sơ', 10, guests],
];

const final: Line[] = [
  ['Xin chủ trương, ban hành kế hoạch, phân công nhiệm vụ', -30, content],
  ['Xây dựng đề cương báo cáo, phân công tham luận', -25, content],
  ['Hướng dẫn và tiếp nhận hồ sơ khen thưởng', -20, awards],
  ['Hoàn thành dự thảo báo cáo', -15, content],
  ['Họp Hội đồng thi đua, khen thưởng', -15, awards],
  ['Trình ký quyết định khen thưởng', -10, awards],
  ['Trình ký giấy mời', -10, guests],
  ['Chốt danh sách đại biểu', -7, guests],
  invitation,
  materials,
  ['In giấy khen, chuẩn bị phôi, khung, tiền thưởng', -5, awards],
  ['Chốt xác nhận dự, sơ đồ chỗ ngồi, biển tên', -3, guests],
  ['Hoàn thành kịch bản dẫn chương trình', -3, content],
  ['Kiểm tra khánh tiết, âm thanh, tổng duyệt', -1, decoration],
  ['Thử đường truyền từng điểm cầu', -1, technology],
  ...closing,
];

const midTerm: Line[] = [
  ['Ban hành kế hoạch, phân công nhiệm vụ', -20, content],
  ['Xây dựng đề cương báo cáo, phân công tham luận', -18, content],
  ['Hoàn thành dự thảo báo cáo', -12, content],
  ['Trình ký giấy mời', -10, guests],
  ['Chốt danh sách đại biểu', -7, guests],
  invitation,
  materials,
  ['Chốt xác nhận dự, sơ đồ chỗ ngồi, biển tên', -3, guests],
  ['Kiểm tra hội trường, âm thanh, đường truyền', -1, technology],
  ...closing,
];

const source =
  'Thông lệ chuẩn bị hội nghị của văn phòng; thời gian chuẩn bị trong kế hoạch thực tế từ 15 đến 30 ngày (kế hoạch của Ban Dân vận Trung ương ngày 26/12/2018 và 06/12/2016). Số ngày do cơ quan tự điều chỉnh.';

/** Starting values that the office corrects: no text of law sets these lead times, only the floor of the invitation. */
export const checklistTemplates: readonly ChecklistTemplateSeed[] = [
  { name: 'Hội nghị tổng kết', conferenceKind: 'FINAL', source, isConfirmed: false, items: final.map(line) },
  { name: 'Hội nghị sơ kết', conferenceKind: 'MID_TERM', source, isConfirmed: false, items: midTerm.map(line) },
  { name: 'Hội nghị chuyên đề, khác', conferenceKind: null, source, isConfirmed: false, items: midTerm.map(line) },
];
