import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  ComparisonQuery,
  CreateDirectiveReport,
  NextEdition,
  NextGuestsQuery,
  UpdateDirectiveReport,
} from '@ky-yeu/contracts/editions';
import { partController } from '../../conferences/part-controller';
import { Current } from '../../platform/auth/current';
import type { Principal } from '../../platform/auth/principal';
import { Read, WriteJson } from '../../platform/http/access';
import { Id } from '../../platform/http/id.pipe';
import { ComparisonReads } from './comparison.reads';
import { DirectiveReportsService } from './directive-reports.service';
import { EditionsService } from './editions.service';

@Controller('conferences/:conferenceId')
export class EditionsController {
  constructor(
    private readonly editions: EditionsService,
    private readonly comparisons: ComparisonReads,
  ) {}

  @Get('next/guests')
  @Read('conferences:read')
  guests(@Id('conferenceId') id: string, @Query() query: NextGuestsQuery, @Current() { userId }: Principal) {
    return this.editions.nextGuests(id, query, userId);
  }

  @Post('next')
  @WriteJson('conferences:write')
  next(@Id('conferenceId') id: string, @Body() input: NextEdition, @Current() { userId }: Principal) {
    return this.editions.makeNext(id, input, userId);
  }

  @Get('comparison')
  @Read('conferences:read')
  compare(@Id('conferenceId') id: string, @Query() { withId }: ComparisonQuery) {
    return this.comparisons.compare(id, withId);
  }
}

@Controller('conferences/:conferenceId/directive-reports')
export class DirectiveReportsController extends partController({
  read: 'speeches:read',
  write: 'speeches:write',
  Create: CreateDirectiveReport,
  Update: UpdateDirectiveReport,
}) {
  constructor(reports: DirectiveReportsService) {
    super(reports);
  }
}
