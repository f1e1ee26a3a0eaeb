import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { AttendeeQuery, UpdateAttendeeStates } from '@ky-yeu/contracts/attendees';
import { ConferenceQuery } from '@ky-yeu/contracts/conferences';
import { Write } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { listController } from '../platform/lists/list-controller';
import { ListTools } from '../platform/lists/list-tools.service';
import { AttendeesService } from './attendees.service';
import { ConferencesReads } from './conferences.reads';

const rights = { read: 'conferences:read', write: 'conferences:write' } as const;

@Controller('conferences')
export class ConferenceListController extends listController({ ...rights, Query: ConferenceQuery }) {
  constructor(conferences: ConferencesReads, tools: ListTools) {
    super(conferences, tools);
  }
}

/** Routes of its own come before `:id`, or "export" would be taken for an id. */
@Controller('conferences/:conferenceId/attendees')
export class AttendeeListController extends listController({ ...rights, Query: AttendeeQuery }) {
  constructor(
    private readonly attendees: AttendeesService,
    tools: ListTools,
  ) {
    super(attendees, tools);
  }

  @Post('states')
  @HttpCode(200)
  @Write('conferences:write')
  setStates(@Id('conferenceId') conferenceId: string, @Body() input: UpdateAttendeeStates) {
    return this.attendees.setStates(conferenceId, input);
  }
}
