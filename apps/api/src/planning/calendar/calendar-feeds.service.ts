import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarFeed, CreateCalendarFeed, CreatedCalendarFeed } from '@ky-yeu/contracts/calendar';
import type { CalendarFeedScope } from '@ky-yeu/contracts/calendar-lists';
import { isAllowed } from '@ky-yeu/contracts/permissions';
import { fold } from '@ky-yeu/vietnamese/fold';
import type { Principal } from '../../platform/auth/principal';
import { hashToken, Principals } from '../../platform/auth/principals';
import { Reads } from '../../platform/database/reads';
import { Rows, type Values } from '../../platform/database/rows';
import { DomainError, fieldError } from '../../platform/http/domain-error';
import { CalendarFeedEntity } from './calendar.entity';
import { icsCalendar, type FeedConference } from './ics-calendar';

const maxFeeds = 50;
const maxEvents = 5000;

const columns = `f.id, f.version, f.name, f.scope, f.created_at as "createdAt",
  coalesce(p.full_name, o.name, f.venue, '') as subject`;
const joins =
  'calendar_feeds f left join people p on p.id = f.person_id left join organisations o on o.id = f.organisation_id';

const conferenceOf: Record<CalendarFeedScope, string> = {
  // Who has told that he will not come has this time free; who came all the same was there.
  PERSON: `c.id in (select a.conference_id from attendees a where a.person_id = $1
    and (a.invitation <> 'DECLINED' or a.presence = 'PRESENT'))`,
  ORGANISATION: 'c.id in (select h.conference_id from conference_hosts h where h.organisation_id = $1)',
  VENUE: 'fold(c.venue) = $1',
};

/** From a year ago on: calendars of leaders do not need the archive. */
const eventsStatement = (
  scope: CalendarFeedScope,
) => `select c.id, c.version, coalesce(c.short_title, c.title) as title,
  c.kind, c.status, c.held_on::text as "heldOn", c.held_until::text as "heldUntil", c.is_date_confirmed as "isDateConfirmed",
  c.part_of_day as "partOfDay", to_char(c.starts_at, 'HH24:MI') as "startsAt", to_char(c.ends_at, 'HH24:MI') as "endsAt",
  c.venue, c.mode, c.created_at as "createdAt", c.updated_at as "updatedAt",
  (select string_agg(h.name, ', ' order by h.role desc, h.ordinal) from conference_hosts h where h.conference_id = c.id) as "hostNames"
  from conferences c where ${conferenceOf[scope]} and c.date_precision = 'DAY' and c.held_on >= current_date - 365
  order by c.held_on, c.id limit ${maxEvents}`;

interface StoredFeed {
  name: string;
  scope: CalendarFeedScope;
  userId: string;
  subject: string;
}

const subjectFields = {
  PERSON: { field: 'personId', message: 'Người dự: hãy chọn một người trong danh sách gợi ý.' },
  ORGANISATION: { field: 'organisationId', message: 'Đơn vị tổ chức: hãy chọn một đơn vị trong danh sách gợi ý.' },
  VENUE: { field: 'venue', message: 'Hội trường: hãy nhập hoặc chọn tên hội trường.' },
} as const;

function subjectValues(input: CreateCalendarFeed): Values {
  const { field, message } = subjectFields[input.scope];
  const value = input[field];
  if (!value?.trim()) throw fieldError(field, message);
  return { [field]: value };
}

/** Subscriptions to calendars: each user his own, the address shown once, its hash stored. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly reads: Reads,
    private readonly rows: Rows,
    private readonly principals: Principals,
  ) {}

  /** The user's subscriptions, newest first. */
  async list(principal: Principal): Promise<{ items: CalendarFeed[] }> {
    const items = await this.reads.rows<CalendarFeed & Record<string, unknown>>(
      `select ${columns} from ${joins} where f.user_id = $1 order by f.created_at desc, f.id limit ${maxFeeds}`,
      [principal.userId],
    );
    return { items };
  }

  /** Makes a subscription and gives its address, this once; @throws DomainError REFERENCE_NOT_FOUND, RULE_BROKEN. */
  async create(input: CreateCalendarFeed, principal: Principal): Promise<CreatedCalendarFeed> {
    const values = subjectValues(input);
    if ((await this.list(principal)).items.length >= maxFeeds) {
      throw new DomainError('RULE_BROKEN', {
        detail: `Mỗi người có nhiều nhất ${maxFeeds} lịch đăng ký, hãy thu hồi bớt.`,
      });
    }
    const token = randomBytes(32).toString('base64url');
    const { name, scope } = input;
    const stored = { ...values, name, scope, userId: principal.userId, tokenHash: hashToken(token) };
    const id = await this.rows.insert(CalendarFeedEntity, stored);
    const feed = await this.reads.row<CalendarFeed & Record<string, unknown>>(
      `select ${columns} from ${joins} where f.id = $1`,
      [id],
    );
    if (!feed) throw new DomainError('INTERNAL');
    return { ...feed, path: `/api/calendar-files/${token}/lich-hoi-nghi.ics` };
  }

  /** Revokes a subscription: its address answers nothing from now on; @throws DomainError NOT_FOUND. */
  async remove(id: string, principal: Principal): Promise<void> {
    const removed = await this.reads.row('delete from calendar_feeds where id = $1 and user_id = $2 returning 1', [
      id,
      principal.userId,
    ]);
    if (!removed) throw new DomainError('NOT_FOUND');
  }

  /**
   * The calendar file behind an address, with what its owner may read now.
   *
   * @param site the address of this server, for links into it
   * @throws DomainError NOT_FOUND for an unknown or revoked address and when its owner may no longer read conferences
   */
  async file(token: string, site: string): Promise<string> {
    const feed = await this.reads.row<StoredFeed & Record<string, unknown>>(
      `select name, scope, user_id as "userId", coalesce(person_id::text, organisation_id::text, venue) as subject
         from calendar_feeds where token_hash = $1`,
      [hashToken(token)],
    );
    const owner = feed && (await this.principals.ofUser(feed.userId));
    if (!owner || owner.mustChangePassword || !isAllowed(owner.role, 'conferences:read')) {
      throw new DomainError('NOT_FOUND');
    }
    const { scope, subject, name } = feed;
    const items = await this.reads.rows<FeedConference & Record<string, unknown>>(eventsStatement(scope), [
      scope === 'VENUE' ? fold(subject) : subject,
    ]);
    return icsCalendar(name, items, (id) => `${site}/conferences/${id}`);
  }
}
