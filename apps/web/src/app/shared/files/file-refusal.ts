import { fileLimits, kindOfName } from '@ky-yeu/contracts/files';

/** Why a file is not even sent, in a sentence; null when it is. The server looks at its content. */
export function fileRefusal({ name, size }: Pick<File, 'name' | 'size'>): string | null {
  if (size === 0) return 'Tệp rỗng, không có nội dung; hãy chọn tệp khác.';
  if (size > fileLimits.bytes) return 'Tệp lớn quá 20 MB; hãy giảm cỡ ảnh trong tệp hoặc tách thành nhiều tệp.';
  if (kindOfName(name)) return null;
  return 'Chỉ nhận tệp PDF, Word, Excel, PowerPoint, ảnh JPG hoặc PNG; hãy lưu sang một trong các dạng đó.';
}
