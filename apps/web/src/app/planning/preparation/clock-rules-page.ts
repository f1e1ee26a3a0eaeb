import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiContentCopy, mdiPlus } from '@mdi/js';
import { conferenceKindLabels } from '@ky-yeu/contracts/closed-lists';
import { clockBodies, clockBodyLabels, clockCodeLabels } from '@ky-yeu/contracts/preparation-lists';
import type { ClockRule } from '@ky-yeu/contracts/preparation';
import { RowActions } from '../../conferences/row-actions';
import { Can } from '../../shared/can';
import { Confirm } from '../../shared/confirm';
import { showDate } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { LoadState } from '../../shared/load-state';
import { Panels } from '../../shared/panels';
import type { ClockRuleData } from './clock-rule-edit';
import { clockRuleText } from './clock-text';
import { clockRules, PreparationApi } from './preparation-api';

/** The clocks of the law through time, for state offices and for party bodies. */
@Component({
  selector: 'app-clock-rules-page',
  imports: [Can, Icon, LoadState, RouterLink, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './clock-rules-page.html',
  styleUrl: './reference-page.scss',
})
export class ClockRulesPage {
  private readonly api = inject(PreparationApi);
  private readonly confirm = inject(Confirm);
  private readonly panels = inject(Panels);
  protected readonly icons = { mdiContentCopy, mdiPlus };
  protected readonly codes = clockCodeLabels;
  protected readonly text = clockRuleText;
  protected readonly page = clockRules();
  protected readonly groups = computed(() => {
    const items = this.page.hasValue() ? (this.page.value()?.items ?? []) : [];
    return clockBodies.map((body) => ({
      body,
      heading: clockBodyLabels[body],
      rules: items.filter((rule) => rule.body === body),
    }));
  });

  protected kindsOf({ conferenceKinds }: ClockRule): string {
    return conferenceKinds.map((kind) => conferenceKindLabels[kind].toLowerCase()).join(', ');
  }

  protected spanOf({ validFrom, validTo }: ClockRule): string {
    return validTo ? `từ ${showDate(validFrom)} đến ${showDate(validTo)}` : `từ ${showDate(validFrom)}`;
  }

  protected edit(record?: ClockRule, isCopy = false): void {
    const data: ClockRuleData = { record, isCopy };
    void this.panels.openSide(() => import('./clock-rule-edit').then((file) => file.ClockRuleEdit), data);
  }

  protected remove(rule: ClockRule): void {
    void this.confirm.delete({
      what: `mức “${clockCodeLabels[rule.code]}”`,
      hangsOnIt: ['hội nghị trong thời gian này không còn đồng hồ đó'],
      remove: () => this.api.clockRules.remove(rule.id),
    });
  }
}
