import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { PageQuery } from '@ky-yeu/contracts/page';
import { Current } from '../auth/current';
import type { Principal } from '../auth/principal';
import { Read, ReadJson, Write } from '../http/access';
import { NoticesService } from './notices.service';

@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @ReadJson('account:own')
  list(@Current() principal: Principal, @Query() query: PageQuery) {
    return this.notices.list(principal.userId, query);
  }

  @Get('unread')
  @Read('account:own')
  unread(@Current() principal: Principal) {
    return this.notices.unread(principal.userId);
  }

  @Post('read')
  @HttpCode(200)
  @Write('account:own')
  readAll(@Current() principal: Principal) {
    return this.notices.readAll(principal.userId);
  }
}
