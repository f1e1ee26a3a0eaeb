/** Stable error codes; the sentences are what a person reads when nothing more exact is known. */
export const errorSentences = {
  VALIDATION_FAILED: 'Có nội dung chưa đúng, hãy xem các mục được đánh dấu.',
  MALFORMED_REQUEST: 'Yêu cầu không đọc được, hãy kiểm tra lại dữ liệu gửi lên.',
  NOT_FOUND: 'Không tìm thấy mục này; có thể đã bị xóa.',
  ROUTE_NOT_FOUND: 'Địa chỉ này không có trong hệ thống.',
  LOGIN_REQUIRED: 'Phiên làm việc đã hết, hãy đăng nhập lại.',
  LOGIN_FAILED: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
  ACCOUNT_INACTIVE: 'Tài khoản này đã bị khóa, hãy liên hệ quản trị.',
  TOO_MANY_ATTEMPTS: 'Thử quá nhiều lần, hãy đợi vài phút rồi thử lại.',
  FORBIDDEN: 'Tài khoản của bạn không có quyền làm việc này.',
  FOREIGN_ORIGIN: 'Yêu cầu đến từ trang khác nên bị từ chối.',
  STALE_VERSION:
    'Người khác vừa sửa mục này. Hãy xem bản mới rồi sửa tiếp; nội dung bạn đã nhập vẫn còn trên màn hình.',
  DUPLICATE: 'Mục này đã có trong hệ thống.',
  REFERENCE_NOT_FOUND: 'Mục được chọn không còn trong hệ thống, hãy chọn lại.',
  RULE_BROKEN: 'Dữ liệu trái với một quy tắc của hệ thống.',
  IN_USE: 'Chưa xóa được vì còn dữ liệu khác gắn với mục này.',
  PERSON_IN_USE: 'Chưa xóa được người này vì còn có tên trong hội nghị hoặc đợt khen thưởng.',
  MERGE_SAME_PERSON: 'Hãy chọn hai người khác nhau để gộp.',
  ORGANISATION_IN_USE: 'Chưa xóa được tổ chức này vì còn dữ liệu gắn với nó.',
  ATTENDEE_ALREADY_LISTED: 'Người này đã có trong danh sách đại biểu của hội nghị.',
  RECIPIENT_ALREADY_LISTED: 'Người này đã có trong danh sách của đợt khen thưởng.',
  CONFERENCE_SECOND_LEAD: 'Mỗi hội nghị chỉ có một đơn vị chủ trì tổ chức; hãy chuyển đơn vị kia thành phối hợp.',
  PRECEDENCE_RULE_OVERLAP:
    'Mỗi ngày chỉ áp dụng một quy tắc ngôi thứ; hãy sửa ngày bắt đầu, kết thúc để không trùng với quy tắc khác.',
  CALENDAR_DAY_TAKEN: 'Ngày này đã có trong bảng ngày nghỉ, làm bù; hãy sửa dòng đã có.',
  CONFERENCE_NOT_MOVABLE:
    'Hội nghị đã tổ chức, đã lưu hồ sơ hoặc đã hủy nên không chuyển ngày trên lịch; hãy sửa trong hồ sơ hội nghị.',
  CONFERENCE_WITHOUT_DAY: 'Hội nghị chưa có ngày tổ chức; hãy nhập ngày rồi lập danh sách việc.',
  PAPER_JOB_OVER: 'Loạt giấy này đã xong hoặc đã dừng, không dừng được nữa.',
  PAPER_JOB_NO_MAIL:
    'Chưa gửi thư được: loạt này không có tệp PDF riêng cho từng đại biểu. Hãy làm loạt mới, chọn mỗi đại biểu một tệp PDF.',
  REMINDER_GONE: 'Lời nhắc này đã gửi hoặc đang gửi nên không sửa được nữa.',
  QUOTA_RULE_OVERLAP:
    'Mỗi chỉ tiêu chỉ áp dụng một quy định trong một ngày; hãy kết thúc quy định cũ trước khi quy định mới bắt đầu.',
  RECURRENCE_NAME_TAKEN: 'Đã có quy tắc mang tên này, hãy đặt tên khác.',
  RECURRENCE_INCOMPLETE: 'Quy tắc còn thiếu ngày: hãy nhập khoảng ngày hằng năm, hoặc ngày nghị quyết và số tháng.',
  PLAN_EXISTS: 'Đơn vị này đã có kế hoạch của năm đó; hãy mở kế hoạch đã có.',
  PLAN_LOCKED: 'Kế hoạch đang được trình hoặc đã duyệt; hãy đưa về dự thảo rồi sửa.',
  PLAN_UNDECIDED: 'Còn hội nghị đề xuất chưa quyết định; hãy nhận, ghép hoặc bỏ rồi mới trình.',
  PLAN_EMPTY: 'Kế hoạch chưa có hội nghị nào được nhận; hãy nhận ít nhất một hội nghị rồi mới trình.',
  PLAN_STEP_REFUSED: 'Kế hoạch không chuyển được sang bước này; hãy theo thứ tự dự thảo, trình, duyệt, ban hành.',
  PLAN_SELF_APPROVAL:
    'Người trình kế hoạch không tự duyệt; hãy nhờ người khác duyệt. Quản trị được duyệt thay nếu ghi lý do.',
  PLAN_ITEM_DECIDED: 'Hội nghị này đã được quyết định khác; hãy xem lại danh sách.',
  PLAN_ITEM_UNDER_WAY: 'Hội nghị đã bắt đầu chuẩn bị hoặc đã tổ chức; hãy xử lý ở trang hội nghị.',
  TEMPLATE_NAME_TAKEN: 'Đã có mẫu chương trình mang tên này, hãy đặt tên khác.',
  CLOCK_RULE_OVERLAP:
    'Nội dung này đã có mức áp dụng trong khoảng ngày đó; hãy ghi ngày kết thúc cho mức cũ, rồi cho mức mới bắt đầu sau ngày đó.',
  PROGRAMME_MOVE_REFUSED: 'Không chuyển được mục này tới đó.',
  PROGRAMME_UNCHANGED: 'Chương trình không khác bản ban hành gần nhất, không cần ban hành lại.',
  REGISTRATION_STATE: 'Đăng ký này đã được xử lý, hãy xem lại tình trạng rồi thao tác.',
  PERIOD_REVERSED: 'Ngày kết thúc sớm hơn ngày bắt đầu.',
  ORGANISATION_CLOSED: 'Tổ chức này đã kết thúc trước ngày đó, hãy chọn tổ chức kế thừa.',
  ORGANISATION_CYCLE: 'Tổ chức không thể là cấp dưới của chính nó.',
  SEAT_PLAN_EXISTS: 'Điểm cầu này đã có sơ đồ chỗ ngồi; hãy sửa sơ đồ đã có.',
  SEAT_TAKEN: 'Chỗ này vừa có người khác ngồi; hãy tải lại sơ đồ rồi xếp tiếp.',
  VIEW_NAME_TAKEN: 'Bạn đã có chế độ xem mang tên này, hãy đặt tên khác.',
  EXPORT_TOO_LARGE: 'Danh sách quá dài để xuất một lần, hãy lọc bớt.',
  BULK_CHANGED: 'Danh sách vừa có thay đổi sau khi xem trước; chưa ghi gì. Hãy xem trước lại rồi xác nhận.',
  CLASH_GONE:
    'Va chạm này không còn như lúc xem (ngày, buổi, hội trường hoặc đại biểu đã đổi); hãy xem lại rồi quyết định.',
  UNDO_CONFLICT: 'Không hoàn tác được vì dữ liệu đã được sửa tiếp sau đó.',
  UNDO_NOT_FOUND: 'Không còn thay đổi nào để hoàn tác.',
  LAST_ADMINISTRATOR: 'Phải còn ít nhất một quản trị đang hoạt động.',
  USERNAME_TAKEN: 'Tên đăng nhập này đã có người dùng.',
  PASSWORD_WRONG: 'Mật khẩu hiện tại chưa đúng.',
  PROGRAMME_EMPTY: 'Chương trình chưa có mục nào để in; hãy thêm mục hoặc dùng mẫu ở thẻ Chương trình.',
  PAPER_INCOMPLETE: 'Văn bản còn thiếu nội dung, chưa ban hành được.',
  PAPER_ISSUED: 'Văn bản đã ban hành được giữ nguyên; nếu sai, hãy hủy văn bản (ghi lý do) rồi lập văn bản mới.',
  PAPER_NOT_ISSUED: 'Văn bản này chưa ban hành hoặc đã hủy; hãy xem lại tình trạng.',
  PAPER_NUMBER_TAKEN: 'Số này đã cấp cho văn bản khác trong sổ; hãy chọn số khác hoặc để trống để lấy số tiếp theo.',
  FORM_PACK_OVERLAP: 'Khoảng ngày này trùng với một bộ thể thức khác cùng loại; hãy sửa ngày áp dụng.',
  PAPER_FAILED: 'Chưa lập được văn bản, hãy thử lại.',
  PAPER_BUSY: 'Đang có nhiều văn bản được lập, hãy đợi ít giây rồi thử lại.',
  IMPORT_REFUSED: 'Không đọc được danh sách này; hãy kiểm tra tệp rồi nạp lại.',
  IMPORT_NOT_READY: 'Danh sách này đang được đọc hoặc đang ghi, hãy đợi xong rồi thử lại.',
  IMPORT_HAS_ERRORS: 'Còn dòng lỗi: hãy sửa, hoặc chọn bỏ qua các dòng lỗi rồi xác nhận.',
  IMPORT_CHANGED: 'Danh bạ vừa thay đổi nên kết quả đối chiếu đã khác; hãy xem lại các dòng rồi xác nhận.',
  BUSY: 'Nhiều người đang ghi cùng lúc, hãy thử lại.',
  PASSWORD_CHANGE_REQUIRED: 'Hãy đổi mật khẩu trước khi làm việc.',
  PAYLOAD_TOO_LARGE: 'Dữ liệu gửi lên quá lớn.',
  TEMPLATE_TAKEN: 'Đã có mẫu mang tên này cho loại văn bản và đơn vị đó, hãy đặt tên khác.',
  TEMPLATE_DEFAULT_TAKEN:
    'Trong thời gian này đã có mẫu mặc định cho loại văn bản và đơn vị đó; hãy bỏ mặc định ở mẫu kia hoặc sửa ngày.',
  FILE_REFUSED: 'Không nhận được tệp này; hãy chọn tệp khác.',
  INTERNAL: 'Hệ thống gặp lỗi, hãy thử lại; nếu vẫn lỗi, hãy báo quản trị kèm mã yêu cầu.',
} as const;
export type ErrorCode = keyof typeof errorSentences;

export interface Issue {
  /** Dotted path of the field, "posts.0.title". */
  path: string;
  message: string;
}

/** The body of every refused request (RFC 9457, application/problem+json). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  detail: string;
  issues: Issue[];
  /** With STALE_VERSION: the record as it stands now. */
  current?: unknown;
  requestId?: string;
}
