import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CreateDistinction, DoublesQuery, MergePeople, MergeWithQuery } from '@ky-yeu/contracts/merging';
import { Read, Write, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { DoublesReads } from './doubles.reads';
import { MergeReads } from './merge.reads';
import { MergeService } from './merge.service';

/** Listed before PeopleController, or "doubles" would be taken for an id. */
@Controller('people')
export class MergeController {
  constructor(
    private readonly doubles: DoublesReads,
    private readonly reads: MergeReads,
    private readonly merges: MergeService,
  ) {}

  @Get('doubles')
  @Read('people:write')
  list(@Query() query: DoublesQuery) {
    return this.doubles.list(query);
  }

  @Get(':id/merge-preview')
  @Read('people:write')
  preview(@Id() id: string, @Query() query: MergeWithQuery) {
    return this.reads.preview(id, query.with);
  }

  @Post('merges')
  @HttpCode(200)
  @WriteJson('people:write')
  merge(@Body() input: MergePeople) {
    return this.merges.merge(input);
  }

  @Post('distinctions')
  @Write('people:write')
  distinguish(@Body() input: CreateDistinction) {
    return this.merges.distinguish(input);
  }
}
