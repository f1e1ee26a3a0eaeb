import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ChooseDefaultView,
  CreateSavedView,
  SavedViewQuery,
  UpdateSavedView,
} from '@ky-yeu/contracts/lists/saved-views';
import { Current } from '../auth/current';
import type { Principal } from '../auth/principal';
import { Read, Write } from '../http/access';
import { Id } from '../http/id.pipe';
import { SavedViewsService } from './saved-views.service';

@Controller('views')
export class SavedViewsController {
  constructor(private readonly views: SavedViewsService) {}

  @Get()
  @Read('account:own')
  list(@Query() query: SavedViewQuery, @Current() principal: Principal) {
    return this.views.list(query.list, principal);
  }

  @Get('defaults')
  @Read('account:own')
  defaults(@Current() principal: Principal) {
    return this.views.defaults(principal);
  }

  @Put('defaults')
  @Write('account:own')
  chooseDefault(@Body() input: ChooseDefaultView, @Current() principal: Principal) {
    return this.views.chooseDefault(input, principal);
  }

  @Post()
  @Write('account:own')
  create(@Body() input: CreateSavedView, @Current() principal: Principal) {
    return this.views.create(input, principal);
  }

  @Put(':id')
  @Write('account:own')
  update(@Id() id: string, @Body() input: UpdateSavedView, @Current() principal: Principal) {
    return this.views.update(id, input, principal);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('account:own')
  remove(@Id() id: string, @Current() principal: Principal) {
    return this.views.remove(id, principal);
  }
}
