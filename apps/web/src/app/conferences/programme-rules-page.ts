import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { mdiDeleteOutline, mdiPencilOutline, mdiPlus } from '@mdi/js';
import { conferenceKindLabels, programmeKindLabels } from '@ky-yeu/contracts/closed-lists';
import { programmeLimitCodeLabels, type ProgrammeLimit, type ProgrammeTemplate } from '@ky-yeu/contracts/programme';
import { Can } from '../shared/can';
import { Confirm } from '../shared/confirm';
import { showDate } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Panels } from '../shared/panels';
import { ProgrammeApi, programmeLimits, programmeTemplates } from './programme-api';

/** Reference data of programmes: templates in the customary order, and limits laid down by documents. */
@Component({
  selector: 'app-programme-rules-page',
  imports: [Can, Icon, LoadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './programme-rules-page.html',
  styleUrl: './programme-rules-page.scss',
})
export class ProgrammeRulesPage {
  private readonly api = inject(ProgrammeApi);
  private readonly confirm = inject(Confirm);
  private readonly panels = inject(Panels);
  protected readonly icons = { mdiDeleteOutline, mdiPencilOutline, mdiPlus };
  protected readonly conferenceKinds = conferenceKindLabels;
  protected readonly kinds = programmeKindLabels;
  protected readonly codes = programmeLimitCodeLabels;
  protected readonly templatePage = programmeTemplates();
  protected readonly limitPage = programmeLimits();
  protected readonly templates = computed(() =>
    this.templatePage.hasValue() ? (this.templatePage.value()?.items ?? []) : [],
  );
  protected readonly limits = computed(() => (this.limitPage.hasValue() ? (this.limitPage.value()?.items ?? []) : []));

  protected spanOf({ validFrom, validTo }: ProgrammeLimit): string {
    return validTo ? `${showDate(validFrom)} – ${showDate(validTo)}` : `từ ${showDate(validFrom)}`;
  }

  protected editTemplate(template?: ProgrammeTemplate): void {
    void this.panels.openSide(
      () => import('./programme-template-edit').then((file) => file.ProgrammeTemplateEdit),
      template ? { template } : {},
      860,
    );
  }

  protected editLimit(limit?: ProgrammeLimit): void {
    void this.panels.openSide(
      () => import('./programme-limit-edit').then((file) => file.ProgrammeLimitEdit),
      limit ? { limit } : {},
    );
  }

  protected removeTemplate(template: ProgrammeTemplate): void {
    const remove = () => this.api.templates.remove(template.id);
    void this.confirm.delete({ what: `mẫu “${template.name}”`, remove });
  }

  protected removeLimit(limit: ProgrammeLimit): void {
    const remove = () => this.api.limits.remove(limit.id);
    void this.confirm.delete({ what: `giới hạn “${this.codes[limit.code]}”`, remove });
  }
}
