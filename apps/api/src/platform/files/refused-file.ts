/** A file that is not taken or not read. The message is a Vietnamese sentence that says why and what to do. */
export class RefusedFile extends Error {
  override name = 'RefusedFile';
}

/** The sentences of what is wrong with a container, whatever is looked for in it. */
export const containerFaults = {
  broken: 'Tệp bị hỏng hoặc chưa tải lên hết. Hãy mở tệp bằng Excel hoặc Word để kiểm tra, lưu lại rồi gửi lại.',
  password: 'Tệp được đặt mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi gửi lại.',
  bomb: 'Tệp khi mở ra lớn bất thường nên không đọc. Hãy chép riêng bảng danh sách sang một tệp mới rồi gửi lại.',
} as const;
