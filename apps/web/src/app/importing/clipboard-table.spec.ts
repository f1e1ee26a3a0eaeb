import { readTransfer, sizeOfText, tableText } from './clipboard-table';

const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-number-format:General}</style></head>
<body><!--StartFragment--><table><col width=64><tr><td>TT</td><td>Họ và tên</td><td>Chức vụ</td></tr>
<tr><td>1</td><td>Nguyễn
  Văn&nbsp;An</td><td>Bí thư Đảng ủy<br style='mso-data-placement:same-cell'>Chủ tịch HĐND</td></tr></table><!--EndFragment--></body></html>`;

describe('the clipboard', () => {
  it('gives a clerk who copies from Excel the rows, with the line break inside a cell between quotation marks', () => {
    expect(tableText(excel)).toBe('TT\tHọ và tên\tChức vụ\n1\tNguyễn Văn An\t"Bí thư Đảng ủy\nChủ tịch HĐND"');
  });

  it('keeps the title above a table of Word as a line of its own, and paragraphs of a cell as lines', () => {
    const word = `<body><p>DANH SÁCH ĐẠI BIỂU</p><div><table><tr><td><p>1</p></td><td><p>Trần Thị Bình</p><p>Phó Chủ tịch</p></td></tr></table></div><p>Danh sách có 01 người.</p></body>`;
    expect(tableText(word)?.split('\n')).toEqual([
      'DANH SÁCH ĐẠI BIỂU',
      '1\t"Trần Thị Bình',
      'Phó Chủ tịch"',
      'Danh sách có 01 người.',
    ]);
  });

  it('keeps every column in its place beside merged cells', () => {
    const merged = `<table><tr><td rowspan=2>TT</td><td colspan=2>Năm sinh</td><td rowspan=2>Đơn vị</td></tr>
      <tr><td>Nam</td><td>Nữ</td></tr><tr><td>1</td><td></td><td>1975</td><td>Xã A</td></tr></table>`;
    expect(tableText(merged)).toBe('TT\tNăm sinh\t\tĐơn vị\n\tNam\tNữ\t\n1\t\t1975\tXã A');
  });

  it('doubles quotation marks, so that the reader finds the end of the cell', () => {
    expect(tableText('<table><tr><td>Mô hình "Dân vận khéo"</td></tr></table>')).toBe('"Mô hình ""Dân vận khéo"""');
  });

  it('leaves out rows without any text and what is hidden', () => {
    const html =
      '<table><tr><td>An</td></tr><tr><td>&nbsp;</td></tr><tr><td><span style="display:none">x</span>Bình</td></tr></table>';
    expect(tableText(html)).toBe('An\nBình');
  });

  it('says that HTML without a table is none', () => {
    expect(tableText('<p>1. Đ/c Nguyễn Văn An</p>')).toBeNull();
  });

  function transfer(data: Record<string, string>, files: File[] = []): DataTransfer {
    return { getData: (type: string) => data[type] ?? '', files } as unknown as DataTransfer;
  }

  it('takes the plain text when the clipboard holds no table', () => {
    const pasted = { 'text/html': '<p>1. An</p>', 'text/plain': '1. Đ/c An' };
    expect(readTransfer(transfer(pasted))).toEqual({ text: '1. Đ/c An' });
  });

  it('takes the table of Excel, not the picture that Excel adds', () => {
    const picture = new File(['x'], 'image.png', { type: 'image/png' });
    expect(readTransfer(transfer({ 'text/html': '<table><tr><td>An</td></tr></table>' }, [picture]))).toEqual({
      text: 'An',
    });
    expect(readTransfer(transfer({ 'text/plain': 'An' }, [picture]))).toEqual({ text: 'An' });
  });

  it('takes a file that was copied in the file manager', () => {
    const file = new File(['x'], 'Danh sach.XLSX');
    expect(readTransfer(transfer({ 'text/plain': 'Danh sach.XLSX' }, [file]))).toEqual({ file });
  });

  it('counts rows and columns without the line breaks inside cells', () => {
    expect(sizeOfText('TT\tHọ tên\n1\t"An\nBình"\n\n')).toEqual({ rows: 2, columns: 2 });
    expect(sizeOfText('')).toEqual({ rows: 0, columns: 0 });
  });
});
