import { Module } from '@nestjs/common';
import { DoublesReads } from './doubles.reads';
import { MergeAttendees } from './merge-attendees';
import { MergeController } from './merge.controller';
import { MergeReads } from './merge.reads';
import { MergeService } from './merge.service';
import { NestedRows } from './nested-rows';
import { OrganisationsModule } from '../organisations/organisations.module';
import { PeopleListController } from './people-list.controller';
import { PeopleController } from './people.controller';
import { PeopleGroupsController } from './people-groups.controller';
import { PeopleGroupsReads } from './people-groups.reads';
import { PeopleGroupsService } from './people-groups.service';
import { PeopleReads } from './people.reads';
import { PeopleService } from './people.service';
import { PositionsController } from './positions.controller';
import { PositionsService } from './positions.service';
import { RetentionController } from './retention.controller';
import { RetentionService } from './retention.service';

@Module({
  imports: [OrganisationsModule],
  controllers: [
    PeopleListController,
    MergeController,
    PeopleController,
    PeopleGroupsController,
    PositionsController,
    RetentionController,
  ],
  providers: [
    DoublesReads,
    MergeAttendees,
    MergeReads,
    MergeService,
    NestedRows,
    PeopleGroupsReads,
    PeopleGroupsService,
    PeopleReads,
    PeopleService,
    PositionsService,
    RetentionService,
  ],
  exports: [PeopleGroupsReads, PeopleReads, PeopleService],
})
export class PeopleModule {}
