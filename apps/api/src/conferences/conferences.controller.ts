import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ConferenceQuery, CreateConference, UpdateConference } from '@ky-yeu/contracts/conferences';
import { ReadJson, Write, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { ConferencesReads } from './conferences.reads';
import { ConferencesService } from './conferences.service';

@Controller('conferences')
export class ConferencesController {
  constructor(
    private readonly reads: ConferencesReads,
    private readonly conferences: ConferencesService,
  ) {}

  @Get()
  @ReadJson('conferences:read')
  list(@Query() query: ConferenceQuery) {
    return this.reads.list(query);
  }

  @Get(':id')
  @ReadJson('conferences:read')
  get(@Id() id: string) {
    return this.reads.get(id);
  }

  @Post()
  @WriteJson('conferences:write')
  create(@Body() input: CreateConference) {
    return this.conferences.create(input);
  }

  @Put(':id')
  @WriteJson('conferences:write')
  update(@Id() id: string, @Body() input: UpdateConference) {
    return this.conferences.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('conferences:write')
  remove(@Id() id: string) {
    return this.conferences.remove(id);
  }
}
