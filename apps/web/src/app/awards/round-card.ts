import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiChevronDown, mdiChevronUp } from '@mdi/js';
import type { AwardRound } from '@ky-yeu/contracts/awards';
import { RowActions } from '../conferences/row-actions';
import { Confirm } from '../shared/confirm';
import { showDate, showSpan } from '../shared/format';
import { Icon } from '../shared/icon';
import { Panels } from '../shared/panels';
import { Session } from '../shared/session';
import { AwardsApi, basisText } from './awards-api';
import { CountLines } from './count-lines';
import { roundHeading, type Named } from './declared';
import { Recipients } from './recipients';
import type { RoundEditData } from './round-edit';

/** An award round: what, from whom, for what, how many were declared and who is known by name. */
@Component({
  selector: 'app-round-card',
  imports: [CountLines, Icon, Recipients, RouterLink, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './round-card.html',
  styleUrl: './round-card.scss',
})
export class RoundCard {
  readonly round = input.required<AwardRound>();
  /** Who is named in all rounds that share the declared number; null when the round shares none. */
  readonly sharedNamed = input<Named | null>(null);
  readonly showsConference = input(false);
  /** The level of its heading: 2 right below the heading of a page, 3 inside a section. */
  readonly level = input<2 | 3>(3);

  private readonly api = inject(AwardsApi);
  private readonly confirm = inject(Confirm);
  private readonly panels = inject(Panels);
  protected readonly session = inject(Session);
  protected readonly icons = { mdiChevronDown, mdiChevronUp };
  protected readonly date = showDate;
  protected readonly basis = basisText;
  protected readonly heading = computed(() => roundHeading(this.round()));
  protected readonly namedCount = computed(() =>
    Object.values(this.round().named).reduce((sum, count) => sum + (count ?? 0), 0),
  );
  /** Short lists are there at once. */
  protected readonly isOpen = linkedSignal<string, boolean>({
    source: () => this.round().id,
    computation: () => this.namedCount() > 0 && this.namedCount() <= 12,
  });
  protected readonly achieved = computed(() => {
    const { periodLabel, achievementFrom, achievementTo } = this.round();
    return periodLabel ?? showSpan(achievementFrom, achievementTo);
  });
  protected readonly decision = computed(() => {
    const { decisionNumber, decidedOn } = this.round();
    return [decisionNumber && `số ${decisionNumber}`, decidedOn && `ngày ${showDate(decidedOn)}`]
      .filter(Boolean)
      .join(' ');
  });

  protected edit(): void {
    const data: RoundEditData = { conferenceId: this.round().conferenceId, record: this.round() };
    void this.panels.openSide(() => import('./round-edit').then((file) => file.RoundEdit), data, 860);
  }

  protected remove(): Promise<boolean> {
    const { id, authorityName } = this.round();
    const names = this.namedCount();
    return this.confirm.delete({
      what: `đợt “${this.heading()}” của ${authorityName}`,
      hangsOnIt: names ? [`${names} tập thể, cá nhân có tên trong danh sách (xóa theo)`] : [],
      remove: () => this.api.rounds.remove(id),
    });
  }
}
