import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiArrowLeft, mdiArrowRight, mdiContentCopy } from '@mdi/js';
import type { Conference } from '@ky-yeu/contracts/conferences';
import type { Written } from '../../shared/record-api';
import { OpenConference } from '../../conferences/open-conference';
import { showDate } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { LoadState } from '../../shared/load-state';
import { Panels } from '../../shared/panels';
import { Session } from '../../shared/session';
import { comparisonParts } from './comparison-rows';
import { comparison } from './editions-api';
import type { NextEditionData } from './next-edition';
import { ReportsCard } from './reports-card';

/** The conference among its editions: the one before, the one after, what has changed, what is to be reported on. */
@Component({
  selector: 'app-editions-tab',
  imports: [Icon, LoadState, ReportsCard, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './editions-tab.html',
  styleUrl: './editions-tab.scss',
})
export class EditionsTab {
  protected readonly open = inject(OpenConference);
  protected readonly session = inject(Session);
  private readonly panels = inject(Panels);
  private readonly router = inject(Router);
  protected readonly icons = { mdiArrowLeft, mdiArrowRight, mdiContentCopy };
  protected readonly showDate = showDate;
  protected readonly resource = comparison(this.open.id);
  protected readonly compared = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly parts = computed(() => {
    const found = this.compared();
    return found?.previous ? comparisonParts(found) : [];
  });

  protected async makeNext(conference: Conference): Promise<void> {
    const data: NextEditionData = { conference };
    const load = () => import('./next-edition').then((file) => file.NextEditionDialog);
    const written = await this.panels.openSide<NextEditionData, Written<Conference>>(load, data, 760);
    if (written) await this.router.navigate(['/conferences', written.record.id]);
  }
}
