import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiPencilOutline } from '@mdi/js';
import { writeNumber } from '@ky-yeu/contracts/number-pattern';
import {
  authorityFormLabels,
  numberResetLabels,
  numberStyleLabels,
  toneStyleLabels,
  type OfficeSettings,
} from '@ky-yeu/contracts/office-settings';
import { paperKindLabels, paperTraits } from '@ky-yeu/contracts/paper-kinds';
import { Can } from '../shared/can';
import { showDate } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { pageTitle } from '../shared/page-title';
import { Panels } from '../shared/panels';
import { officeResource } from './issue-api';

/** What an office has set for its papers, with what stands where nothing is set. */
@Component({
  selector: 'app-office-page',
  imports: [Can, Icon, LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './office-page.html',
})
export class OfficePage {
  readonly id = input.required<string>();
  private readonly panels = inject(Panels);
  protected readonly icons = { mdiPencilOutline };
  protected readonly resource = officeResource(() => this.id());
  protected readonly office = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly resets = numberResetLabels;
  protected readonly tones = toneStyleLabels;
  protected readonly numbers = numberStyleLabels;
  protected readonly authorities = authorityFormLabels;
  protected readonly kindLabels = paperKindLabels;
  protected readonly showDate = showDate;
  protected readonly countsByYears = computed(() => {
    const office = this.office();
    return !!office && (office.numberReset ?? office.defaults.numberReset) === 'TERM' && office.termStartsOn === null;
  });

  constructor() {
    pageTitle(() => this.office()?.organisationName);
  }

  protected example(
    { numberPattern, bodyCode, defaults }: OfficeSettings,
    pattern = numberPattern,
    code = 'GM',
  ): string {
    const body = bodyCode ?? defaults.bodyCode ?? '…';
    return writeNumber(pattern ?? defaults.numberPattern, { number: 5, code, body });
  }

  protected codeOf({ kind, code }: OfficeSettings['kinds'][number]): string {
    return code ?? paperTraits[kind].code ?? '…';
  }

  protected edit(office: OfficeSettings): void {
    void this.panels.openSide(() => import('./office-edit').then((file) => file.OfficeEdit), { office }, 820);
  }
}
