import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiArrowRight } from '@mdi/js';
import { conferenceModeLabels, hostRoleLabels } from '@ky-yeu/contracts/closed-lists';
import type { Conference } from '@ky-yeu/contracts/conferences';
import type { Fact } from '@ky-yeu/contracts/press';
import { showSpan, today } from '../shared/format';
import { Icon } from '../shared/icon';
import { Session } from '../shared/session';
import { ClashesCard } from './clashes-card';
import { GroupsCard } from './groups-card';
import { factFieldLabel } from './fact-field';
import { clockText, heldText } from './held-text';
import { missingIn } from './missing';
import { OpenConference } from './open-conference';
import { partList } from './parts-api';
import { SitesCard } from './sites-card';

/** A conference at a glance: what is known, what was only inferred, what is missing. */
@Component({
  selector: 'app-overview-tab',
  imports: [ClashesCard, GroupsCard, Icon, RouterLink, SitesCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './overview-tab.html',
  styleUrl: './overview-tab.scss',
})
export class OverviewTab {
  protected readonly open = inject(OpenConference);
  protected readonly session = inject(Session);
  private readonly facts = partList<Fact>('facts', this.open.id);
  protected readonly mdiArrowRight = mdiArrowRight;
  protected readonly modes = conferenceModeLabels;
  protected readonly roles = hostRoleLabels;
  protected readonly held = heldText;
  protected readonly clock = clockText;
  protected readonly fieldLabel = factFieldLabel;
  protected readonly unconfirmed = computed(() => {
    const all = this.facts.hasValue() ? (this.facts.value()?.items ?? []) : [];
    return all.filter((fact) => fact.certainty === 'INFERRED');
  });
  protected readonly missing = computed(() => {
    const record = this.open.record();
    return record ? missingIn(record) : [];
  });
  protected readonly counts = computed(() => {
    const counts = this.open.record()?.counts;
    if (!counts) return [];
    const all = [
      ['Trong danh sách', counts.attendees],
      ['Đã mời', counts.invited],
      ['Xác nhận dự', counts.confirmed],
      ['Báo vắng', counts.declined],
      ['Có mặt', counts.present],
      ['Vắng có lý do', counts.excused],
      ['Vắng không lý do', counts.absent],
    ] as const;
    return all.filter(([, count], index) => index === 0 || count > 0);
  });

  /** Clashes of what has been held help nobody. */
  protected isAhead({ heldOn, heldUntil }: Conference): boolean {
    return (heldUntil ?? heldOn ?? '') >= today();
  }

  protected periodText(period: Conference['reviewPeriod']): string {
    if (!period) return '';
    const days = showSpan(period.from, period.to);
    const isPlain = /^\d{4}-01-01$/.test(period.from) && period.to === `${period.from.slice(0, 4)}-12-31`;
    return isPlain || period.label.includes(days) ? period.label : `${period.label} (${days})`;
  }
}
