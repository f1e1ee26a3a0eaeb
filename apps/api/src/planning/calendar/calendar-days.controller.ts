import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { CalendarDayQuery, CreateCalendarDay, UpdateCalendarDay } from '@ky-yeu/contracts/calendar';
import { ReadJson, Write, WriteJson } from '../../platform/http/access';
import { Id } from '../../platform/http/id.pipe';
import { CalendarDaysService } from './calendar-days.service';

@Controller('calendar-days')
export class CalendarDaysController {
  constructor(private readonly days: CalendarDaysService) {}

  @Get()
  @ReadJson('rules:read')
  list(@Query() query: CalendarDayQuery) {
    return this.days.list(query);
  }

  @Get(':id')
  @ReadJson('rules:read')
  get(@Id() id: string) {
    return this.days.get(id);
  }

  @Post()
  @WriteJson('rules:write')
  create(@Body() input: CreateCalendarDay) {
    return this.days.create(input);
  }

  @Put(':id')
  @WriteJson('rules:write')
  update(@Id() id: string, @Body() input: UpdateCalendarDay) {
    return this.days.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('rules:write')
  remove(@Id() id: string) {
    return this.days.remove(id);
  }
}
