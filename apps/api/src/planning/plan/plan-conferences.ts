import { Injectable } from '@nestjs/common';
import type { Conference } from '@ky-yeu/contracts/conferences';
import type { ConferenceStatus } from '@ky-yeu/contracts/closed-lists';
import { AttendeeGroupEntity } from '../../conferences/attendee.entity';
import { ConferenceEntity } from '../../conferences/conference.entity';
import { ConferencesService } from '../../conferences/conferences.service';
import { Reads } from '../../platform/database/reads';
import { Rows, type Values } from '../../platform/database/rows';
import { DomainError } from '../../platform/http/domain-error';
import type { PlanItemRow } from './plan-items.reads';

const over: readonly (ConferenceStatus | null)[] = ['HELD', 'CLOSED'];

const groupsStatement = 'select name from attendee_groups where conference_id = $1';
const coHostStatement = `insert into conference_hosts (conference_id, organisation_id, role, name, ordinal)
  select $1, $2, 'CO_HOST', organisation_name_on($2, $3::date),
    (select coalesce(max(ordinal), -1) + 1 from conference_hosts where conference_id = $1)
  on conflict do nothing`;

/** The conference behind an accepted item: made of it, and kept in step with it. */
@Injectable()
export class PlanConferences {
  constructor(
    private readonly conferences: ConferencesService,
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** Refuses to touch a conference that is over. @throws DomainError PLAN_ITEM_UNDER_WAY. */
  expectAhead({ conferenceStatus }: PlanItemRow): void {
    if (over.includes(conferenceStatus)) throw new DomainError('PLAN_ITEM_UNDER_WAY');
  }

  /** Makes the planned conference of an item, or calls a cancelled one back; gives its id. */
  async plan(item: PlanItemRow, coHostIds: readonly string[]): Promise<string> {
    if (item.conferenceId) {
      await this.change(item, { status: 'PLANNED' });
      return item.conferenceId;
    }
    const { title, kind, subjects, heldOn, partOfDay, mode, reviewType, reviewFrom, reviewTo } = item;
    const made = await this.conferences.create({
      ...{ title, kind, subjects, heldOn, partOfDay, mode },
      status: 'PLANNED',
      reviewPeriod: reviewType && reviewFrom && reviewTo ? { type: reviewType, from: reviewFrom, to: reviewTo } : null,
      hosts: [
        { organisationId: item.organisationId, role: 'LEAD' },
        ...coHostIds.map((organisationId) => ({ organisationId, role: 'CO_HOST' as const })),
      ],
    });
    const { id } = JSON.parse(made) as Conference;
    await this.addGuests(id, item);
    return id;
  }

  /** Writes values to the conference of an item, when it has one. @throws DomainError STALE_VERSION. */
  async change(item: PlanItemRow, values: Values): Promise<void> {
    if (!item.conferenceId || !item.conferenceVersion) return;
    const [id, version] = [item.conferenceId, item.conferenceVersion];
    const current = () => Promise.resolve(item as unknown);
    await this.rows.update(ConferenceEntity, { id }, version, values, current);
  }

  /** Calls a conference off and says why. */
  cancel(item: PlanItemRow, note: string): Promise<void> {
    return this.change(item, { status: 'CANCELLED', note });
  }

  async addCoHost({ conferenceId, heldOn }: PlanItemRow, organisationId: string): Promise<void> {
    if (conferenceId) await this.reads.rows(coHostStatement, [conferenceId, organisationId, heldOn]);
  }

  /** The guests of an item as groups of the conference; those already there stay as they are. */
  async addGuests(conferenceId: string, { guests }: Pick<PlanItemRow, 'guests'>): Promise<void> {
    const known = new Set(
      (await this.reads.rows<{ name: string }>(groupsStatement, [conferenceId])).map((x) => x.name),
    );
    const added = guests.filter(({ name }) => !known.has(name));
    for (const [index, { name }] of added.entries()) {
      await this.rows.insert(AttendeeGroupEntity, { conferenceId, name, ordinal: known.size + index });
    }
  }
}
