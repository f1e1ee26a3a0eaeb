import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { PageQuery } from '@ky-yeu/contracts/page';
import {
  CreateProgrammeTemplate,
  MoveProgrammeItem,
  UpdateProgrammeTemplate,
  UseProgrammeTemplate,
} from '@ky-yeu/contracts/programme';
import { CreateProgrammeVersion, NoticeQuery } from '@ky-yeu/contracts/programme-versions';
import { Read, ReadJson, Write, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { ProgrammeTemplatesService } from './programme-templates.service';
import { ProgrammeVersionsService } from './programme-versions.service';
import { ProgrammeReads } from './programme.reads';
import { ProgrammeService } from './programme.service';

/** What a programme can do besides its rows; stands before the routes of the rows, whose ids are no words. */
@Controller('conferences/:conferenceId/programme')
export class ProgrammeEditorController {
  constructor(
    private readonly programme: ProgrammeService,
    private readonly reads: ProgrammeReads,
    private readonly templates: ProgrammeTemplatesService,
    private readonly versions: ProgrammeVersionsService,
  ) {}

  @Get('context')
  @ReadJson('conferences:read')
  context(@Id('conferenceId') conferenceId: string) {
    return this.reads.contextText(conferenceId);
  }

  @Post('move')
  @HttpCode(200)
  @WriteJson('conferences:write')
  move(@Id('conferenceId') conferenceId: string, @Body() input: MoveProgrammeItem) {
    return this.programme.move(conferenceId, input);
  }

  @Post('from-template')
  @Write('conferences:write')
  use(@Id('conferenceId') conferenceId: string, @Body() { templateId }: UseProgrammeTemplate) {
    return this.templates.use(conferenceId, templateId);
  }

  @Get('difference')
  @Read('conferences:read')
  difference(@Id('conferenceId') conferenceId: string) {
    return this.versions.difference(conferenceId);
  }

  @Get('versions')
  @ReadJson('conferences:read')
  listVersions(@Id('conferenceId') conferenceId: string, @Query() query: PageQuery) {
    return this.versions.list(conferenceId, query);
  }

  @Get('versions/:id')
  @ReadJson('conferences:read')
  version(@Id('conferenceId') conferenceId: string, @Id() id: string) {
    return this.versions.get(conferenceId, id);
  }

  @Post('versions')
  @WriteJson('conferences:write')
  freeze(@Id('conferenceId') conferenceId: string, @Body() input: CreateProgrammeVersion) {
    return this.versions.freeze(conferenceId, input);
  }

  @Get('notices')
  @ReadJson('conferences:read')
  notices(@Id('conferenceId') conferenceId: string, @Query() query: NoticeQuery) {
    return this.versions.notices(conferenceId, query);
  }
}

@Controller('programme-templates')
export class ProgrammeTemplatesController {
  constructor(private readonly templates: ProgrammeTemplatesService) {}

  @Get()
  @ReadJson('rules:read')
  list(@Query() query: PageQuery) {
    return this.templates.list(query);
  }

  @Get(':id')
  @ReadJson('rules:read')
  get(@Id() id: string) {
    return this.templates.get(id);
  }

  @Post()
  @WriteJson('rules:write')
  create(@Body() input: CreateProgrammeTemplate) {
    return this.templates.create(input);
  }

  @Put(':id')
  @WriteJson('rules:write')
  update(@Id() id: string, @Body() input: UpdateProgrammeTemplate) {
    return this.templates.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('rules:write')
  remove(@Id() id: string) {
    return this.templates.remove(id);
  }
}
