import type { ImportField, ImportKind } from '@ky-yeu/contracts/importing-lists';

interface Instructions {
  /** Numbered sentences for the whole list. */
  general: readonly string[];
  /** How to fill in a column. */
  ofField: Partial<Record<ImportField, string>>;
}

const general = [
  'Mỗi dòng một mục; không gộp ô, không để tên hai người trong một ô.',
  'Hai dòng ví dụ có chữ “VD” ở cột STT không được nhập; có thể xóa hoặc để nguyên.',
  'Có thể đổi thứ tự, bỏ hoặc thêm cột; hệ thống nhận cột theo tên ở dòng đầu bảng.',
  'Sau khi tải lên, hệ thống cho xem trước từng dòng; chưa có gì được ghi cho đến khi xác nhận.',
];

const names: Partial<Record<ImportField, string>> = {
  fullName: 'Viết đủ họ, đệm, tên; không cần “Đ/c”, “Ông”, “Bà”.',
  gender: 'Chọn Nam hoặc Nữ.',
  born: 'Ngày/tháng/năm (12/05/1970), hoặc tháng/năm (05/1970), hoặc chỉ năm (1970).',
  posts: 'Nhiều chức vụ thì cách nhau bằng dấu chấm phẩy: Bí thư Đảng ủy; Chủ tịch HĐND.',
  organisation: 'Chọn trong danh sách thả xuống; đơn vị chưa có thì gõ đủ tên.',
  phone: 'Ghi đủ số 0 đầu.',
  email: 'Ví dụ: an.nguyenvan@example.vn.',
  identityNumber: 'Ghi đủ 12 số căn cước; giúp nhận đúng người đã có trong hệ thống.',
  note: 'Có thể bỏ trống.',
};

const ofField: Readonly<Record<ImportKind, Partial<Record<ImportField, string>>>> = {
  PEOPLE: names,
  ATTENDEES: {
    ...names,
    role: 'Chọn trong danh sách; bỏ trống là “Đại biểu”.',
    group: 'Chọn nhóm đại biểu của hội nghị; có thể bỏ trống.',
    site: 'Chọn điểm cầu của hội nghị; có thể bỏ trống.',
    invitation: 'Chọn trong danh sách; có thể bỏ trống.',
    presence: 'Chọn trong danh sách; có thể bỏ trống.',
  },
  RECIPIENTS: {
    ...names,
    recipientKind: 'Chọn Tập thể, Cá nhân, Hộ gia đình, Mô hình hoặc Điển hình.',
    recipientName: 'Tên tập thể, hoặc họ và tên cá nhân được khen.',
    organisation: 'Đơn vị của cá nhân; tập thể thì có thể bỏ trống.',
    reason: 'Ghi như sẽ in trong quyết định khen thưởng.',
    amount: 'Số đồng, chỉ ghi chữ số: 1800000. Có thể bỏ trống.',
  },
  ORGANISATIONS: {
    organisationName: 'Tên đầy đủ như trên con dấu.',
    shortName: 'Tên gọn dùng trong danh sách; có thể bỏ trống.',
    code: 'Chữ viết tắt dùng trong số, ký hiệu văn bản; có thể bỏ trống.',
    system: 'Chọn trong danh sách.',
    level: 'Chọn trong danh sách.',
    parent: 'Tổ chức cấp trên trực tiếp; chọn trong danh sách, hoặc ghi tên có ở dòng khác của bảng này.',
    locality: 'Tên địa phương ghi trước ngày tháng của văn bản; có thể bỏ trống.',
    validFrom: 'Ngày/tháng/năm thành lập hoặc bắt đầu hoạt động; có thể bỏ trống.',
    validTo: 'Chỉ ghi khi tổ chức đã thôi hoạt động.',
    note: 'Có thể bỏ trống.',
  },
};

/** The instructions of a sample workbook. */
export function instructions(kind: ImportKind): Instructions {
  return { general, ofField: ofField[kind] };
}
