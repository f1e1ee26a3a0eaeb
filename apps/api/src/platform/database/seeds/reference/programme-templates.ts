import type { ProgrammeKind } from '@ky-yeu/contracts/closed-lists';
import type { ProgrammeTemplate } from '@ky-yeu/contracts/programme';

export type ProgrammeTemplateSeed = Omit<ProgrammeTemplate, 'id' | 'version'>;

type Item = ProgrammeTemplate['items'][number];

const item = (kind: ProgrammeKind, title: string, minutes: number | null, depth = 0): Item => ({
  ...{ title, kind, minutes, depth },
  isInternal: kind === 'INTERNAL',
});

const opening = [
  item('INTERNAL', 'Thử âm thanh, đường truyền tới các điểm cầu', null),
  item('RECEPTION', 'Đón tiếp đại biểu, phát tài liệu', 30),
  item('OTHER', 'Ổn định tổ chức', 5),
  item('CEREMONY', 'Chào cờ', 5),
  item('INTRODUCTION', 'Tuyên bố lý do, giới thiệu đại biểu', 7),
  item('INTRODUCTION', 'Giới thiệu đoàn chủ tịch, thư ký', 3),
  item('OPENING', 'Phát biểu khai mạc', 5),
];
const ending = [item('REPLY', 'Phát biểu tiếp thu', 5), item('CONCLUSION', 'Kết luận, bế mạc hội nghị', 10)];
const paper = (ordinal: string) => item('DISCUSSION_PAPER', `Tham luận ${ordinal}`, 8, 1);
const awarding = [
  item('AWARDING', 'Công bố quyết định khen thưởng', 5),
  item('AWARDING', 'Trao thưởng', 15),
  item('INTERNAL', 'Lễ tân mời người nhận thưởng, chuẩn bị bằng, hoa', null),
];

/** The customary order; the minutes are suggestions. */
const custom = 'Theo thông lệ chương trình sơ kết, tổng kết; số phút là gợi ý, chưa đối chiếu văn bản';
const example = 'Theo chương trình hội nghị đầu năm 2019 của Ban Dân vận Trung ương đã đăng báo; số phút là gợi ý';

/** The natural key is the name. */
export const programmeTemplates: readonly ProgrammeTemplateSeed[] = [
  {
    name: 'Hội nghị tổng kết có trao thưởng',
    conferenceKind: 'FINAL',
    source: custom,
    isConfirmed: false,
    items: [
      ...opening,
      item('REPORT', 'Báo cáo tổng kết', 20),
      item('DISCUSSION_PAPER', 'Tham luận', 25),
      ...[paper('thứ nhất'), paper('thứ hai'), paper('thứ ba')],
      item('BREAK', 'Giải lao', 15),
      item('DISCUSSION', 'Thảo luận', 20),
      ...awarding,
      item('DIRECTIVE_SPEECH', 'Phát biểu chỉ đạo của lãnh đạo cấp trên', 15),
      ...ending,
    ],
  },
  {
    name: 'Hội nghị sơ kết',
    conferenceKind: 'MID_TERM',
    source: custom,
    isConfirmed: false,
    items: [
      ...opening,
      item('REPORT', 'Báo cáo sơ kết', 15),
      item('DISCUSSION_PAPER', 'Tham luận', 16),
      ...[paper('thứ nhất'), paper('thứ hai')],
      item('DISCUSSION', 'Thảo luận', 20),
      item('DIRECTIVE_SPEECH', 'Phát biểu chỉ đạo của lãnh đạo cấp trên', 15),
      ...ending,
    ],
  },
  {
    name: 'Hội nghị chuyên đề',
    conferenceKind: 'THEMATIC',
    source: custom,
    isConfirmed: false,
    items: [
      ...opening,
      item('REPORT', 'Báo cáo chuyên đề', 30),
      item('DISCUSSION', 'Thảo luận', 40),
      item('CONCLUSION', 'Kết luận, bế mạc hội nghị', 10),
    ],
  },
  {
    name: 'Chương trình rút gọn',
    conferenceKind: null,
    source: example,
    isConfirmed: false,
    items: [
      item('INTRODUCTION', 'Tuyên bố lý do, giới thiệu đại biểu', 10),
      item('REPORT', 'Báo cáo tổng kết', 20),
      item('REPORT', 'Báo cáo chuyên đề', 15),
      item('DISCUSSION', 'Thảo luận', 40),
      item('DIRECTIVE_SPEECH', 'Phát biểu chỉ đạo', 15),
      item('CONCLUSION', 'Kết luận', 10),
    ],
  },
];
