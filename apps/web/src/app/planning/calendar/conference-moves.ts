import { inject, Injectable } from '@angular/core';
import type { MoveConference } from '@ky-yeu/contracts/calendar';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import { dayName, offDayOf } from '@ky-yeu/rules/off-day';
import { nextDay, type CalendarDay } from '@ky-yeu/rules/working-days';
import { ProposedClashesApi } from '../../conferences/clashes-api';
import { Confirm } from '../../shared/confirm';
import { Notices } from '../../shared/notices';
import { Panels } from '../../shared/panels';
import { CalendarApi } from './calendar-api';
import { lastDayOf } from './calendar-events';
import type { ConferenceCardData } from './conference-card';

/** The last day of a conference that is moved with its length. */
export function lastDayAfter(item: ConferenceListItem, heldOn: string): string {
  let last = heldOn;
  for (let day = item.heldOn ?? ''; day && day < lastDayOf(item); day = nextDay(day, 1)) last = nextDay(last, 1);
  return last;
}

/** Moves conferences on the calendar: checks the day at once, writes, and offers to take it back. */
@Injectable({ providedIn: 'root' })
export class ConferenceMoves {
  private readonly api = inject(CalendarApi);
  private readonly notices = inject(Notices);
  private readonly panels = inject(Panels);
  private readonly confirm = inject(Confirm);
  private readonly clashes = inject(ProposedClashesApi);

  /**
   * Moves a conference; a day off is asked about first, in the conference's card, then clashes.
   * @returns false when it stays where it was for now
   */
  async move(item: ConferenceListItem, body: MoveConference, days: readonly CalendarDay[]): Promise<boolean> {
    if (offDayOf(body.heldOn, lastDayAfter(item, body.heldOn), days)) {
      void this.open(item, body);
      return false;
    }
    try {
      if (!(await this.isClashAccepted(item, body))) return false;
      const { changeId } = await this.api.move(item.id, body);
      this.notices.written(`Đã chuyển “${item.shortTitle ?? item.title}” sang ${dayName(body.heldOn)}.`, changeId);
      return true;
    } catch (error) {
      this.notices.failed(error);
      return false;
    }
  }

  /** Asks when somebody or a hall would be taken twice; true when nothing clashes or it is to be moved all the same. */
  private async isClashAccepted(item: ConferenceListItem, body: MoveConference): Promise<boolean> {
    const clashes = await this.clashes.of(item.id, body);
    if (clashes.length === 0) return true;
    return this.confirm.ask({
      title: `Va chạm lịch ${dayName(body.heldOn)}`,
      lines: clashes.slice(0, 8).map(({ sentence, proposal }) => (proposal ? `${sentence} ${proposal}` : sentence)),
      action: 'Vẫn chuyển',
    });
  }

  /** Opens the card of a conference, with the day that was asked for. */
  open(item: ConferenceListItem, asked?: MoveConference): Promise<unknown> {
    const data: ConferenceCardData = { item, asked };
    const load = () => import('./conference-card').then((file) => file.ConferenceCard);
    return this.panels.openSmall<ConferenceCardData, unknown>(load, data, { width: 560 });
  }
}
