import { Injectable } from '@nestjs/common';
import type { CreateProgrammeItem } from '@ky-yeu/contracts/programme';
import type { ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { ConferencePartService } from './conference-part.service';
import { ProgrammeItemEntity, ProgrammePerformerEntity } from './programme-item.entity';

/** Programme items; who performs them is a text, attendees, or both. */
@Injectable()
export class ProgrammeService extends ConferencePartService<CreateProgrammeItem> {
  protected readonly entity = ProgrammeItemEntity;
  protected readonly table = 'programme_items';
  protected readonly searched = `concat_ws(' ', x.title, x.performed_by)`;
  protected readonly source: ListSource = {
    from: 'programme_items x',
    columns: {
      id: 'x.id',
      version: 'x.version',
      title: 'x.title',
      kind: 'x.kind',
      parentId: 'x.parent_id',
      startsAt: `to_char(x.starts_at, 'HH24:MI')`,
      minutes: 'x.minutes',
      performedBy: 'x.performed_by',
      performers: `coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name, 'title', a.title) order by l.ordinal)
        from programme_performers l join attendees a on a.id = l.attendee_id where l.programme_item_id = x.id), '[]')`,
      isInternal: 'x.is_internal',
      note: 'x.note',
      ordinal: 'x.ordinal',
    },
    sorts: { ordinal: 'x.ordinal {dir}' },
    tieBreak: 'x.id',
  };

  constructor(rows: Rows, reads: Reads) {
    super(rows, reads);
  }

  protected async toValues(conferenceId: string, input: CreateProgrammeItem): Promise<Values> {
    await this.expectOwn(conferenceId, 'programme_items', 'parentId', [input.parentId]);
    await this.expectOwn(conferenceId, 'attendees', 'performerIds', input.performerIds ?? []);
    return {
      title: input.title,
      kind: input.kind,
      ...nullable(input, 'parentId', 'startsAt', 'minutes', 'performedBy', 'note', 'ordinal'),
      isInternal: input.isInternal ?? false,
    };
  }

  protected override async writeLinks(conferenceId: string, id: string, input: CreateProgrammeItem): Promise<void> {
    if (!input.performerIds) return;
    const rows = [...new Set(input.performerIds)].map((attendeeId) => ({ attendeeId }));
    await this.rows.replace(ProgrammePerformerEntity, { conferenceId, programmeItemId: id }, rows);
  }
}
