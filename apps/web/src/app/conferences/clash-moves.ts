import { inject, Injectable } from '@angular/core';
import type { MoveConference } from '@ky-yeu/contracts/calendar';
import { partOfDayLabels, type PartOfDay } from '@ky-yeu/contracts/closed-lists';
import type { ProposedPlace } from '@ky-yeu/contracts/clashes';
import type { Conference } from '@ky-yeu/contracts/conferences';
import { meet, partOfDayAt } from '@ky-yeu/rules/half-days';
import { dayName } from '@ky-yeu/rules/off-day';
import { Confirm } from '../shared/confirm';
import { Notices } from '../shared/notices';
import { recordApi } from '../shared/record-api';
import { ConferencesApi } from './conferences-api';
import { clockText } from './held-text';

/** 'sáng thứ Ba 10/03/2026'. */
export function placeName(heldOn: string, partOfDay: PartOfDay): string {
  const day = dayName(heldOn);
  return `${partOfDayLabels[partOfDay].toLowerCase()} ${day.charAt(0).toLowerCase()}${day.slice(1)}`;
}

/** Whether times that are entered lie in a part of the day; unknown ones lie everywhere. */
export function fitsIn(partOfDay: PartOfDay, startsAt: string | null, endsAt: string | null): boolean {
  if (!startsAt) return !endsAt;
  const day = '2000-01-01';
  const isOutside = (part: PartOfDay) => meet({ heldOn: day, partOfDay: part }, { heldOn: day, partOfDay }) === null;
  return partOfDay === 'ALL_DAY' || !isOutside(partOfDayAt(startsAt, endsAt));
}

/** Moves a conference to the place that a clash proposes, after saying what becomes of its times. */
@Injectable({ providedIn: 'root' })
export class ClashMoves {
  private readonly conferences = inject(ConferencesApi);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly moves = recordApi<Conference, object, MoveConference>(() => '/api/calendar/conferences');

  /** A conference that was changed since the proposal is left alone. */
  async move({ conferenceId, heldOn, partOfDay, version }: ProposedPlace): Promise<void> {
    try {
      const conference = await this.conferences.get(conferenceId);
      const name = conference.shortTitle ?? conference.title;
      const isKept = fitsIn(partOfDay, conference.startsAt, conference.endsAt);
      const place = placeName(heldOn, partOfDay);
      const isAgreed = await this.confirm.ask({
        title: `Chuyển hội nghị sang ${place}?`,
        text: name,
        lines: isKept
          ? []
          : [`Giờ đang ghi (${clockText(conference)}) không thuộc buổi đó nên để trống; hãy nhập lại.`],
        action: 'Chuyển',
      });
      if (!isAgreed) return;
      const times = isKept ? {} : { startsAt: null, endsAt: null };
      const body = { heldOn, partOfDay, ...times, version: version ?? conference.version };
      const { changeId } = await this.moves.update(conferenceId, body);
      this.notices.written(`Đã chuyển “${name}” sang ${place}.`, changeId);
    } catch (error) {
      this.notices.failed(error);
    }
  }
}
