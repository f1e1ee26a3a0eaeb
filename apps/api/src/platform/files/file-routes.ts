import { applyDecorators, StreamableFile, UseInterceptors } from '@nestjs/common';
import type { Permission } from '@ky-yeu/contracts/permissions';
import { Write } from '../http/access';
import { contentDisposition } from '../http/content-disposition';
import type { FileContent } from './stored-files.service';
import { FileUpload } from './upload.interceptor';

/** A handler that takes a file: it has arrived before the transaction opens. */
export const WriteFile = (permission: Permission): MethodDecorator =>
  applyDecorators(UseInterceptors(FileUpload), Write(permission)) as MethodDecorator;

/** Answers with a file that is to be saved, never shown: its content is a stranger's. */
export function sendFile({ name, mediaType, content }: FileContent): StreamableFile {
  return new StreamableFile(content, {
    type: mediaType,
    disposition: contentDisposition(name, false),
    length: content.length,
  });
}
