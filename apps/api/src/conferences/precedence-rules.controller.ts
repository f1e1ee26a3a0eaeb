import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { PageQuery } from '@ky-yeu/contracts/page';
import { CreatePrecedenceRule, UpdatePrecedenceRule } from '@ky-yeu/contracts/precedence';
import { ReadJson, Write, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { PrecedenceRulesService } from './precedence-rules.service';

@Controller('precedence-rules')
export class PrecedenceRulesController {
  constructor(private readonly rules: PrecedenceRulesService) {}

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
  create(@Body() input: CreatePrecedenceRule) {
    return this.rules.create(input);
  }

  @Put(':id')
  @WriteJson('rules:write')
  update(@Id() id: string, @Body() input: UpdatePrecedenceRule) {
    return this.rules.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('rules:write')
  remove(@Id() id: string) {
    return this.rules.remove(id);
  }
}
