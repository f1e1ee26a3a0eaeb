import { Controller, Get, Query } from '@nestjs/common';
import { AttendanceQuery } from '@ky-yeu/contracts/dashboard';
import { ReadJson } from '../platform/http/access';
import { DashboardService } from './dashboard.service';

@Controller('dashboard')
export class DashboardController {
  constructor(private readonly dashboard: DashboardService) {}

  @Get()
  @ReadJson('dashboard:read')
  home() {
    return this.dashboard.home();
  }

  @Get('awards')
  @ReadJson('dashboard:read')
  awards() {
    return this.dashboard.awards();
  }

  @Get('attendance')
  @ReadJson('dashboard:read')
  attendance(@Query() query: AttendanceQuery) {
    return this.dashboard.attendance(query);
  }
}
