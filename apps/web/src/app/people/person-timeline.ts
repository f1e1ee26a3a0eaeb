import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  mdiAccountTieOutline,
  mdiBullhornOutline,
  mdiCalendarTextOutline,
  mdiHandshakeOutline,
  mdiMedalOutline,
} from '@mdi/js';
import { attendeeRoleLabels, presenceStateLabels, speechKindLabels } from '@ky-yeu/contracts/closed-lists';
import type { TimelineEntry } from '@ky-yeu/contracts/people';
import { showDate } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { timeline } from './people-api';

type Kind = TimelineEntry['kind'];

const kinds: Record<Kind, { label: string; icon: string }> = {
  POST: { label: 'Chức vụ', icon: mdiAccountTieOutline },
  ATTENDANCE: { label: 'Dự hội nghị', icon: mdiCalendarTextOutline },
  SPEECH: { label: 'Phát biểu', icon: mdiBullhornOutline },
  PRESENTED: { label: 'Trao thưởng', icon: mdiHandshakeOutline },
  AWARD: { label: 'Được khen thưởng', icon: mdiMedalOutline },
};

type Entry = TimelineEntry & { badges: string[] };

function badgesOf(entry: TimelineEntry): string[] {
  const roles = entry.roles.filter((role) => role !== 'ATTENDEE').map((role) => attendeeRoleLabels[role]);
  const presence = entry.presence && entry.presence !== 'UNKNOWN' ? [presenceStateLabels[entry.presence]] : [];
  const speech = entry.speechKind ? [speechKindLabels[entry.speechKind]] : [];
  return [...speech, ...roles, ...presence];
}

/** Posts, conferences, speeches and awards of one person on one line, the newest first, year by year. */
@Component({
  selector: 'app-person-timeline',
  imports: [Icon, LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-timeline.html',
  styleUrl: './person-timeline.scss',
})
export class PersonTimeline {
  readonly personId = input.required<string>();
  protected readonly resource = timeline(this.personId);
  protected readonly kinds = kinds;
  protected readonly showDate = showDate;
  protected readonly entries = computed<Entry[]>(() => {
    const items = this.resource.hasValue() ? (this.resource.value()?.items ?? []) : [];
    return items.map((entry) => ({ ...entry, badges: badgesOf(entry) }));
  });
  protected readonly years = computed(() => {
    const groups = new Map<string, Entry[]>();
    for (const entry of this.entries()) {
      const year = entry.on?.slice(0, 4) ?? 'Chưa rõ năm';
      groups.set(year, [...(groups.get(year) ?? []), entry]);
    }
    return [...groups].map(([year, entries]) => ({ year, entries }));
  });
}
