import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  CreatePeopleGroup,
  GroupMembersQuery,
  GroupsQuery,
  PreviewPeopleGroup,
  UpdatePeopleGroup,
} from '@ky-yeu/contracts/people-groups';
import { Current } from '../platform/auth/current';
import type { Principal } from '../platform/auth/principal';
import { ReadJson, Write, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { PeopleGroupsReads } from './people-groups.reads';
import { checkDefinition, PeopleGroupsService } from './people-groups.service';

@Controller('people-groups')
export class PeopleGroupsController {
  constructor(
    private readonly reads: PeopleGroupsReads,
    private readonly groups: PeopleGroupsService,
  ) {}

  @Get()
  @ReadJson('people:read')
  list(@Query() query: GroupsQuery, @Current() principal: Principal) {
    return this.reads.list(query, principal);
  }

  @Get(':id')
  @ReadJson('people:read')
  get(@Id() id: string, @Current() principal: Principal) {
    return this.reads.get(id, principal.userId);
  }

  @Get(':id/members')
  @ReadJson('people:read')
  async members(@Id() id: string, @Query() query: GroupMembersQuery, @Current() principal: Principal) {
    return this.reads.members(await this.reads.definition(id, principal.userId), query);
  }

  /** Writes nothing: a definition is too long for an address. */
  @Post('preview')
  @HttpCode(200)
  @ReadJson('people:read')
  preview(@Body() input: PreviewPeopleGroup) {
    checkDefinition(input);
    return this.reads.members(input, { on: input.on });
  }

  @Post()
  @WriteJson('people:write')
  create(@Body() input: CreatePeopleGroup, @Current() principal: Principal) {
    return this.groups.create(input, principal);
  }

  @Put(':id')
  @WriteJson('people:write')
  update(@Id() id: string, @Body() input: UpdatePeopleGroup, @Current() principal: Principal) {
    return this.groups.update(id, input, principal);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('people:write')
  remove(@Id() id: string, @Current() principal: Principal) {
    return this.groups.remove(id, principal);
  }
}
