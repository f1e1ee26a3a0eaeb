import { Injectable } from '@nestjs/common';
import {
  maxProgrammeItems,
  type CreateProgrammeItem,
  type MoveProgrammeItem,
  type ProgrammeQuery,
} from '@ky-yeu/contracts/programme';
import type { ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { ConferencePartService } from './conference-part.service';
import { ProgrammeItemEntity, ProgrammePerformerEntity } from './programme-item.entity';
import { ProgrammeOrder } from './programme-order';

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
      isPinned: 'x.is_pinned',
      dayNumber: 'x.day_number',
      minutes: 'x.minutes',
      performedBy: 'x.performed_by',
      performers: `coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name, 'title', a.title,
          'invitation', a.invitation, 'presence', a.presence) order by l.ordinal)
        from programme_performers l join attendees a on a.id = l.attendee_id where l.programme_item_id = x.id), '[]')`,
      speeches: `coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'topic', s.topic) order by s.ordinal, s.id)
        from speeches s where s.programme_item_id = x.id), '[]')`,
      isInternal: 'x.is_internal',
      note: 'x.note',
      ordinal: 'x.ordinal',
    },
    sorts: { ordinal: 'x.ordinal {dir}' },
    tieBreak: 'x.id',
  };

  constructor(
    rows: Rows,
    reads: Reads,
    private readonly order: ProgrammeOrder,
  ) {
    super(rows, reads);
  }

  /** A page as JSON text; the whole programme, maxProgrammeItems at most, when that is asked for. */
  override list(conferenceId: string, { whole, ...query }: ProgrammeQuery): Promise<string> {
    return super.list(conferenceId, whole ? { ...query, page: 1, pageSize: maxProgrammeItems } : query);
  }

  /** Adds an item; a pinned one finds its place by its time. @throws DomainError VALIDATION_FAILED where it has none. */
  override async create(conferenceId: string, input: CreateProgrammeItem): Promise<string> {
    const before = await this.order.nodes(conferenceId);
    const created = JSON.parse(await super.create(conferenceId, input)) as { id: string };
    if (input.ordinal == null) await this.order.placeByTime(conferenceId, created.id);
    await this.order.expectSound(conferenceId, before);
    return this.get(conferenceId, created.id);
  }

  override async update(
    conferenceId: string,
    id: string,
    input: CreateProgrammeItem & { version: number },
  ): Promise<string> {
    const before = await this.order.nodes(conferenceId);
    const updated = await super.update(conferenceId, id, input);
    await this.order.expectSound(conferenceId, before);
    return updated;
  }

  /** Moves an item with its parts and gives it back as JSON text; @throws what ProgrammeOrder.move throws. */
  async move(conferenceId: string, input: MoveProgrammeItem): Promise<string> {
    const read = () => this.get(conferenceId, input.itemId);
    await this.order.move(conferenceId, input, async () => JSON.parse(await read()) as unknown);
    return read();
  }

  protected async toValues(conferenceId: string, input: CreateProgrammeItem): Promise<Values> {
    await this.expectOwn(conferenceId, 'programme_items', 'parentId', [input.parentId]);
    await this.expectOwn(conferenceId, 'attendees', 'performerIds', input.performerIds ?? []);
    return {
      title: input.title,
      kind: input.kind,
      ...nullable(input, 'parentId', 'startsAt', 'minutes', 'performedBy', 'note', 'ordinal'),
      // A time that is entered holds unless it is told not to.
      isPinned: Boolean(input.startsAt) && (input.isPinned ?? true),
      dayNumber: input.dayNumber ?? 1,
      isInternal: input.isInternal ?? false,
    };
  }

  protected override async writeLinks(conferenceId: string, id: string, input: CreateProgrammeItem): Promise<void> {
    if (!input.performerIds) return;
    const rows = [...new Set(input.performerIds)].map((attendeeId) => ({ attendeeId }));
    await this.rows.replace(ProgrammePerformerEntity, { conferenceId, programmeItemId: id }, rows);
  }
}
