import { Injectable } from '@nestjs/common';
import type { CreateAttendeeGroup } from '@ky-yeu/contracts/attendees';
import type { ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { AttendeeGroupEntity } from './attendee.entity';
import { ConferencePartService } from './conference-part.service';

/** Groups of attendees that are invited or counted without names. */
@Injectable()
export class AttendeeGroupsService extends ConferencePartService<CreateAttendeeGroup> {
  protected readonly entity = AttendeeGroupEntity;
  protected readonly table = 'attendee_groups';
  protected readonly searched = `concat_ws(' ', x.name, x.common_post)`;
  protected readonly source: ListSource = {
    from: 'attendee_groups x',
    pageJoins: 'left join sites s on s.id = x.site_id',
    columns: {
      id: 'x.id',
      version: 'x.version',
      name: 'x.name',
      commonPost: 'x.common_post',
      siteId: 'x.site_id',
      siteName: 's.name',
      expectedCount: 'x.expected_count',
      actualCount: 'x.actual_count',
      isOpenEnded: 'x.is_open_ended',
      note: 'x.note',
      ordinal: 'x.ordinal',
      namedCount: '(select count(*)::int from attendees a where a.group_id = x.id)',
    },
    sorts: { ordinal: 'x.ordinal {dir}' },
    tieBreak: 'x.id',
  };

  constructor(rows: Rows, reads: Reads) {
    super(rows, reads);
  }

  protected async toValues(conferenceId: string, input: CreateAttendeeGroup): Promise<Values> {
    await this.expectOwn(conferenceId, 'sites', 'siteId', [input.siteId]);
    return {
      name: input.name,
      ...nullable(input, 'commonPost', 'siteId', 'expectedCount', 'actualCount', 'note', 'ordinal'),
      isOpenEnded: input.isOpenEnded ?? false,
    };
  }
}
