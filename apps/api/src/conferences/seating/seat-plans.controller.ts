import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ClearSeats,
  CreateSeatPlan,
  MoveSeat,
  ProposeSeats,
  SeatHallQuery,
  UpdateSeatPlan,
} from '@ky-yeu/contracts/seating';
import { Read, Write } from '../../platform/http/access';
import { Id } from '../../platform/http/id.pipe';
import { SeatPlansReads } from './seat-plans.reads';
import { SeatPlansService } from './seat-plans.service';

@Controller('conferences/:conferenceId/seat-plans')
export class SeatPlansController {
  constructor(
    private readonly reads: SeatPlansReads,
    private readonly plans: SeatPlansService,
  ) {}

  @Get()
  @Read('conferences:read')
  list(@Id('conferenceId') conferenceId: string) {
    return this.reads.plans(conferenceId);
  }

  @Get('suggested')
  @Read('conferences:read')
  suggest(@Id('conferenceId') conferenceId: string, @Query() { siteId }: SeatHallQuery) {
    return this.plans.suggest(conferenceId, siteId ?? null);
  }

  @Get(':id')
  @Read('conferences:read')
  view(@Id('conferenceId') conferenceId: string, @Id() id: string) {
    return this.reads.view(conferenceId, id);
  }

  @Post()
  @Write('conferences:write')
  create(@Id('conferenceId') conferenceId: string, @Body() input: CreateSeatPlan) {
    return this.plans.create(conferenceId, input);
  }

  @Put(':id')
  @Write('conferences:write')
  update(@Id('conferenceId') conferenceId: string, @Id() id: string, @Body() input: UpdateSeatPlan) {
    return this.plans.update(conferenceId, id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('conferences:write')
  remove(@Id('conferenceId') conferenceId: string, @Id() id: string) {
    return this.plans.remove(conferenceId, id);
  }

  @Put(':id/seats')
  @Write('conferences:write')
  move(@Id('conferenceId') conferenceId: string, @Id() id: string, @Body() input: MoveSeat) {
    return this.plans.move(conferenceId, id, input);
  }

  @Post(':id/proposal')
  @HttpCode(200)
  @Write('conferences:write')
  propose(@Id('conferenceId') conferenceId: string, @Id() id: string, @Body() input: ProposeSeats) {
    return this.plans.propose(conferenceId, id, input);
  }

  @Post(':id/clearing')
  @HttpCode(200)
  @Write('conferences:write')
  clear(@Id('conferenceId') conferenceId: string, @Id() id: string, @Body() { version }: ClearSeats) {
    return this.plans.clear(conferenceId, id, version);
  }
}
