import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { uploadOf } from '../platform/files/upload.interceptor';

const mebibyte = 1024 * 1024;

/** The largest file that is taken, and the longest pasted text. */
export const uploadLimits = { fileBytes: 50 * mebibyte, textBytes: 8 * mebibyte };

interface UploadRequest extends Request {
  pasted?: string;
}

/** The pasted text as it came: tabs and line breaks are the table, and the soft hyphen is a letter of an old font. */
export const Pasted = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => context.switchToHttp().getRequest<UploadRequest>().pasted ?? '',
);

/** Keeps the pasted text from what cleans all other fields of a request. */
function takePasted(request: UploadRequest): void {
  const body = request.body as { text?: unknown } | undefined;
  if (typeof body?.text !== 'string') return;
  request.pasted = body.text;
  delete body.text;
}

/** Takes one file or a pasted text from a multipart request; a file that is too large is refused with a sentence. */
export const UploadInterceptor = uploadOf({
  ...uploadLimits,
  tooLarge: 'Tệp lớn quá 50 MB: hãy chỉ giữ trang tính có danh sách, bỏ ảnh chèn trong tệp rồi nạp lại.',
  beforeHandler: takePasted,
});
