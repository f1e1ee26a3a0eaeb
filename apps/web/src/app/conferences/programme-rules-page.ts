import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiDeleteOutline, mdiPencilOutline, mdiPlus } from '@mdi/js';
import { conferenceKindLabels, programmeKindLabels } from '@ky-yeu/contracts/closed-lists';
import type { ProgrammeTemplate } from '@ky-yeu/contracts/programme';
import { Can } from '../shared/can';
import { Confirm } from '../shared/confirm';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Panels } from '../shared/panels';
import { ProgrammeApi, programmeTemplates } from './programme-api';

/** Reference data of programmes: templates in the customary order. */
@Component({
  selector: 'app-programme-rules-page',
  imports: [Can, Icon, LoadState, RouterLink],
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
  protected readonly templatePage = programmeTemplates();
  protected readonly templates = computed(() =>
    this.templatePage.hasValue() ? (this.templatePage.value()?.items ?? []) : [],
  );

  protected editTemplate(template?: ProgrammeTemplate): void {
    void this.panels.openSide(
      () => import('./programme-template-edit').then((file) => file.ProgrammeTemplateEdit),
      template ? { template } : {},
      860,
    );
  }

  protected removeTemplate(template: ProgrammeTemplate): void {
    const remove = () => this.api.templates.remove(template.id);
    void this.confirm.delete({ what: `mẫu “${template.name}”`, remove });
  }
}
