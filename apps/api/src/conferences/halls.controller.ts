import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { CreateHall, HallQuery, UpdateHall } from '@ky-yeu/contracts/halls';
import { ReadJson, Write, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { HallsService } from './halls.service';

@Controller('halls')
export class HallsController {
  constructor(private readonly halls: HallsService) {}

  @Get()
  @ReadJson('conferences:read')
  list(@Query() query: HallQuery) {
    return this.halls.list(query);
  }

  @Get(':id')
  @ReadJson('conferences:read')
  get(@Id() id: string) {
    return this.halls.get(id);
  }

  @Post()
  @WriteJson('conferences:write')
  create(@Body() input: CreateHall) {
    return this.halls.create(input);
  }

  @Put(':id')
  @WriteJson('conferences:write')
  update(@Id() id: string, @Body() input: UpdateHall) {
    return this.halls.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('conferences:write')
  remove(@Id() id: string) {
    return this.halls.remove(id);
  }
}
