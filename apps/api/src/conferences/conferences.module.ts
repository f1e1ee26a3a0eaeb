import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { AttendeeGroupsService } from './attendee-groups.service';
import { AttendeeSnapshots } from './attendee-snapshots';
import { AttendeesService } from './attendees.service';
import { ConferencesController } from './conferences.controller';
import { ConferencesReads } from './conferences.reads';
import { ConferencesService } from './conferences.service';
import { KeyFiguresService } from './key-figures.service';
import { AttendeeListController, ConferenceListController } from './list.controllers';
import {
  AttendeeGroupsController,
  AttendeesController,
  KeyFiguresController,
  ProgrammeController,
  SitesController,
} from './parts.controllers';
import { ProgrammeService } from './programme.service';
import { SitesService } from './sites.service';

@Module({
  imports: [OrganisationsModule],
  controllers: [
    ConferenceListController,
    ConferencesController,
    AttendeeListController,
    AttendeesController,
    AttendeeGroupsController,
    SitesController,
    ProgrammeController,
    KeyFiguresController,
  ],
  providers: [
    ConferencesReads,
    ConferencesService,
    AttendeeSnapshots,
    AttendeesService,
    AttendeeGroupsService,
    SitesService,
    ProgrammeService,
    KeyFiguresService,
  ],
  exports: [ConferencesReads],
})
export class ConferencesModule {}
