import type { PaperKind } from './paper-kinds';
import type { PaperTextField } from './paper-texts';

type Rest = Partial<Omit<PaperTextField, 'key' | 'label'>>;

const required = (key: string, label: string, rest: Rest = {}): PaperTextField => ({
  ...{ key, label, rows: 1, max: 1000, isRequired: true },
  ...rest,
});
const optional = (key: string, label: string, rest: Rest = {}): PaperTextField =>
  required(key, label, { ...rest, isRequired: false });

const area = { rows: 4, max: 5000 } as const;
const eachLine = 'Mỗi dòng là một đoạn.';

const inviter = required('inviter', 'Cơ quan mời', { max: 300, hint: 'Đứng trước “trân trọng kính mời”.' });
const replyBy = optional('replyBy', 'Hạn trả lời', {
  max: 200,
  hint: 'Ví dụ: trước 17 giờ 00, ngày 06 tháng 01 năm 2020.',
});
const contact = required('contact', 'Đầu mối liên hệ', { max: 300, hint: 'Họ tên, đơn vị, số điện thoại.' });
const materials = optional('materials', 'Tài liệu mang theo', { rows: 2 });
const attendance = required('attendance', 'Yêu cầu đối với người dự', { rows: 3, max: 1500 });
const dress = optional('dress', 'Trang phục', { max: 300 });

/** What the invitation, plan, minutes, decision and the like ask for beside the data of the conference. */
export const officialTexts = {
  invitation: [
    inviter,
    optional('speech', 'Lời đề nghị chuẩn bị tham luận', {
      rows: 2,
      hint: 'In cho người đã đăng ký hoặc được phân công tham luận, trước tên chủ đề.',
    }),
    materials,
    attendance,
    optional('substitute', 'Quy định cử người đi thay', { rows: 3, max: 1500 }),
    dress,
    replyBy,
    contact,
    optional('qr', 'Nội dung mã QR', {
      max: 300,
      hint: 'Để trống thì chỉ in mã khi in hàng loạt. {mã} là mã riêng của từng đại biểu, kèm địa chỉ của hệ thống nếu đã cấu hình.',
    }),
    optional('qrCaption', 'Lời ghi dưới mã QR', { max: 100 }),
  ],
  'invitation-groups': [
    inviter,
    required('guests', 'Thành phần mời', { rows: 8, max: 10_000, hint: 'Mỗi dòng là một thành phần.' }),
    required('content', 'Nội dung', area),
    materials,
    attendance,
    dress,
    replyBy,
    contact,
  ],
  'conference-plan': [
    required('opening', 'Câu mở đầu', { rows: 3, max: 2000 }),
    required('purpose', 'Mục đích', { ...area, hint: eachLine }),
    required('demand', 'Yêu cầu', { ...area, hint: eachLine }),
    required('content', 'Nội dung', { ...area, hint: eachLine }),
    required('budget', 'Kinh phí', { rows: 3, max: 2000, hint: 'Nguồn kinh phí và mức dự toán.' }),
    required('execution', 'Tổ chức thực hiện', { ...area, hint: eachLine }),
  ],
  submission: [
    required('subject', 'Trích yếu', { rows: 2, hint: 'Đứng sau “Về việc”.' }),
    required('addressee', 'Nơi trình', { max: 300 }),
    required('reasons', 'Lý do trình', { ...area, hint: eachLine }),
    required('proposal', 'Nội dung trình', { ...area, hint: eachLine }),
    required('request', 'Đề nghị', { rows: 3, max: 2000 }),
    optional('attachments', 'Tài liệu kèm theo', { rows: 3, max: 2000, hint: 'Mỗi dòng là một tài liệu.' }),
  ],
  minutes: [
    optional('opened', 'Giờ khai mạc thực tế', { max: 100, hint: 'Ví dụ: 08 giờ 05.' }),
    required('secretary', 'Thư ký', { max: 500 }),
    optional('votes', 'Kết quả biểu quyết', { ...area, hint: eachLine }),
    required('conclusion', 'Kết luận', { rows: 6, max: 20_000, hint: eachLine }),
    required('closed', 'Giờ kết thúc', { max: 100, hint: 'Ví dụ: 11 giờ 30 cùng ngày.' }),
  ],
  'conclusion-notice': [
    required('opening', 'Câu mở đầu', { rows: 4, max: 5000 }),
    required('assessment', 'Đánh giá', { rows: 6, max: 20_000, hint: eachLine }),
    required('closing', 'Câu kết', { rows: 2, max: 2000 }),
  ],
  'award-decision': [
    optional('grounds', 'Căn cứ bổ sung', {
      rows: 3,
      max: 5000,
      hint: 'Mỗi dòng là một căn cứ, không ghi chữ “Căn cứ”.',
    }),
    required('proposer', 'Cơ quan đề nghị', {
      rows: 2,
      hint: 'Ví dụ: Phòng Nội vụ tại Tờ trình số 15/TTr-PNV ngày 03 tháng 01 năm 2020.',
    }),
    required('money', 'Điều về tiền thưởng', { rows: 3, max: 2000 }),
    required('execution', 'Điều thi hành', { rows: 3, max: 2000 }),
  ],
  'report-summary': [
    optional('opening', 'Câu mở đầu', { rows: 3, max: 2000 }),
    optional('assessment', 'Đánh giá chung', { ...area, hint: eachLine }),
  ],
} satisfies Partial<Record<PaperKind, readonly PaperTextField[]>>;
