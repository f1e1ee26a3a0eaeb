import {
  createParamDecorator,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  PayloadTooLargeException,
} from '@nestjs/common';
import type { Request } from 'express';
import { FileInterceptor } from '@nestjs/platform-express';
import { catchError, from, mergeMap, throwError, type Observable } from 'rxjs';
import { DomainError } from '../platform/http/domain-error';

const mebibyte = 1024 * 1024;

/** The largest file that is taken, and the longest pasted text. */
export const uploadLimits = { fileBytes: 50 * mebibyte, textBytes: 8 * mebibyte };

const Multipart = FileInterceptor('file', {
  limits: { fileSize: uploadLimits.fileBytes, files: 1, fieldSize: uploadLimits.textBytes, fields: 12, parts: 16 },
});

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
@Injectable()
export class UploadInterceptor implements NestInterceptor {
  private readonly multipart = new Multipart();

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const handler: CallHandler<unknown> = {
      handle: () => {
        takePasted(context.switchToHttp().getRequest<UploadRequest>());
        return next.handle();
      },
    };
    return from(Promise.resolve(this.multipart.intercept(context, handler))).pipe(
      mergeMap((answer) => answer),
      catchError((error: unknown) =>
        throwError(() =>
          error instanceof PayloadTooLargeException
            ? new DomainError('PAYLOAD_TOO_LARGE', {
                detail: 'Tệp lớn quá 50 MB: hãy chỉ giữ trang tính có danh sách, bỏ ảnh chèn trong tệp rồi nạp lại.',
              })
            : error,
        ),
      ),
    );
  }
}
