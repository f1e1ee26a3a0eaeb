import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Req, UseGuards } from '@nestjs/common';
import { Throttle } from '@nestjs/throttler';
import type { Request } from 'express';
import { CreateCalendarFeed } from '@ky-yeu/contracts/calendar';
import { Current } from '../../platform/auth/current';
import type { Principal, PrincipalRequest } from '../../platform/auth/principal';
import { Public, Read, Write } from '../../platform/http/access';
import { DomainError } from '../../platform/http/domain-error';
import { Id } from '../../platform/http/id.pipe';
import { CalendarFeedsService } from './calendar-feeds.service';
import { feedLimits, FeedThrottlerGuard } from './feed-throttler.guard';

@Controller('calendar-feeds')
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Get()
  @Read('account:own')
  list(@Current() principal: Principal) {
    return this.feeds.list(principal);
  }

  @Post()
  @Write('account:own')
  create(@Body() input: CreateCalendarFeed, @Req() request: PrincipalRequest, @Current() principal: Principal) {
    // An API token that was lost must not leave an address behind that outlives it.
    if (!request.session?.userId) throw new DomainError('FORBIDDEN');
    return this.feeds.create(input, principal);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('account:own')
  remove(@Id() id: string, @Current() principal: Principal) {
    return this.feeds.remove(id, principal);
  }
}

/** What calendar programs read, without an account: whoever holds the address may. */
@Controller('calendar-files')
export class CalendarFilesController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Get(':token/lich-hoi-nghi.ics')
  @Public()
  @UseGuards(FeedThrottlerGuard)
  @Throttle(feedLimits)
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'inline; filename="lich-hoi-nghi.ics"')
  @Header('cache-control', 'private, no-cache')
  file(@Param('token') token: string, @Req() request: Request): Promise<string> {
    return this.feeds.file(token, `${request.protocol}://${request.get('host') ?? 'localhost'}`);
  }
}
