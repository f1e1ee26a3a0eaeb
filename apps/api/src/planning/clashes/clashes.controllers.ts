import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ClashFactsQuery,
  ClashQuery,
  OverrideClash,
  ProposedSlot,
  UpdateClashOverride,
} from '@ky-yeu/contracts/clashes';
import { Current } from '../../platform/auth/current';
import type { Principal } from '../../platform/auth/principal';
import { Read, Write, WriteJson } from '../../platform/http/access';
import { DomainError } from '../../platform/http/domain-error';
import { Id } from '../../platform/http/id.pipe';
import { ClashOverridesService } from './clash-overrides.service';
import { ClashesService } from './clashes.service';

@Controller('planning/clashes')
export class ClashesController {
  constructor(private readonly clashes: ClashesService) {}

  @Get()
  @Read('conferences:read')
  list(@Query() query: ClashQuery) {
    return this.clashes.list(query);
  }

  /** For a conference that is not saved yet: halls, days and the conferences of the week. */
  @Get('facts')
  @Read('conferences:read')
  facts(@Query() { on, until }: ClashFactsQuery) {
    return this.clashes.factsAround(null, on, until);
  }
}

@Controller('conferences/:conferenceId')
export class ConferenceClashesController {
  constructor(private readonly clashes: ClashesService) {}

  @Get('clashes')
  @Read('conferences:read')
  async list(@Id('conferenceId') conferenceId: string, @Query() proposed: ProposedSlot) {
    return { items: await this.clashes.ofConference(conferenceId, proposed) };
  }

  @Get('clash-facts')
  @Read('conferences:read')
  facts(@Id('conferenceId') conferenceId: string, @Query() { on, until }: ClashFactsQuery) {
    return this.clashes.factsAround(conferenceId, on, until);
  }
}

@Controller('planning/clash-overrides')
export class ClashOverridesController {
  constructor(
    private readonly overrides: ClashOverridesService,
    private readonly clashes: ClashesService,
  ) {}

  @Post()
  @WriteJson('conferences:write')
  async create(@Body() { conferenceId, key, reason }: OverrideClash, @Current() { userId }: Principal) {
    const found = (await this.clashes.ofConference(conferenceId)).find((clash) => clash.key === key);
    if (!found) throw new DomainError('CLASH_GONE');
    const { kind, otherId, sentence } = found;
    return this.overrides.create({
      ...{ kind, otherId, sentence, key, reason: reason.trim() },
      conferenceId: found.conferenceId,
      decidedBy: userId,
    });
  }

  @Put(':id')
  @WriteJson('conferences:write')
  update(@Id() id: string, @Body() input: UpdateClashOverride) {
    return this.overrides.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('conferences:write')
  remove(@Id() id: string) {
    return this.overrides.remove(id);
  }
}
