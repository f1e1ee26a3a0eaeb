import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  CreateTerritory,
  TerritoryQuery,
  UpdateOrganisationLevelPeriod,
  UpdateTerritory,
} from '@ky-yeu/contracts/territories';
import { ReadJson, Write, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { TerritoriesService } from './territories.service';

@Controller('territories')
export class TerritoriesController {
  constructor(private readonly territories: TerritoriesService) {}

  @Get()
  @ReadJson('organisations:read')
  list(@Query() query: TerritoryQuery) {
    return this.territories.list(query);
  }

  @Get(':id')
  @ReadJson('organisations:read')
  get(@Id() id: string) {
    return this.territories.get(id);
  }

  @Post()
  @WriteJson('organisations:write')
  create(@Body() input: CreateTerritory) {
    return this.territories.create(input);
  }

  @Put(':id')
  @WriteJson('organisations:write')
  update(@Id() id: string, @Body() input: UpdateTerritory) {
    return this.territories.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('organisations:write')
  remove(@Id() id: string) {
    return this.territories.remove(id);
  }
}

@Controller('organisation-level-periods')
export class OrganisationLevelPeriodsController {
  constructor(private readonly territories: TerritoriesService) {}

  @Get()
  @ReadJson('organisations:read')
  list() {
    return this.territories.levelPeriods();
  }

  @Put(':id')
  @WriteJson('organisations:write')
  update(@Id() id: string, @Body() input: UpdateOrganisationLevelPeriod) {
    return this.territories.updateLevelPeriod(id, input);
  }
}
