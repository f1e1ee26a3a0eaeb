import { fileLimits } from '@ky-yeu/contracts/files';
import { safeFileName } from './file-name';

describe('the name of an uploaded file', () => {
  it.each([
    ['Báo cáo tổng kết 2024.docx', 'Báo cáo tổng kết 2024.docx'],
    ['Báo cáo.pdf'.normalize('NFD'), 'Báo cáo.pdf'],
    ['..\\..\\Windows\\win.ini.pdf', 'win.ini.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Tài liệu\\Kế hoạch.xlsx', 'Kế hoạch.xlsx'],
    ['ảnh\u202Egpj.exe', 'ảnhgpj.exe'],
    ['a\0b\r\nSet-Cookie: x.pdf', 'ab Set-Cookie_ x.pdf'],
    ['"a"<b>|c?*.pdf', '_a__b__c__.pdf'],
    ['.htaccess.png', 'htaccess.png'],
    ['   .pdf', 'tep.pdf'],
    ['', 'tep'],
    ['x\ud800.pdf', 'x\ufffd.pdf'],
    ['giấy mời.pdf. . ', 'giấy mời.pdf'],
  ])('%j is kept as %j', (sent, kept) => {
    expect(safeFileName(sent)).toBe(kept);
  });

  it('is cut before its ending', () => {
    const name = safeFileName(`${'ấ'.repeat(500)}.docx`);
    expect([...name]).toHaveLength(fileLimits.nameCharacters);
    expect(name).toMatch(/ấ\.docx$/);
  });
});
