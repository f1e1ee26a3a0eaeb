import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Post, StreamableFile } from '@nestjs/common';
import {
  AttendeeQuery,
  CreateAttendee,
  CreateAttendeeGroup,
  CreateSite,
  UpdateAttendee,
  UpdateAttendeeGroup,
  UpdateAttendeeStates,
  UpdateSite,
} from '@ky-yeu/contracts/attendees';
import {
  CreateKeyFigure,
  CreateProgrammeItem,
  UpdateKeyFigure,
  UpdateProgrammeItem,
} from '@ky-yeu/contracts/programme';
import { Read, Write } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { AttendeeGroupsService } from './attendee-groups.service';
import { AttendeesService } from './attendees.service';
import { KeyFiguresService } from './key-figures.service';
import { partController } from './part-controller';
import { ProgrammeService } from './programme.service';
import { SitesService } from './sites.service';

const rights = { read: 'conferences:read', write: 'conferences:write' } as const;

/** Routes of its own come before `:id`, or "export" would be taken for an id. */
@Controller('conferences/:conferenceId/attendees')
export class AttendeeListController {
  constructor(private readonly attendees: AttendeesService) {}

  @Get('export')
  @Read('conferences:read')
  async exportAll(@Id('conferenceId') conferenceId: string) {
    const pieces = Readable.from(await this.attendees.exportAll(conferenceId));
    return new StreamableFile(pieces, { type: 'application/json; charset=utf-8' });
  }

  @Post('states')
  @HttpCode(200)
  @Write('conferences:write')
  setStates(@Id('conferenceId') conferenceId: string, @Body() input: UpdateAttendeeStates) {
    return this.attendees.setStates(conferenceId, input);
  }
}

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
