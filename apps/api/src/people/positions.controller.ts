import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { CreatePosition, PositionQuery, UpdatePosition } from '@ky-yeu/contracts/positions';
import { ReadJson, Write, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { PositionsService } from './positions.service';

@Controller('positions')
export class PositionsController {
  constructor(private readonly positions: PositionsService) {}

  @Get()
  @ReadJson('people:read')
  list(@Query() query: PositionQuery) {
    return this.positions.list(query);
  }

  @Get(':id')
  @ReadJson('people:read')
  get(@Id() id: string) {
    return this.positions.get(id);
  }

  @Post()
  @WriteJson('rules:write')
  create(@Body() input: CreatePosition) {
    return this.positions.create(input);
  }

  @Put(':id')
  @WriteJson('rules:write')
  update(@Id() id: string, @Body() input: UpdatePosition) {
    return this.positions.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('rules:write')
  remove(@Id() id: string) {
    return this.positions.remove(id);
  }
}
