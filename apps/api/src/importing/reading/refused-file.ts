import { containerFaults } from '../../platform/files/refused-file';

export { RefusedFile } from '../../platform/files/refused-file';

/** The sentences of refusals that several readers share. */
export const refusals = {
  ...containerFaults,
  tooLarge: 'Tệp lớn quá 50 MB. Hãy xóa bớt ảnh, trang tính không dùng hoặc tách thành nhiều tệp.',
  doctype: 'Tệp có phần khai báo lạ (DOCTYPE) nên không đọc. Hãy mở bằng Excel hoặc Word, lưu lại rồi gửi lại.',
  tooManyRows: 'Danh sách có hơn 50.000 dòng. Hãy tách thành nhiều tệp rồi gửi từng tệp.',
  tooManyColumns: 'Danh sách có hơn 200 cột. Hãy xóa các cột không dùng rồi gửi lại.',
  tooManyCells: 'Danh sách có quá nhiều ô có chữ. Hãy tách thành nhiều tệp rồi gửi từng tệp.',
  tooManySheets: 'Tệp có hơn 20 trang tính hoặc bảng. Hãy tách thành nhiều tệp rồi gửi từng tệp.',
  tooLong: 'Danh sách có quá nhiều chữ. Hãy tách thành nhiều tệp rồi gửi từng tệp.',
  oldExcel:
    'Tệp do Excel đời trước năm 1997 lưu nên không đọc được. Hãy mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi gửi lại.',
  tooLongText: 'Nội dung dán dài quá 2 triệu chữ. Hãy dán từng phần, hoặc gửi danh sách bằng tệp.',
  empty: 'Không thấy danh sách nào: tệp không có chữ. Hãy kiểm tra lại tệp đã chọn.',
} as const;
