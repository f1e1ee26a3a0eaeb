import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { PageQuery } from '@ky-yeu/contracts/page';
import {
  CreateQuotaRule,
  CreateRecurrenceRule,
  RecurrenceRuleQuery,
  UpdateQuotaRule,
  UpdateRecurrenceRule,
} from '@ky-yeu/contracts/planning/plan-rules';
import { ReadJson, Write, WriteJson } from '../../platform/http/access';
import { Id } from '../../platform/http/id.pipe';
import { QuotaRulesService } from './quota-rules.service';
import { RecurrenceRulesService } from './recurrence-rules.service';

@Controller('recurrence-rules')
export class RecurrenceRulesController {
  constructor(private readonly rules: RecurrenceRulesService) {}

  @Get()
  @ReadJson('rules:read')
  list(@Query() query: RecurrenceRuleQuery) {
    return this.rules.list(query);
  }

  @Get(':id')
  @ReadJson('rules:read')
  get(@Id() id: string) {
    return this.rules.get(id);
  }

  @Post()
  @WriteJson('rules:write')
  create(@Body() input: CreateRecurrenceRule) {
    return this.rules.create(input);
  }

  @Put(':id')
  @WriteJson('rules:write')
  update(@Id() id: string, @Body() input: UpdateRecurrenceRule) {
    return this.rules.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('rules:write')
  remove(@Id() id: string) {
    return this.rules.remove(id);
  }
}

@Controller('quota-rules')
export class QuotaRulesController {
  constructor(private readonly rules: QuotaRulesService) {}

  @Get()
  @ReadJson('rules:read')
  list(@Query() query: PageQuery) {
    return this.rules.list(query);
  }

  @Get(':id')
  @ReadJson('rules:read')
  get(@Id() id: string) {
    return this.rules.get(id);
  }

  @Post()
  @WriteJson('rules:write')
  create(@Body() input: CreateQuotaRule) {
    return this.rules.create(input);
  }

  @Put(':id')
  @WriteJson('rules:write')
  update(@Id() id: string, @Body() input: UpdateQuotaRule) {
    return this.rules.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('rules:write')
  remove(@Id() id: string) {
    return this.rules.remove(id);
  }
}
