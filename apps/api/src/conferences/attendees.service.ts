import { Injectable } from '@nestjs/common';
import type { AttendeeQuery, CreateAttendee, UpdateAttendee, UpdateAttendeeStates } from '@ky-yeu/contracts/attendees';
import { attendeesList } from '@ky-yeu/contracts/lists/attendees-list';
import type { PageQuery } from '@ky-yeu/contracts/page';
import {
  columnList,
  filterBy,
  listStatement,
  type Filters,
  type ListScope,
  type ListSource,
} from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { DomainError, fieldError } from '../platform/http/domain-error';
import type { ListOwner } from '../platform/lists/list-definition';
import { AttendeeEntity } from './attendee.entity';
import { attendeeDefinition, attendeeFilters } from './attendee-list';
import { AttendeeSnapshots } from './attendee-snapshots';
import { ConferencePartService } from './conference-part.service';
import { PrecedenceReads } from './precedence.reads';

const byName = ['x.given_name', 'x.family_name', 'x.middle_name']
  .map((column) => `${column} collate "vi-x-icu" {dir}`)
  .join(', ');

const isByPrecedence = ({ sort }: AttendeeQuery) => sort === 'precedence' || sort === '-precedence';

const exported = columnList({
  id: 'x.id',
  personId: 'x.person_id',
  name: 'x.name',
  title: 'x.title',
  organisationName: 'x.organisation_name',
  roles: 'x.roles',
  invitation: 'x.invitation',
  presence: 'x.presence',
});
const exportStatement = `select ${exported} from attendees x where x.conference_id = $1
  order by ${byName.replaceAll('{dir}', 'asc')}, x.id`;
/** The whole conference in the order of precedence, from tables that hold `placed`. */
const placedExport = (tables: string) => `with ${tables} select ${exported}
  from attendees x join placed on placed.id = x.id where x.conference_id = $1 order by placed.place`;

/** Attendees of a conference: people or named guests as they were that day. */
@Injectable()
export class AttendeesService extends ConferencePartService<CreateAttendee> implements ListOwner {
  readonly definition = attendeeDefinition;
  protected readonly entity = AttendeeEntity;
  protected readonly table = 'attendees';
  protected readonly searched = `x.name || ' ' || x.title || ' ' || x.organisation_name`;
  protected readonly source: ListSource = {
    from: 'attendees x',
    pageJoins: `left join sites s on s.id = x.site_id left join attendee_groups g on g.id = x.group_id
      left join attendees d on d.id = x.substitute_for_id`,
    columns: {
      id: 'x.id',
      version: 'x.version',
      personId: 'x.person_id',
      name: 'x.name',
      title: 'x.title',
      posts: 'x.posts',
      organisationId: 'x.organisation_id',
      organisationName: 'x.organisation_name',
      block: 'x.block',
      roles: 'x.roles',
      siteId: 'x.site_id',
      siteName: 's.name',
      groupId: 'x.group_id',
      groupName: 'g.name',
      invitation: 'x.invitation',
      presence: 'x.presence',
      substituteForId: 'x.substitute_for_id',
      substituteForName: 'd.name',
      isSubstituteApproved: 'x.is_substitute_approved',
      isSuperiorGuest: 'x.is_superior_guest',
      precedenceOverride: 'x.precedence_override',
      isFromCaption: 'x.is_from_caption',
      note: 'x.note',
    },
    sorts: { givenName: byName, precedence: 'placed.place {dir}' },
    tieBreak: 'x.id',
    fields: { description: attendeesList, sql: attendeeFilters },
    total: 'coalesce((select n.attendees from conference_counts n where n.conference_id = $1), 0)',
  };

  constructor(
    rows: Rows,
    reads: Reads,
    private readonly snapshots: AttendeeSnapshots,
    private readonly precedence: PrecedenceReads,
  ) {
    super(rows, reads);
  }

  override async list(conferenceId: string, query: AttendeeQuery): Promise<string> {
    const { source, filters } = await this.scope(query, conferenceId);
    const { text, values, kind } = listStatement(source, query, filters);
    return this.reads.json(text, values, kind);
  }

  /** The attendees that a request means. */
  async scope(query: AttendeeQuery, conferenceId: string): Promise<ListScope> {
    const source = isByPrecedence(query) ? await this.placedSource(conferenceId) : this.source;
    const filter = (filters: Filters) => {
      filterBy(filters, 'x.site_id = $$', query.siteId);
      filterBy(filters, 'x.group_id = $$', query.groupId);
      filterBy(filters, 'x.invitation = $$', query.invitation);
      filterBy(filters, 'x.presence = $$', query.presence);
      filterBy(filters, 'x.roles @> array[$$::text]', query.role);
    };
    return this.scopeFiltered(conferenceId, query, filter, source);
  }

