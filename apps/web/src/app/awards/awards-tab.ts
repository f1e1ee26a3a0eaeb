import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { mdiPlus } from '@mdi/js';
import type { AwardCountGroup, AwardRound, CreateAwardCountGroup } from '@ky-yeu/contracts/awards';
import { OpenConference } from '../conferences/open-conference';
import { partApi, partList } from '../conferences/parts-api';
import { RowActions } from '../conferences/row-actions';
import { Confirm } from '../shared/confirm';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Panels } from '../shared/panels';
import { Session } from '../shared/session';
import { groupLabel } from './count-group-label';
import { namedTogether, type Named } from './declared';
import { RoundCard } from './round-card';
import type { RoundEditData } from './round-edit';

/** The award rounds of a conference, each a card; numbers that several rounds share stand beside them. */
@Component({
  selector: 'app-awards-tab',
  imports: [Icon, LoadState, RoundCard, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './awards-tab.html',
  styleUrl: './awards-tab.scss',
})
export class AwardsTab {
  protected readonly session = inject(Session);
  private readonly open = inject(OpenConference);
  private readonly panels = inject(Panels);
  private readonly confirm = inject(Confirm);
  private readonly groupApi = partApi<AwardCountGroup, CreateAwardCountGroup>('award-count-groups', this.open.id);
  private readonly groupList = partList<AwardCountGroup>('award-count-groups', this.open.id);
  protected readonly mdiPlus = mdiPlus;
  protected readonly label = groupLabel;
  protected readonly page = partList<AwardRound>('award-rounds', this.open.id);
  protected readonly rounds = computed(() => (this.page.hasValue() ? (this.page.value()?.items ?? []) : []));
  protected readonly groups = computed(() => (this.groupList.hasValue() ? (this.groupList.value()?.items ?? []) : []));
  private readonly sharedNames = computed(() => {
    const rounds = this.rounds();
    const sharing = (id: string) => rounds.filter(({ countGroup }) => countGroup?.id === id);
    return new Map(this.groups().map(({ id }) => [id, namedTogether(sharing(id))]));
  });

  protected sharedNamed({ countGroup }: AwardRound): Named | null {
    return countGroup ? (this.sharedNames().get(countGroup.id) ?? null) : null;
  }

  protected addRound(): void {
    const data: RoundEditData = { conferenceId: this.open.id() };
    void this.panels.openSide(() => import('./round-edit').then((file) => file.RoundEdit), data, 860);
  }

  protected editGroup(record?: AwardCountGroup): void {
    const data = { conferenceId: this.open.id(), ...(record ? { record } : {}) };
    void this.panels.openSide(() => import('./count-group-edit').then((file) => file.CountGroupEdit), data);
  }

  protected removeGroup(group: AwardCountGroup): Promise<boolean> {
    return this.confirm.delete({
      what: `số công bố chung “${groupLabel(group)}”`,
      hangsOnIt: group.roundCount ? [`${group.roundCount} đợt khen thưởng (vẫn còn, chỉ mất số chung)`] : [],
      remove: () => this.groupApi.remove(group.id),
    });
  }
}
