import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@ky-yeu/contracts/page';
import type {
  CreateProgrammeVersion,
  FrozenProgrammeItem,
  NoticeQuery,
  ProgrammeDifference,
  RecordedChange,
} from '@ky-yeu/contracts/programme-versions';
import { programmeChanges, touchedAttendees, type ProgrammeNews } from '@ky-yeu/rules/programme-changes';
import {
  columnList,
  filterBy,
  listStatement,
  type Filters,
  type ListSource,
} from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows } from '../platform/database/rows';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { ProgrammeVersionEntity } from './programme-item.entity';
import { ProgrammeReads } from './programme.reads';

const guard = 'exists (select 1 from conferences where id = $1)';
const versionSource: ListSource = {
  from: 'programme_versions v',
  columns: {
    id: 'v.id',
    version: 'v.version',
    state: 'v.state',
    number: 'v.number',
    documentNumber: 'v.document_number',
    issuedOn: 'v.issued_on',
    note: 'v.note',
    createdAt: 'v.created_at',
    createdByName: 'v.created_by_name',
    itemCount: 'jsonb_array_length(v.items)',
    noticeCount: '(select count(*) from programme_notices n where n.programme_version_id = v.id)',
    changes: 'v.changes',
  },
  sorts: { createdAt: 'v.created_at {dir}' },
  tieBreak: 'v.id desc',
  guard,
};
const noticeSource: ListSource = {
  from: 'programme_notices n',
  joins: 'join attendees a on a.id = n.attendee_id',
  columns: {
    id: 'n.id',
    versionId: 'n.programme_version_id',
    attendeeId: 'n.attendee_id',
    name: 'a.name',
    title: 'a.title',
    sentences: 'n.sentences',
    address: '(select p.email from people p where p.id = a.person_id)',
    mail: `(select json_build_object('state', r.state, 'sendAt', r.send_at) from reminders r
      where r.item_id = n.id and r.channel = 'EMAIL' order by r.id desc limit 1)`,
  },
  sorts: { name: 'a.given_name collate "vi-x-icu" {dir}, a.family_name collate "vi-x-icu"' },
  tieBreak: 'n.id',
  guard,
};

/** What those who tell others of an issued version are given. */
export interface IssuedVersion {
  conferenceId: string;
  id: string;
  number: number;
}

interface Issued {
  id: string;
  number: number;
  issuedOn: string | null;
  items: FrozenProgrammeItem[];
}

