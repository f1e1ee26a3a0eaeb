import { Body, Controller, Get, HttpCode, Post, UploadedFile } from '@nestjs/common';
import {
  ApproveRegistration,
  CreatePaperRegistration,
  RegistrationQuery,
  RejectRegistration,
  SubmitRegistration,
  UpdatePaperRegistration,
} from '@ky-yeu/contracts/paper-registrations';
import { partController } from '../conferences/part-controller';
import { AttachedFilesService } from '../platform/files/attached-files.service';
import { sendFile, WriteFile } from '../platform/files/file-routes';
import { StoredFilesService } from '../platform/files/stored-files.service';
import type { SentFile } from '../platform/files/upload.interceptor';
import { Read, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { paperFiles, PaperRegistrationsService } from './paper-registrations.service';

@Controller('conferences/:conferenceId/paper-registrations')
export class PaperRegistrationsController extends partController({
  read: 'speeches:read',
  write: 'speeches:write',
  Create: CreatePaperRegistration,
  Update: UpdatePaperRegistration,
  Query: RegistrationQuery,
}) {
  constructor(private readonly papers: PaperRegistrationsService) {
    super(papers);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @WriteJson('speeches:write')
  approve(@Id('conferenceId') conferenceId: string, @Id() id: string, @Body() input: ApproveRegistration) {
    return this.papers.approve(conferenceId, id, input);
  }

  @Post(':id/reject')
  @HttpCode(200)
  @WriteJson('speeches:write')
  reject(@Id('conferenceId') conferenceId: string, @Id() id: string, @Body() input: RejectRegistration) {
    return this.papers.reject(conferenceId, id, input);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @WriteJson('speeches:write')
  submit(@Id('conferenceId') conferenceId: string, @Id() id: string, @Body() input: SubmitRegistration) {
    return this.papers.submit(conferenceId, id, input);
  }
}

@Controller('conferences/:conferenceId/paper-registrations')
export class PaperFilesController {
  constructor(
    private readonly stored: StoredFilesService,
    private readonly attached: AttachedFilesService,
  ) {}

  /** Keeps a file until the registration is saved that names it in `fileIds`. */
  @Post('files')
  @WriteFile('speeches:write')
  upload(@UploadedFile() file: SentFile | undefined) {
    return this.stored.storeSent(file, paperFiles.purpose);
  }

  @Get(':id/files/:fileId')
  @Read('speeches:read')
  async download(@Id('conferenceId') conferenceId: string, @Id() id: string, @Id('fileId') fileId: string) {
    return sendFile(await this.attached.read(paperFiles, conferenceId, id, fileId));
  }
}
