import { Module } from '@nestjs/common';
import { DoublesReads } from './doubles.reads';
import { MergeAttendees } from './merge-attendees';
import { MergeController } from './merge.controller';
import { MergeReads } from './merge.reads';
import { MergeService } from './merge.service';
import { NestedRows } from './nested-rows';
import { OrganisationsModule } from '../organisations/organisations.module';
import { PeopleController } from './people.controller';
import { PeopleReads } from './people.reads';
import { PeopleService } from './people.service';
import { PositionsController } from './positions.controller';
import { PositionsService } from './positions.service';

@Module({
  imports: [OrganisationsModule],
  controllers: [MergeController, PeopleController, PositionsController],
  providers: [
    DoublesReads,
    MergeAttendees,
    MergeReads,
    MergeService,
    NestedRows,
    PeopleReads,
    PeopleService,
    PositionsService,
  ],
  exports: [PeopleReads, PeopleService],
})
export class PeopleModule {}
