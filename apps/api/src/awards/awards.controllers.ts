import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  AwardRecipientQuery,
  AwardRoundQuery,
  CreateAwardCountGroup,
  CreateAwardRecipient,
  CreateAwardRound,
  UpdateAwardCountGroup,
  UpdateAwardRecipient,
  UpdateAwardRound,
} from '@ky-yeu/contracts/awards';
import { PageQuery } from '@ky-yeu/contracts/page';
import { partController } from '../conferences/part-controller';
import { ReadJson, Write, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { AwardCountGroupsService } from './award-count-groups.service';
import { AwardRecipientsService } from './award-recipients.service';
import { AwardRoundsReads } from './award-rounds.reads';
import { AwardRoundsService } from './award-rounds.service';

@Controller()
export class AwardRoundsController {
  constructor(
    private readonly reads: AwardRoundsReads,
    private readonly rounds: AwardRoundsService,
  ) {}

  @Get('award-rounds')
  @ReadJson('awards:read')
  list(@Query() query: AwardRoundQuery) {
    return this.reads.list(query);
  }

  @Get('award-rounds/:id')
  @ReadJson('awards:read')
  get(@Id() id: string) {
    return this.reads.get(id);
  }

  @Post('award-rounds')
  @WriteJson('awards:write')
  create(@Body() input: CreateAwardRound) {
    return this.rounds.create(input);
  }

  @Put('award-rounds/:id')
  @WriteJson('awards:write')
  update(@Id() id: string, @Body() input: UpdateAwardRound) {
    return this.rounds.update(id, input);
  }

  @Delete('award-rounds/:id')
  @HttpCode(204)
  @Write('awards:write')
  remove(@Id() id: string) {
    return this.rounds.remove(id);
  }

  @Get('award-forms')
  @ReadJson('awards:read')
  forms(@Query() query: PageQuery) {
    return this.reads.forms(query);
  }

  @Get('award-authorities')
  @ReadJson('awards:read')
  authorities(@Query() query: PageQuery) {
    return this.reads.authorities(query);
  }

  @Get('legal-documents')
  @ReadJson('awards:read')
  legalDocuments(@Query() query: PageQuery) {
    return this.reads.legalDocuments(query);
  }
}

/** The rounds of one conference, by the same service. */
@Controller('conferences/:conferenceId/award-rounds')
export class ConferenceAwardRoundsController {
  constructor(
    private readonly reads: AwardRoundsReads,
    private readonly rounds: AwardRoundsService,
  ) {}

  @Get()
  @ReadJson('awards:read')
  list(@Id('conferenceId') conferenceId: string, @Query() query: AwardRoundQuery) {
    return this.reads.list({ ...query, conferenceId });
  }

  @Get(':id')
  @ReadJson('awards:read')
  get(@Id('conferenceId') conferenceId: string, @Id() id: string) {
    return this.reads.get(id, conferenceId);
  }

  @Post()
  @WriteJson('awards:write')
  create(@Id('conferenceId') conferenceId: string, @Body() input: CreateAwardRound) {
    return this.rounds.create({ ...input, conferenceId });
  }

  @Put(':id')
  @WriteJson('awards:write')
  update(@Id('conferenceId') conferenceId: string, @Id() id: string, @Body() input: UpdateAwardRound) {
    return this.rounds.update(id, { ...input, conferenceId }, conferenceId);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('awards:write')
  remove(@Id('conferenceId') conferenceId: string, @Id() id: string) {
    return this.rounds.remove(id, conferenceId);
  }
}

@Controller('conferences/:conferenceId/award-count-groups')
export class AwardCountGroupsController extends partController({
  read: 'awards:read',
  write: 'awards:write',
  Create: CreateAwardCountGroup,
  Update: UpdateAwardCountGroup,
}) {
  constructor(groups: AwardCountGroupsService) {
    super(groups);
  }
}

@Controller('award-recipients')
export class AwardRecipientsController {
  constructor(private readonly recipients: AwardRecipientsService) {}

  @Get()
  @ReadJson('awards:read')
  list(@Query() query: AwardRecipientQuery) {
    return this.recipients.list(query);
  }

  @Get(':id')
  @ReadJson('awards:read')
  get(@Id() id: string) {
    return this.recipients.get(id);
  }

  @Post()
  @WriteJson('awards:write')
  create(@Body() input: CreateAwardRecipient) {
    return this.recipients.create(input);
  }

  @Put(':id')
  @WriteJson('awards:write')
  update(@Id() id: string, @Body() input: UpdateAwardRecipient) {
    return this.recipients.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('awards:write')
  remove(@Id() id: string) {
    return this.recipients.remove(id);
  }
}