/** Drafts and issued versions of a programme, what changed between them, and who has to be told. */
@Injectable()
export class ProgrammeVersionsService {
  private readonly listeners: ((version: IssuedVersion) => Promise<void>)[] = [];

  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly programme: ProgrammeReads,
  ) {}

  /** A page as JSON text, the newest first; @throws DomainError NOT_FOUND for an unknown conference. */
  list(conferenceId: string, query: PageQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'v.conference_id = $$', conferenceId);
    const { text, values } = listStatement(versionSource, { sort: '-createdAt', ...query }, filters);
    return this.reads.json(text, values);
  }

  /** One version with its items as JSON text; @throws DomainError NOT_FOUND. */
  get(conferenceId: string, id: string): Promise<string> {
    return this.reads.json(
      `select row_to_json(t)::text as json from (select ${columnList({ ...versionSource.columns, items: 'v.items' })}
         from programme_versions v where v.id = $1 and v.conference_id = $2) t`,
      [id, conferenceId],
    );
  }

  /** The programme as it stands against the last issued version; @throws DomainError NOT_FOUND. */
  async difference(conferenceId: string): Promise<ProgrammeDifference> {
    const [items, last] = [await this.programme.frozen(conferenceId), await this.lastIssued(conferenceId)];
    if (!last) return { against: null, changes: [], touched: 0 };
    const changes = programmeChanges(last.items, items);
    const touched = touchedAttendees(changes, await this.everybody(conferenceId)).length;
    return { against: { id: last.id, number: last.number, issuedOn: last.issuedOn }, changes, touched };
  }

  /**
   * Freezes the programme. An issued version records what changed since the one before, and whom it touches.
   * @throws DomainError NOT_FOUND; VALIDATION_FAILED for an empty programme; PROGRAMME_UNCHANGED for a second issue of the same.
   */
  async freeze(conferenceId: string, input: CreateProgrammeVersion): Promise<string> {
    const items = await this.programme.frozen(conferenceId);
    if (items.length === 0) throw fieldError('state', 'Bản: chương trình chưa có mục nào, hãy thêm mục trước.');
    const last = await this.lastIssued(conferenceId);
    const changes = last ? programmeChanges(last.items, items) : [];
    if (last && input.state === 'ISSUED' && changes.length === 0) throw new DomainError('PROGRAMME_UNCHANGED');
    const named = await this.numberAndAuthor(conferenceId, input.state);
    const id = await this.rows.insert(ProgrammeVersionEntity, {
      ...{ conferenceId, state: input.state, items, changes, ...named },
      ...nullable(input, 'documentNumber', 'issuedOn', 'note'),
    });
    if (input.state === 'ISSUED') {
      await this.record(conferenceId, id, changes);
      for (const tell of this.listeners) await tell({ conferenceId, id, number: named.number });
    }
    return this.get(conferenceId, id);
  }

  /** Has something done, in the same transaction, when a version has been issued and whom it touches is recorded. */
  afterIssue(listener: (version: IssuedVersion) => Promise<void>): void {
    this.listeners.push(listener);
  }

  /** Who has to be told of issued versions, as JSON text; @throws DomainError NOT_FOUND for an unknown conference. */
  notices(conferenceId: string, query: NoticeQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'n.conference_id = $$', conferenceId);
    filterBy(filters, 'n.programme_version_id = $$', query.versionId);
    const { text, values } = listStatement(noticeSource, query, filters);
    return this.reads.json(text, values);
  }

  /** What each attendee has to be told of an issued version; whoever sends messages takes it from here. */
  news(versionId: string): Promise<ProgrammeNews[]> {
    return this.reads.rows<ProgrammeNews & Record<string, unknown>>(
      `select attendee_id as "attendeeId", sentences from programme_notices where programme_version_id = $1 order by attendee_id`,
      [versionId],
    );
  }

  private lastIssued(conferenceId: string): Promise<Issued | null> {
    return this.reads.row<Issued & Record<string, unknown>>(
      `select id, number, issued_on as "issuedOn", items from programme_versions
        where conference_id = $1 and state = 'ISSUED' order by number desc limit 1`,
      [conferenceId],
    );
  }

  private async everybody(conferenceId: string): Promise<string[]> {
    const rows = await this.reads.rows<{ id: string }>('select id from attendees where conference_id = $1', [
      conferenceId,
    ]);
    return rows.map(({ id }) => id);
  }

  private async numberAndAuthor(conferenceId: string, state: string) {
    const row = await this.reads.row<{ number: number; createdByName: string | null }>(
      `select coalesce(max(number), 0) + 1 as number,
         (select display_name from users where id = nullif(current_setting('app.actor', true), '')::uuid) as "createdByName"
         from programme_versions where conference_id = $1 and state = $2`,
      [conferenceId, state],
    );
    return row ?? { number: 1, createdByName: null };
  }

  /** Internal changes are told to those who perform them as well; everybody is told only what guests see. */
  private async record(conferenceId: string, versionId: string, changes: readonly RecordedChange[]): Promise<void> {
    if (changes.length === 0) return;
    const news = touchedAttendees(
      changes as Parameters<typeof touchedAttendees>[0],
      await this.everybody(conferenceId),
    );
    await this.reads.rows(
      `insert into programme_notices (conference_id, programme_version_id, attendee_id, sentences)
       select $1, $2, (x ->> 'attendeeId')::uuid, array(select jsonb_array_elements_text(x -> 'sentences'))
         from jsonb_array_elements($3::jsonb) x`,
      [conferenceId, versionId, JSON.stringify(news)],
    );
  }
}
