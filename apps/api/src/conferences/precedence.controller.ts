import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { PageQuery } from '@ky-yeu/contracts/page';
import { ExplainQuery, PinAttendee } from '@ky-yeu/contracts/precedence';
import { Read, Write } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { PrecedenceReads } from './precedence.reads';
import { PrecedenceService } from './precedence.service';

@Controller('conferences/:conferenceId/precedence')
export class PrecedenceController {
  constructor(
    private readonly reads: PrecedenceReads,
    private readonly precedence: PrecedenceService,
  ) {}

  @Get()
  @Read('conferences:read')
  page(@Id('conferenceId') conferenceId: string, @Query() query: PageQuery) {
    return this.reads.page(conferenceId, query);
  }

  @Get('explain')
  @Read('conferences:read')
  explain(@Id('conferenceId') conferenceId: string, @Query() { first, second }: ExplainQuery) {
    return this.reads.explain(conferenceId, first, second);
  }

  @Put('pins')
  @Write('conferences:write')
  pin(@Id('conferenceId') conferenceId: string, @Body() input: PinAttendee) {
    return this.precedence.pin(conferenceId, input);
  }

  @Delete('pins')
  @Write('conferences:write')
  unpinAll(@Id('conferenceId') conferenceId: string) {
    return this.precedence.unpinAll(conferenceId);
  }

  @Post('refresh')
  @HttpCode(200)
  @Write('conferences:write')
  refresh(@Id('conferenceId') conferenceId: string) {
    return this.precedence.refresh(conferenceId);
  }
}