  /** The conference that a list of attendees belongs to. @throws DomainError NOT_FOUND. */
  async notes(conferenceId: string): Promise<string[]> {
    const row = await this.reads.row<{ title: string }>('select title from conferences where id = $1', [conferenceId]);
    if (!row) throw new DomainError('NOT_FOUND');
    return [row.title];
  }

  /** The places are those in the whole conference, whatever is filtered. */
  private async placedSource(conferenceId: string): Promise<ListSource> {
    const tables = await this.precedence.placed(conferenceId);
    return { ...this.source, with: tables, joins: 'join placed on placed.id = x.id' };
  }

  /**
   * All attendees as one JSON array, in pieces: what programs export. By given name, or by precedence when the query
   * says so. @throws DomainError NOT_FOUND.
   */
  async exportAll(conferenceId: string, { sort }: PageQuery = {}): Promise<Buffer[]> {
    if (sort === 'precedence')
      return this.reads.jsonArray(placedExport(await this.precedence.placed(conferenceId)), [conferenceId]);
    const conference = await this.reads.row('select 1 from conferences where id = $1', [conferenceId]);
    if (!conference) throw new DomainError('NOT_FOUND');
    return this.reads.jsonArray(exportStatement, [conferenceId]);
  }

  /** Nothing hangs on a new attendee, so the answer comes with the insertion. */
  override async create(conferenceId: string, input: CreateAttendee): Promise<string> {
    const values = await this.toValues(conferenceId, input);
    return this.rows.insertAndRead(this.entity, { ...values, conferenceId }, this.readOne('x'));
  }

  /** Sets invitation or presence of many at once; says how many rows changed. */
  async setStates(conferenceId: string, input: UpdateAttendeeStates): Promise<{ updated: number }> {
    if (!input.invitation && !input.presence)
      throw fieldError('presence', 'Hãy chọn tình trạng mời hoặc có mặt cần ghi.');
    await this.expectOwn(conferenceId, 'attendees', 'ids', input.ids);
    const rows = await this.reads.rows(
      `update attendees set invitation = coalesce($3, invitation), presence = coalesce($4, presence), version = version + 1, updated_at = now()
        where conference_id = $1 and id = any ($2::uuid[])
          and (invitation is distinct from coalesce($3, invitation) or presence is distinct from coalesce($4, presence)) returning 1`,
      [conferenceId, input.ids, input.invitation ?? null, input.presence ?? null],
    );
    return { updated: rows.length };
  }

  override async update(conferenceId: string, id: string, input: UpdateAttendee): Promise<string> {
    if (input.substituteForId === id)
      throw fieldError('substituteForId', 'Đi thay cho: một người không thể đi thay chính mình.');
    return super.update(conferenceId, id, input);
  }

  /** The snapshot stays as it was printed that day unless the editor changes it or picks another person. */
  protected override async toChangedValues(conferenceId: string, id: string, input: CreateAttendee): Promise<Values> {
    const values = await this.toValues(conferenceId, input);
    const row = await this.reads.row<{ personId: string | null }>(
      'select person_id as "personId" from attendees where id = $1',
      [id],
    );
    if (row?.personId !== (input.personId ?? null)) return values;
    const absent = (['organisationId', 'organisationName', 'block', 'isSuperiorGuest'] as const).filter(
      (field) => input[field] === undefined,
    );
    const frozen: string[] = [
      ...absent,
      ...(input.personId ? ['levelRank', 'rankWeight', 'rankTitle', 'appointedOn', 'bornOn'] : []),
      ...(input.posts ? [] : ['posts', 'title']),
      ...(input.name ? [] : ['name', 'familyName', 'middleName', 'givenName']),
    ];
    // A unit that the editor has emptied stays empty, where a new attendee would get that of the first post.
    if (input.organisationId === null) values['organisationId'] = null;
    if (input.organisationName === null) values['organisationName'] = '';
    return Object.fromEntries(Object.entries(values).filter(([key]) => !frozen.includes(key)));
  }

  protected async toValues(conferenceId: string, input: CreateAttendee): Promise<Values> {
    await this.expectOwn(conferenceId, 'sites', 'siteId', [input.siteId]);
    await this.expectOwn(conferenceId, 'attendee_groups', 'groupId', [input.groupId]);
    await this.expectOwn(conferenceId, 'attendees', 'substituteForId', [input.substituteForId]);
    return {
      ...nullable(
        input,
        'personId',
        'siteId',
        'groupId',
        'substituteForId',
        'isSubstituteApproved',
        'precedenceOverride',
        'note',
      ),
      ...(await this.snapshots.take(conferenceId, input)),
      roles: input.roles?.length ? input.roles : ['ATTENDEE'],
      invitation: input.invitation,
      presence: input.presence,
      isFromCaption: input.isFromCaption,
    };
  }
}
