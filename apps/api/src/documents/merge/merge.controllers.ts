import {
  Body,
  Controller,
  Get,
  HttpCode,
  Injectable,
  Param,
  Post,
  Query,
  StreamableFile,
  type PipeTransform,
} from '@nestjs/common';
import {
  PaperGuestsQuery,
  PaperJobGuestsQuery,
  paperJobOutputs,
  SendPaperMails,
  StartPaperJob,
  type PaperJobOutput,
} from '@ky-yeu/contracts/paper-jobs';
import { PageQuery } from '@ky-yeu/contracts/page';
import { Read, ReadJson, Write, WriteJson } from '../../platform/http/access';
import { contentDisposition } from '../../platform/http/content-disposition';
import { DomainError } from '../../platform/http/domain-error';
import { Id } from '../../platform/http/id.pipe';
import { AttendeeCodes } from './attendee-codes';
import { PaperJobFiles } from './paper-job-files.service';
import { PaperJobsReads } from './paper-jobs.reads';
import { PaperJobsService } from './paper-jobs.service';
import { PaperMailsService } from './paper-mails.service';

@Injectable()
class OutputPipe implements PipeTransform {
  transform(value: unknown): PaperJobOutput {
    const output = paperJobOutputs.find((each) => each === value);
    if (!output) throw new DomainError('NOT_FOUND');
    return output;
  }
}

@Controller('conferences/:conferenceId/paper-jobs')
export class PaperJobsController {
  constructor(
    private readonly jobs: PaperJobsService,
    private readonly reads: PaperJobsReads,
    private readonly files: PaperJobFiles,
    private readonly mails: PaperMailsService,
  ) {}

  @Get()
  @ReadJson('documents:read')
  list(@Id('conferenceId') conferenceId: string, @Query() query: PageQuery) {
    return this.reads.list(conferenceId, query);
  }

  @Get('preview')
  @Read('documents:read')
  preview(@Id('conferenceId') conferenceId: string, @Query() query: PaperGuestsQuery) {
    return this.jobs.preview(conferenceId, query);
  }

  @Get(':id')
  @ReadJson('documents:read')
  get(@Id('conferenceId') conferenceId: string, @Id() id: string) {
    return this.reads.get(conferenceId, id);
  }

  @Get(':id/guests')
  @ReadJson('documents:read')
  guests(@Id('conferenceId') conferenceId: string, @Id() id: string, @Query() query: PaperJobGuestsQuery) {
    return this.reads.guests(conferenceId, id, query);
  }

  @Get(':id/files/:output')
  @Read('documents:read')
  async file(
    @Id('conferenceId') conferenceId: string,
    @Id() id: string,
    @Param('output', OutputPipe) output: PaperJobOutput,
  ) {
    const { content, mediaType, name } = await this.files.open(conferenceId, id, output);
    return new StreamableFile(content, { type: mediaType, disposition: contentDisposition(name, false) });
  }

  @Post()
  @WriteJson('conferences:write')
  start(@Id('conferenceId') conferenceId: string, @Body() input: StartPaperJob) {
    return this.jobs.start(conferenceId, input);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @WriteJson('conferences:write')
  cancel(@Id('conferenceId') conferenceId: string, @Id() id: string) {
    return this.jobs.cancel(conferenceId, id);
  }

  @Post(':id/mails')
  @HttpCode(200)
  @WriteJson('conferences:write')
  mail(@Id('conferenceId') conferenceId: string, @Id() id: string, @Body() input: SendPaperMails) {
    return this.mails.send(conferenceId, id, input);
  }

  @Post(':id/invited')
  @HttpCode(200)
  @Write('conferences:write')
  invited(@Id('conferenceId') conferenceId: string, @Id() id: string) {
    return this.mails.markInvited(conferenceId, id);
  }
}

/** Where a scanned code leads. */
@Controller('attendee-codes')
export class AttendeeCodesController {
  constructor(private readonly codes: AttendeeCodes) {}

  @Get(':code')
  @Read('conferences:read')
  find(@Param('code') code: string) {
    return this.codes.find(code);
  }
}
