import {
  Injectable,
  PayloadTooLargeException,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { fileLimits } from '@ky-yeu/contracts/files';
import type { Request } from 'express';
import { catchError, from, mergeMap, throwError, type Observable } from 'rxjs';
import { DomainError } from '../http/domain-error';

/** A file as it was sent. */
export interface SentFile {
  originalname: string;
  buffer: Buffer;
}

export interface UploadSettings {
  /** The largest file that is taken, in bytes. */
  fileBytes: number;
  /** The longest text field beside it, in bytes; 0 takes no fields. */
  textBytes: number;
  /** The Vietnamese sentence for a file that is larger. */
  tooLarge: string;
  /** Looks at the request before its fields are cleaned and checked. */
  beforeHandler?: (request: Request) => void;
}

/** The name that the sender gave: multipart writes it in Latin letters even where it is UTF-8. */
export function sentName({ originalname }: SentFile): string {
  // A name that was sent by RFC 5987 has been decoded already.
  const isDecoded = /[^\0-\xff]/.test(originalname);
  return (isDecoded ? originalname : Buffer.from(originalname, 'latin1').toString('utf8')).normalize('NFC');
}

/** Makes an interceptor that takes the one file of a multipart request (field `file`) into memory. */
export function uploadOf({ fileBytes, textBytes, tooLarge, beforeHandler }: UploadSettings): Type<NestInterceptor> {
  const limits = { fileSize: fileBytes, files: 1, fieldSize: textBytes, fields: textBytes ? 12 : 0, parts: 16 };
  const Multipart = FileInterceptor('file', { limits });

  @Injectable()
  class Upload implements NestInterceptor {
    private readonly multipart = new Multipart();

    intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
      const handler: CallHandler<unknown> = {
        handle: () => {
          beforeHandler?.(context.switchToHttp().getRequest<Request>());
          return next.handle();
        },
      };
      return from(Promise.resolve(this.multipart.intercept(context, handler))).pipe(
        mergeMap((answer) => answer),
        catchError((error: unknown) =>
          throwError(() =>
            error instanceof PayloadTooLargeException
              ? new DomainError('PAYLOAD_TOO_LARGE', { detail: tooLarge })
              : error,
          ),
        ),
      );
    }
  }
  return Upload;
}

/** Takes the one file that is to be kept as it is. */
export const FileUpload = uploadOf({
  fileBytes: fileLimits.bytes,
  textBytes: 0,
  tooLarge: 'Tệp lớn quá 20 MB: hãy giảm cỡ ảnh trong tệp hoặc tách thành nhiều tệp rồi gửi lại.',
});
