import { Injectable } from '@nestjs/common';
import type { PinAttendee } from '@ky-yeu/contracts/precedence';
import { Reads } from '../platform/database/reads';
import { Rows } from '../platform/database/rows';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { AttendeeEntity } from './attendee.entity';
import { AttendeeSnapshots } from './attendee-snapshots';
import { PrecedenceReads } from './precedence.reads';

interface Place {
  id: string;
  place: number;
  pin: number | null;
  total: number;
}

const placesStatement = (tables: string) => `with ${tables}
select x.id, placed.place::int as place, x.precedence_override as pin, (select count(*)::int from placed) as total
from placed join attendees x using (id) where x.id = $2 or x.precedence_override is not null`;

/** Places chosen by hand, and what ranks people taken anew. */
@Injectable()
export class PrecedenceService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly precedence: PrecedenceReads,
    private readonly snapshots: AttendeeSnapshots,
  ) {}

  /**
   * Puts one attendee on a place, or gives it back to the rule. The list then looks as if the line had been moved by
   * hand: places chosen before that it passes move by one, all others stay.
   * @throws DomainError NOT_FOUND, STALE_VERSION; VALIDATION_FAILED for a place past the end.
   */
  async pin(conferenceId: string, { attendeeId, place = null, version }: PinAttendee): Promise<{ moved: number }> {
    const tables = await this.precedence.placed(conferenceId);
    const places = await this.reads.rows<Place & Record<string, unknown>>(placesStatement(tables), [
      conferenceId,
      attendeeId,
    ]);
    const own = places.find(({ id }) => id === attendeeId);
    if (!own) throw new DomainError('NOT_FOUND');
    if (place !== null && place > own.total) {
      throw fieldError('place', `Vị trí: hội nghị chỉ có ${own.total} đại biểu, hãy chọn từ 1 đến ${own.total}.`);
    }
    const current = () =>
      this.reads.row('select id, version, precedence_override as pin from attendees where id = $1', [attendeeId]);
    const owned = { id: attendeeId, conferenceId };
    await this.rows.update(AttendeeEntity, owned, version, { precedenceOverride: place }, current);
    return { moved: place === null ? 0 : await this.makeRoom(conferenceId, own, place, places) };
  }

  /** Gives all places back to the rule; says how many there were. @throws DomainError NOT_FOUND. */
  async unpinAll(conferenceId: string): Promise<{ cleared: number }> {
    await this.precedence.ruleOf(conferenceId);
    const rows = await this.reads.rows(
      `update attendees set precedence_override = null, version = version + 1, updated_at = now()
        where conference_id = $1 and precedence_override is not null returning 1`,
      [conferenceId],
    );
    return { cleared: rows.length };
  }

  /** Takes posts, dates and weights again from the directory; says how many attendees changed. @throws DomainError NOT_FOUND. */
  async refresh(conferenceId: string): Promise<{ updated: number }> {
    await this.precedence.ruleOf(conferenceId);
    return { updated: await this.snapshots.refreshRanks(conferenceId) };
  }

  private async makeRoom(conferenceId: string, own: Place, to: number, places: Place[]): Promise<number> {
    const from = own.place;
    const [low, high, step] = to < from ? [to, from - 1, 1] : [from + 1, to, -1];
    const passed = places.filter(({ id, place }) => id !== own.id && place >= low && place <= high);
    if (passed.length === 0) return 0;
    await this.reads.rows(
      `update attendees x set precedence_override = n.place, version = version + 1, updated_at = now()
         from unnest($2::uuid[], $3::int[]) n (id, place) where x.conference_id = $1 and x.id = n.id`,
      [conferenceId, passed.map(({ id }) => id), passed.map(({ place }) => place + step)],
    );
    return passed.length;
  }
}
