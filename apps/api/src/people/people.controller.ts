import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { CreatePerson, PeopleQuery, UpdatePerson } from '@ky-yeu/contracts/people';
import { isAllowed } from '@ky-yeu/contracts/permissions';
import { Current } from '../platform/auth/current';
import type { Principal } from '../platform/auth/principal';
import { ReadJson, Write, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { PeopleReads } from './people.reads';
import { PeopleService } from './people.service';

@Controller()
export class PeopleController {
  constructor(
    private readonly reads: PeopleReads,
    private readonly people: PeopleService,
  ) {}

  @Get('people')
  @ReadJson('people:read')
  list(@Query() query: PeopleQuery) {
    return this.reads.list(query);
  }

  @Get('people/:id')
  @ReadJson('people:read')
  get(@Id() id: string, @Current() principal: Principal) {
    return this.reads.get(id, !isAllowed(principal.role, 'people:write'));
  }

  @Post('people')
  @WriteJson('people:write')
  create(@Body() input: CreatePerson) {
    return this.people.create(input);
  }

  @Put('people/:id')
  @WriteJson('people:write')
  update(@Id() id: string, @Body() input: UpdatePerson) {
    return this.people.update(id, input);
  }

  @Delete('people/:id')
  @HttpCode(204)
  @Write('people:write')
  remove(@Id() id: string) {
    return this.people.remove(id);
  }
}
