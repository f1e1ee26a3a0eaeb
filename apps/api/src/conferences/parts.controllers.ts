import { Controller } from '@nestjs/common';
import {
  AttendeeQuery,
  CreateAttendee,
  CreateAttendeeGroup,
  CreateSite,
  UpdateAttendee,
  UpdateAttendeeGroup,
  UpdateSite,
} from '@ky-yeu/contracts/attendees';
import {
  CreateKeyFigure,
  CreateProgrammeItem,
  ProgrammeQuery,
  UpdateKeyFigure,
  UpdateProgrammeItem,
} from '@ky-yeu/contracts/programme';
import { AttendeeGroupsService } from './attendee-groups.service';
import { AttendeesService } from './attendees.service';
import { KeyFiguresService } from './key-figures.service';
import { partController } from './part-controller';
import { ProgrammeService } from './programme.service';
import { SitesService } from './sites.service';

const rights = { read: 'conferences:read', write: 'conferences:write' } as const;

@Controller('conferences/:conferenceId/attendees')
export class AttendeesController extends partController({
  ...rights,
  Create: CreateAttendee,
  Update: UpdateAttendee,
  Query: AttendeeQuery,
}) {
  constructor(attendees: AttendeesService) {
    super(attendees);
  }
}

@Controller('conferences/:conferenceId/groups')
export class AttendeeGroupsController extends partController({
  ...rights,
  Create: CreateAttendeeGroup,
  Update: UpdateAttendeeGroup,
}) {
  constructor(groups: AttendeeGroupsService) {
    super(groups);
  }
}

@Controller('conferences/:conferenceId/sites')
export class SitesController extends partController({ ...rights, Create: CreateSite, Update: UpdateSite }) {
  constructor(sites: SitesService) {
    super(sites);
  }
}

@Controller('conferences/:conferenceId/programme')
export class ProgrammeController extends partController({
  ...rights,
  Create: CreateProgrammeItem,
  Update: UpdateProgrammeItem,
  Query: ProgrammeQuery,
}) {
  constructor(programme: ProgrammeService) {
    super(programme);
  }
}

@Controller('conferences/:conferenceId/figures')
export class KeyFiguresController extends partController({
  ...rights,
  Create: CreateKeyFigure,
  Update: UpdateKeyFigure,
}) {
  constructor(figures: KeyFiguresService) {
    super(figures);
  }
}
