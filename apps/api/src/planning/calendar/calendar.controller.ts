import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { CalendarQuery, MoveConference, VenueQuery } from '@ky-yeu/contracts/calendar';
import { Read, ReadJson, WriteJson } from '../../platform/http/access';
import { Id } from '../../platform/http/id.pipe';
import { CalendarService } from './calendar.service';

@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Get()
  @ReadJson('conferences:read')
  page(@Query() query: CalendarQuery) {
    return this.calendar.page(query);
  }

  @Get('venues')
  @Read('conferences:read')
  venues(@Query() query: VenueQuery) {
    return this.calendar.venues(query);
  }

  @Put('conferences/:id')
  @WriteJson('conferences:write')
  move(@Id() id: string, @Body() input: MoveConference) {
    return this.calendar.move(id, input);
  }
}
