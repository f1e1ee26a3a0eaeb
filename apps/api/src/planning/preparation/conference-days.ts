import { Injectable } from '@nestjs/common';
import type { ConferenceKind, OrganisationSystem } from '@ky-yeu/contracts/closed-lists';
import type { ConferenceDays } from '@ky-yeu/contracts/preparation';
import { addDays, type HeldDays } from '@ky-yeu/rules/checklist-dates';
import type { CalendarDay } from '@ky-yeu/rules/working-days';
import { Reads } from '../../platform/database/reads';
import { DomainError } from '../../platform/http/domain-error';
import { CalendarDaysReads } from '../calendar/calendar-days.reads';

/** What the preparation of a conference is reckoned from. */
export interface PreparedConference extends ConferenceDays {
  kind: ConferenceKind;
  hostSystem: OrganisationSystem | null;
  conclusionMinutes: number | null;
}

/** A day of which only month or year is known is no day to count from. */
const statement = `select c.kind, o.system as "hostSystem",
    case when c.date_precision = 'DAY' then c.held_on::text end as "opensOn",
    case when c.date_precision = 'DAY' then coalesce(c.held_until, c.held_on)::text end as "endsOn",
    (select sum(p.minutes)::int from programme_items p where p.conference_id = c.id and p.kind = 'CONCLUSION'
       and not p.is_internal) as "conclusionMinutes"
  from conferences c
  left join conference_hosts h on h.conference_id = c.id and h.role = 'LEAD'
  left join organisations o on o.id = h.organisation_id
 where c.id = $1`;

/** The furthest that an item may lie from its conference, with room for days off. */
const margin = 800;

/** Days of a conference, and the calendar around them. */
@Injectable()
export class ConferenceDaysReads {
  constructor(
    private readonly reads: Reads,
    private readonly calendar: CalendarDaysReads,
  ) {}

  /** @throws DomainError NOT_FOUND. */
  async get(conferenceId: string): Promise<PreparedConference> {
    const row = await this.reads.row<PreparedConference & Record<string, unknown>>(statement, [conferenceId]);
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }

  /** The days off around a conference, as far as items and clocks may reach. */
  around({ opensOn, endsOn }: HeldDays): Promise<CalendarDay[]> {
    return this.calendar.between(addDays(opensOn, -margin), addDays(endsOn, margin));
  }

  /** The days off between two days, some weeks wider on both sides. */
  near(from: string, to: string): Promise<CalendarDay[]> {
    return this.calendar.between(addDays(from, -60), addDays(to, 60));
  }
}

/** The known days of a conference; null as long as it has none. */
export const heldDays = ({ opensOn, endsOn }: ConferenceDays): HeldDays | null =>
  opensOn ? { opensOn, endsOn: endsOn ?? opensOn } : null;
