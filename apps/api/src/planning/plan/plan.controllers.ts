import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  CreatePlan,
  CreatePlanItem,
  DecidePlanItems,
  JoinPlanItems,
  MovePlan,
  MovePlanItem,
  PlanItemQuery,
  PlanQuery,
  ProposePlan,
  SetPlanMode,
  UpdatePlan,
  UpdatePlanItem,
} from '@ky-yeu/contracts/planning/plans';
import { Current } from '../../platform/auth/current';
import type { Principal } from '../../platform/auth/principal';
import { Read, ReadJson, Write, WriteJson } from '../../platform/http/access';
import { Id } from '../../platform/http/id.pipe';
import { PlanCheckService } from './plan-check.service';
import { PlanItemsReads } from './plan-items.reads';
import { PlanItemsService } from './plan-items.service';
import { PlanJoinsService } from './plan-joins.service';
import { PlanProposalsService } from './plan-proposals.service';
import { PlansReads } from './plans.reads';
import { PlansService } from './plans.service';

@Controller('plans')
export class PlansController {
  constructor(
    private readonly reads: PlansReads,
    private readonly plans: PlansService,
    private readonly checks: PlanCheckService,
    private readonly proposals: PlanProposalsService,
  ) {}

  @Get()
  @ReadJson('plans:read')
  list(@Query() query: PlanQuery) {
    return this.reads.list(query);
  }

  @Get(':id')
  @ReadJson('plans:read')
  get(@Id() id: string) {
    return this.reads.get(id);
  }

  @Get(':id/check')
  @Read('plans:read')
  check(@Id() id: string) {
    return this.checks.check(id);
  }

  @Post()
  @WriteJson('plans:write')
  create(@Body() input: CreatePlan) {
    return this.plans.create(input);
  }

  @Put(':id')
  @WriteJson('plans:write')
  update(@Id() id: string, @Body() input: UpdatePlan) {
    return this.plans.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('plans:write')
  remove(@Id() id: string) {
    return this.plans.remove(id);
  }

  @Post(':id/propose')
  @HttpCode(200)
  @Write('plans:write')
  propose(@Id() id: string, @Body() input: ProposePlan) {
    return this.proposals.propose(id, input);
  }

  @Post(':id/state')
  @HttpCode(200)
  @WriteJson('plans:write')
  move(@Id() id: string, @Body() input: MovePlan, @Current() principal: Principal) {
    return this.plans.move(id, input, principal);
  }
}

@Controller('plans/:planId/items')
export class PlanItemsController {
  constructor(
    private readonly reads: PlanItemsReads,
    private readonly items: PlanItemsService,
    private readonly joins: PlanJoinsService,
  ) {}

  @Get()
  @ReadJson('plans:read')
  list(@Id('planId') planId: string, @Query() query: PlanItemQuery) {
    return this.reads.list(planId, query);
  }

  @Get(':id')
  @ReadJson('plans:read')
  get(@Id('planId') planId: string, @Id() id: string) {
    return this.reads.get(planId, id);
  }

  @Post()
  @WriteJson('plans:write')
  create(@Id('planId') planId: string, @Body() input: CreatePlanItem) {
    return this.items.create(planId, input);
  }

  @Post('decide')
  @HttpCode(200)
  @Write('plans:write')
  async decide(@Id('planId') planId: string, @Body() input: DecidePlanItems) {
    return { decided: await this.items.decide(planId, input) };
  }

  @Post('mode')
  @HttpCode(200)
  @Write('plans:write')
  async setMode(@Id('planId') planId: string, @Body() input: SetPlanMode) {
    return { changed: await this.items.setMode(planId, input) };
  }

  @Put(':id')
  @WriteJson('plans:write')
  update(@Id('planId') planId: string, @Id() id: string, @Body() input: UpdatePlanItem) {
    return this.items.update(planId, id, input);
  }

  @Post(':id/move')
  @HttpCode(200)
  @WriteJson('plans:write')
  move(@Id('planId') planId: string, @Id() id: string, @Body() input: MovePlanItem) {
    return this.items.move(planId, id, input);
  }

  @Post(':id/join')
  @HttpCode(200)
  @WriteJson('plans:write')
  join(@Id('planId') planId: string, @Id() id: string, @Body() input: JoinPlanItems) {
    return this.joins.join(planId, id, input);
  }
}
