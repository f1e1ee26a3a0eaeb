import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiContentCopy, mdiDeleteOutline, mdiPencilOutline, mdiPlus } from '@mdi/js';
import { conferenceKindLabels } from '@ky-yeu/contracts/closed-lists';
import { clockCodeLabels } from '@ky-yeu/contracts/preparation-lists';
import type { ChecklistTemplate } from '@ky-yeu/contracts/preparation';
import { Can } from '../../shared/can';
import { Confirm } from '../../shared/confirm';
import { Icon } from '../../shared/icon';
import { LoadState } from '../../shared/load-state';
import { Panels } from '../../shared/panels';
import { offsetText } from './item-model';
import { checklistTemplates, PreparationApi } from './preparation-api';
import type { TemplateEditData } from './template-edit';

/** The templates of checklists, by kind of conference. */
@Component({
  selector: 'app-templates-page',
  imports: [Can, Icon, LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './templates-page.html',
  styleUrl: './reference-page.scss',
})
export class TemplatesPage {
  private readonly api = inject(PreparationApi);
  private readonly confirm = inject(Confirm);
  private readonly panels = inject(Panels);
  protected readonly icons = { mdiContentCopy, mdiDeleteOutline, mdiPencilOutline, mdiPlus };
  protected readonly clocks = clockCodeLabels;
  protected readonly offset = offsetText;
  protected readonly page = checklistTemplates();
  protected readonly templates = computed(() => (this.page.hasValue() ? (this.page.value()?.items ?? []) : []));

  protected kindOf({ conferenceKind }: ChecklistTemplate): string {
    return conferenceKind ? conferenceKindLabels[conferenceKind] : 'Mọi loại hội nghị';
  }

  protected edit(record?: ChecklistTemplate, isCopy = false): void {
    const data: TemplateEditData = { record, isCopy };
    void this.panels.openSide(() => import('./template-edit').then((file) => file.TemplateEdit), data, 900);
  }

  protected remove(template: ChecklistTemplate): void {
    void this.confirm.delete({
      what: `mẫu “${template.name}”`,
      hangsOnIt: ['các hội nghị đã lấy mẫu này vẫn giữ danh sách việc'],
      remove: () => this.api.templates.remove(template.id),
    });
  }
}
