import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { PeopleModule } from '../people/people.module';
import { AttendeeGroupsService } from './attendee-groups.service';
import { AttendeeBulk } from './attendee-bulk';
import { AttendeesFromGroup, AttendeesFromGroupController } from './attendees-from-group';
import { AttendeeSnapshots } from './attendee-snapshots';
import { AttendeesService } from './attendees.service';
import { ConferencesController } from './conferences.controller';
import { ConferencesReads } from './conferences.reads';
import { ConferencesService } from './conferences.service';
import { HallsController } from './halls.controller';
import { HallsService } from './halls.service';
import { KeyFiguresService } from './key-figures.service';
import { AttendeeListController, ConferenceListController } from './list.controllers';
import {
  AttendeeGroupsController,
  AttendeesController,
  KeyFiguresController,
  ProgrammeController,
  SitesController,
} from './parts.controllers';
import { PrecedenceController } from './precedence.controller';
import { PrecedenceReads } from './precedence.reads';
import { PrecedenceService } from './precedence.service';
import { PrecedenceRulesController } from './precedence-rules.controller';
import { PrecedenceRulesService } from './precedence-rules.service';
import { ProgrammeOrder } from './programme-order';
import { ProgrammeTemplatesService } from './programme-templates.service';
import { ProgrammeVersionsService } from './programme-versions.service';
import { ProgrammeEditorController, ProgrammeTemplatesController } from './programme.controllers';
import { ProgrammeReads } from './programme.reads';
import { ProgrammeService } from './programme.service';
import { SeatPlansController } from './seating/seat-plans.controller';
import { SeatPlansReads } from './seating/seat-plans.reads';
import { SeatPlansService } from './seating/seat-plans.service';
import { SitesService } from './sites.service';

@Module({
  imports: [OrganisationsModule, PeopleModule],
  controllers: [
    ConferenceListController,
    ConferencesController,
    AttendeeListController,
    AttendeesFromGroupController,
    AttendeesController,
    AttendeeGroupsController,
    SitesController,
    ProgrammeEditorController,
    ProgrammeTemplatesController,
    ProgrammeController,
    KeyFiguresController,
    PrecedenceController,
    PrecedenceRulesController,
    HallsController,
    SeatPlansController,
  ],
  providers: [
    ConferencesReads,
    ConferencesService,
    AttendeeSnapshots,
    AttendeeBulk,
    AttendeesFromGroup,
    AttendeesService,
    AttendeeGroupsService,
    SitesService,
    ProgrammeOrder,
    ProgrammeReads,
    ProgrammeTemplatesService,
    ProgrammeVersionsService,
    ProgrammeService,
    KeyFiguresService,
    PrecedenceReads,
    PrecedenceService,
    PrecedenceRulesService,
    HallsService,
    SeatPlansReads,
    SeatPlansService,
  ],
  exports: [
    ConferencesReads,
    ConferencesService,
    AttendeeBulk,
    AttendeesService,
    PrecedenceReads,
    SeatPlansReads,
    ProgrammeReads,
    ProgrammeService,
    ProgrammeVersionsService,
  ],
})
export class ConferencesModule {}
