import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  CreateOrganisation,
  OrganisationFiguresQuery,
  OrganisationQuery,
  UpdateOrganisation,
} from '@ky-yeu/contracts/organisations';
import { ReadJson, Write, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { OrganisationFiguresReads } from './organisation-figures.reads';
import { OrganisationsReads } from './organisations.reads';
import { OrganisationsService } from './organisations.service';

@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly reads: OrganisationsReads,
    private readonly organisations: OrganisationsService,
    private readonly figuresOf: OrganisationFiguresReads,
  ) {}

  @Get()
  @ReadJson('organisations:read')
  list(@Query() query: OrganisationQuery) {
    return this.reads.list(query);
  }

  @Get(':id')
  @ReadJson('organisations:read')
  get(@Id() id: string) {
    return this.reads.get(id);
  }

  @Get(':id/figures')
  @ReadJson('organisations:read')
  figures(@Id() id: string, @Query() query: OrganisationFiguresQuery) {
    return this.figuresOf.figures(id, query.rollUp ?? false);
  }

  @Post()
  @WriteJson('organisations:write')
  create(@Body() input: CreateOrganisation) {
    return this.organisations.create(input);
  }

  @Put(':id')
  @WriteJson('organisations:write')
  update(@Id() id: string, @Body() input: UpdateOrganisation) {
    return this.organisations.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('organisations:write')
  remove(@Id() id: string) {
    return this.organisations.remove(id);
  }
}
