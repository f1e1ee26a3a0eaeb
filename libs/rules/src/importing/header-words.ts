import type { ImportField, ImportKind } from '@ky-yeu/contracts/importing-lists';

/**
 * What offices write above a column. `phrases` may stand among other words ("Họ và tên đại biểu"), `exact` only alone.
 * `field` null: a column that such lists have and that is not imported. Rules for one kind win over those for all.
 */
export interface HeaderRule {
  field: ImportField | null;
  phrases: readonly string[];
  exact?: readonly string[];
  kinds?: readonly ImportKind[];
}

const organisations: readonly ImportKind[] = ['ORGANISATIONS'];
const recipients: readonly ImportKind[] = ['RECIPIENTS'];
const attendees: readonly ImportKind[] = ['ATTENDEES'];

const list = (text: string): string[] => text.split('|').map((phrase) => phrase.trim());

/** Spellings differ in case, tone and punctuation only once: they are compared folded. Collected from public forms. */
export const headerRules: readonly HeaderRule[] = [
  { field: 'ordinal', phrases: list('Số thứ tự|Số TT'), exact: list('STT|TT|S.T.T|T.T|Thứ tự|SốTT|No|No.|Số') },
  {
    field: 'fullName',
    phrases: list(
      'Họ và tên|Họ tên|Họ và tên khai sinh|Họ, tên đệm và tên|Họ, chữ đệm và tên|Họ và tên đại biểu|Tên đại biểu|Tên cán bộ|Tên người dự|Full name|Họ & tên|Tên đồng chí|Họ, tên|Họ - tên|Tên đảng viên|Tên khách mời',
    ),
    exact: list('Tên|Đồng chí|Đại biểu|Name|Khách mời|Cá nhân|Cán bộ|Tên cá nhân'),
  },
  {
    field: 'familyAndMiddle',
    phrases: list('Họ và tên đệm|Họ đệm|Họ và đệm|Họ, đệm|Họ lót|Họ và chữ lót|Họ, tên đệm|Họ và chữ đệm|Họ tên đệm'),
    exact: list('Họ|Họ và|Đệm|Tên đệm|Chữ đệm|Tên lót|Lót|Chữ lót|Family name|Last name|Middle name'),
  },
  { field: 'givenName', phrases: list('Tên gọi'), exact: list('Given name|First name') },
  {
    field: 'gender',
    phrases: list('Giới tính|Nam, nữ|Nam hay nữ|Gender|Nam hoặc nữ'),
    exact: list('Giới|Phái|GT|Ông/Bà|Ông, Bà|Ông (Bà)|Danh xưng|Sex'),
  },
  { field: 'isMale', phrases: list('Nam đánh dấu'), exact: list('Nam|Ông|Male') },
  { field: 'isFemale', phrases: list('Nữ đánh dấu'), exact: list('Nữ|Bà|Female') },
  { field: 'bornMale', phrases: list('Năm sinh nam|Ngày sinh nam|Nam sinh năm') },
  { field: 'bornFemale', phrases: list('Năm sinh nữ|Ngày sinh nữ|Nữ sinh năm') },
  {
    field: 'born',
    phrases: list(
      'Ngày sinh|Năm sinh|Ngày, tháng, năm sinh|Ngày tháng năm sinh|Sinh năm|Sinh ngày|Ngày tháng sinh|Tháng năm sinh|Ngày sinh, năm sinh|Date of birth|Ngày/tháng/năm sinh|Độ tuổi',
    ),
    exact: list('NS|N.S|SN|S.N|Tuổi|NTNS|DOB|Sinh'),
  },
  {
    field: 'posts',
    phrases: list(
      'Chức vụ|Chức danh|Chức vụ Đảng|Chức vụ chính quyền|Chức vụ đoàn thể|Vị trí công tác|Chức trách|Chức vụ hiện nay|Cấp bậc, chức vụ|Position|Chức vụ đảm nhiệm|Chức vụ công tác|Vị trí việc làm',
    ),
    exact: list('CV|C.V|C/vụ|Cương vị|Cấp bậc|Công việc'),
  },
  {
    field: 'organisation',
    phrases: list(
      'Đơn vị|Đơn vị công tác|Nơi công tác|Cơ quan công tác|Cơ quan|Cơ quan, đơn vị|Nơi làm việc|Tên đơn vị|Tên cơ quan|Công tác tại|Địa phương, đơn vị|Cơ quan, tổ chức|Organization|Tên tổ chức|Tổ chức đảng|Phòng, ban|Cơ quan/địa phương|Đơn vị/địa phương|Nơi sinh hoạt Đảng',
    ),
    exact: list(
      'Tổ chức|Chi bộ|Đảng bộ|Chi bộ, Đảng bộ|Bộ phận|Địa phương|Xã, phường|Xã, phường, thị trấn|Xã/phường|Xã|Phường|Địa bàn|Tổ dân phố|Thôn|Thôn, tổ dân phố|Huyện|Công tác|Trường|Doanh nghiệp|Ban, ngành|Sở, ngành|Sở, ban, ngành|ĐVCT|ĐV|Đ/vị|Đ/v|Đơn vị CT',
    ),
  },
  {
    field: 'phone',
    phrases: list(
      'Điện thoại|Số điện thoại|SĐT|Di động|ĐTDĐ|Số ĐT|Số máy|Số liên hệ|Số liên lạc|Điện thoại liên hệ|Thông tin liên hệ|Zalo|Phone|Mobile|Điện thoại di động',
    ),
    exact: list('ĐT|Liên hệ|Liên lạc|Tel|Đ.T'),
  },
  {
    field: 'email',
    phrases: list('Email|E-mail|Thư điện tử|Hộp thư|Địa chỉ email|Địa chỉ thư điện tử'),
    exact: list('Mail'),
  },
  {
    field: 'identityNumber',
    phrases: list(
      'CCCD|CMND|Căn cước|Căn cước công dân|Số căn cước|Chứng minh nhân dân|Chứng minh thư|Mã định danh cá nhân|Số định danh|CMTND|Số CMT|Giấy tờ tùy thân',
    ),
    exact: list('CMT|Mã định danh'),
  },
  {
    field: 'role',
    phrases: list('Vai trò|Tư cách đại biểu|Nhiệm vụ tại hội nghị|Tư cách tham dự'),
    exact: list('Tư cách|Nhiệm vụ'),
    kinds: attendees,
  },
  {
    field: 'group',
    phrases: list('Nhóm đại biểu|Khối đại biểu|Thành phần|Đối tượng mời|Đoàn đại biểu|Khối/nhóm|Thành phần mời'),
    exact: list('Khối|Nhóm|Đoàn|Tổ|Đối tượng|Tổ thảo luận'),
    kinds: attendees,
  },
  { field: 'site', phrases: list('Điểm cầu|Địa điểm dự|Nơi dự họp'), kinds: attendees },
  {
    field: 'invitation',
    phrases: list('Lời mời|Tình trạng mời|Xác nhận dự|Xác nhận tham dự|Phản hồi|Đăng ký dự|Đăng ký tham dự|Giấy mời'),
    exact: list('Xác nhận|X.nhận|Mời'),
    kinds: attendees,
  },
  {
    field: 'presence',
    phrases: list('Có mặt|Điểm danh|Tình hình tham dự|Hiện diện|Vắng mặt'),
    exact: list('Vắng|Tham dự|Có dự|Dự họp'),
    kinds: attendees,
  },
  {
    field: 'recipientName',
    phrases: list(
      'Tập thể, cá nhân|Tên tập thể|Tên tập thể, cá nhân|Cá nhân, tập thể|Tên cá nhân, tập thể|Đơn vị, cá nhân|Tên đơn vị, cá nhân|Tên đơn vị/cá nhân|Họ tên, tên đơn vị|Đối tượng được khen|Tên mô hình|Tên điển hình|Tập thể/cá nhân|Tên tập thể/cá nhân/hộ gia đình|Tập thể, hộ gia đình|Mô hình, điển hình|Tên hộ|Chủ hộ|Họ và tên cá nhân, tên tập thể|Tên tập thể và cá nhân|Tập thể và cá nhân|Cá nhân và tập thể|Họ và tên, tên tập thể|Họ và tên/tên tập thể|Họ và tên/đơn vị|Tên các tập thể, cá nhân',
    ),
    exact: list('Tập thể|Mô hình|Hộ gia đình|Điển hình|Tên tập thể'),
    kinds: recipients,
  },
  {
    field: 'recipientKind',
    phrases: list('Đối tượng khen thưởng|Loại đối tượng|Phân loại đối tượng|Tập thể hay cá nhân'),
    exact: list('Đối tượng|Loại|Phân loại|Loại hình'),
    kinds: recipients,
  },
  {
    field: 'reason',
    phrases: list(
      'Thành tích|Nội dung thành tích|Lý do khen|Tóm tắt thành tích|Nội dung khen|Nội dung khen thưởng|Lý do khen thưởng|Trích yếu thành tích|Đã có thành tích',
    ),
    exact: list('Lý do|Nội dung'),
    kinds: recipients,
  },
  {
    field: 'amount',
    phrases: list('Tiền thưởng|Mức thưởng|Số tiền|Mức tiền|Mức tiền thưởng|Giá trị thưởng'),
    exact: list('Tiền|Thành tiền'),
    kinds: recipients,
  },
  {
    field: 'organisationName',
    phrases: list(
      'Tên tổ chức|Tên cơ quan|Tên đơn vị|Tên đầy đủ|Đơn vị|Cơ quan|Cơ quan, đơn vị|Tên đảng bộ|Tên chi bộ|Tên tổ chức đảng|Tên cơ quan, đơn vị|Cơ quan, tổ chức|Tên tổ chức, đơn vị|Tên gọi|Tổ chức đảng',
    ),
    exact: list('Tổ chức|Tên|Xã, phường|Chi bộ, Đảng bộ|Đảng bộ|Chi bộ|Trường'),
    kinds: organisations,
  },
  { field: 'shortName', phrases: list('Tên viết tắt|Tên ngắn|Tên rút gọn|Viết tắt|Tên gọi tắt'), kinds: organisations },
  {
    field: 'code',
    phrases: list('Ký hiệu|Mã đơn vị|Mã tổ chức|Mã cơ quan|Mã định danh|Ký hiệu văn bản'),
    exact: list('Mã|Mã số|Code'),
    kinds: organisations,
  },
  {
    field: 'system',
    phrases: list('Hệ thống|Loại tổ chức|Khối, hệ thống|Loại hình tổ chức'),
    exact: list('Khối|Loại|Loại hình'),
    kinds: organisations,
  },
  { field: 'level', phrases: list('Cấp hành chính|Cấp tổ chức|Cấp quản lý'), exact: list('Cấp'), kinds: organisations },
  {
    field: 'parent',
    phrases: list(
      'Trực thuộc|Đơn vị cấp trên|Cơ quan chủ quản|Đơn vị chủ quản|Tổ chức cấp trên|Cơ quan cấp trên|Cơ quan quản lý|Đơn vị quản lý|Cấp trên trực tiếp|Đảng bộ cấp trên|Cấp ủy cấp trên',
    ),
    exact: list('Thuộc|Cấp trên'),
    kinds: organisations,
  },
  {
    field: 'locality',
    phrases: list('Địa danh|Địa bàn|Địa phương|Địa chỉ|Trụ sở|Nơi đóng trụ sở|Tỉnh, thành phố|Tỉnh/thành phố'),
    exact: list('Tỉnh|Huyện|Xã'),
    kinds: organisations,
  },
  {
    field: 'validFrom',
    phrases: list(
      'Ngày thành lập|Năm thành lập|Hoạt động từ|Hoạt động từ ngày|Hiệu lực từ|Thành lập ngày|Ngày hoạt động|Ngày bắt đầu',
    ),
    exact: list('Từ ngày|Từ'),
    kinds: organisations,
  },
  {
    field: 'validTo',
    phrases: list(
      'Kết thúc ngày|Ngày kết thúc|Ngày giải thể|Hết hiệu lực|Ngày sáp nhập|Kết thúc hoạt động|Ngừng hoạt động',
    ),
    exact: list('Đến ngày|Đến'),
    kinds: organisations,
  },
  { field: 'note', phrases: list('Ghi chú|Chú thích|Ghi chú khác|Note'), exact: list('Lưu ý|G.chú|G/chú|GC') },
  {
    field: null,
    phrases: list(
      'Dân tộc|Tôn giáo|Quê quán|Nơi sinh|Trình độ|Chuyên môn|Lý luận chính trị|Ngày vào Đảng|Ngày vào Đảng chính thức|Ngày chính thức|Năm vào Đảng|Đảng viên|Nơi ở|Nơi cư trú|Thường trú|Hộ khẩu|Chữ ký|Ký tên|Ký nhận|Biển số|Biển kiểm soát|Số xe|Lái xe|Hình thức khen thưởng|Hình thức khen|Danh hiệu|Số quyết định|Ngày cấp|Nơi cấp|Ngày cấp CCCD|Nơi cấp CCCD|Số thẻ đảng|Tên thường gọi|Bí danh|Họ và tên người đi thay|Chức vụ người đi thay|Người đi thay|Số lượng|Số người|Hệ số|Đơn vị tính|Phương tiện|Số ghế|Chỗ ngồi|Vị trí ngồi|Phòng nghỉ|Thâm niên|Tuổi đảng|Xếp loại|Mã số thuế|Số tài khoản|Ngân hàng|Quốc tịch|Quê quán hiện nay|Năm công tác|Thời gian công tác|Ngày bổ nhiệm|Địa chỉ|Địa chỉ thường trú|Hệ số lương|Trình độ chuyên môn|Số quyết định khen|Nghề nghiệp|Ngày tuyển dụng|Thời gian',
    ),
    exact: list(
      'Ảnh|Size|Cỡ áo|Hình thức|Học vấn|Văn hóa|GDPT|Ngoại ngữ|Tin học|QLNN|Chính trị|Tổng|Tổng số|Cộng|Fax|Website|Điểm|Ký|Xe|ĐVT|LLCT|Đảng|Chính quyền|Đoàn thể|Ngày|Tháng|Năm|Học vị|Học hàm|Bàn|Ghế|Hàng|Phòng',
    ),
  },
];
