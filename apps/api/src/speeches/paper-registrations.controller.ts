import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApproveRegistration,
  CreatePaperRegistration,
  RegistrationQuery,
  RejectRegistration,
  SubmitRegistration,
  UpdatePaperRegistration,
} from '@ky-yeu/contracts/paper-registrations';
import { partController } from '../conferences/part-controller';
import { WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { PaperRegistrationsService } from './paper-registrations.service';

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
