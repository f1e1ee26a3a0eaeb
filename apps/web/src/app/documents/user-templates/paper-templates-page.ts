import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { mdiDownload, mdiPlus } from '@mdi/js';
import { paperKindLabels, paperKinds, type PaperKind } from '@ky-yeu/contracts/paper-kinds';
import {
  templateStateLabels,
  templateStates,
  type PaperTemplateItem,
  type TemplateState,
} from '@ky-yeu/contracts/paper-templates';
import { templateSections } from '@ky-yeu/contracts/template-fields';
import { Can } from '../../shared/can';
import { Confirm } from '../../shared/confirm';
import { showDate } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { listState } from '../../shared/list-state';
import { LoadState } from '../../shared/load-state';
import { Panels } from '../../shared/panels';
import type { PaperTemplateEditData } from './paper-template-edit';
import { PaperTemplatesApi, paperTemplatesPage, sampleUrl } from './paper-templates-api';
import { TemplateFieldsList } from './template-fields-list';

/** Word templates that the office owns, and what may be written in them. */
@Component({
  selector: 'app-paper-templates-page',
  imports: [Can, Icon, LoadState, TemplateFieldsList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './paper-templates-page.html',
  styleUrl: './paper-templates-page.scss',
})
export class PaperTemplatesPage {
  private readonly api = inject(PaperTemplatesApi);
  private readonly confirm = inject(Confirm);
  private readonly panels = inject(Panels);
  protected readonly icons = { mdiDownload, mdiPlus };
  protected readonly kinds = paperKinds.map((kind) => [kind, paperKindLabels[kind]] as const);
  protected readonly kindLabels = paperKindLabels;
  protected readonly states = templateStates.map((state) => [state, templateStateLabels[state]] as const);
  protected readonly stateLabels = templateStateLabels;
  protected readonly list = listState({ sort: 'kind', filters: ['kind', 'state'], pageSize: 100 });
  protected readonly page = paperTemplatesPage(this.list.params);
  protected readonly templates = computed(() => (this.page.hasValue() ? (this.page.value()?.items ?? []) : []));
  protected readonly isFiltered = computed(() => !!this.list.filter('kind') || !!this.list.filter('state'));
  /** Whose fields are shown. */
  protected readonly kind = signal<PaperKind>('invitation');
  protected readonly sections = computed(() => templateSections(this.kind()));
  protected readonly sampleUrl = computed(() => sampleUrl(this.kind()));

  protected spanOf({ validFrom, validTo }: PaperTemplateItem): string {
    return validTo ? `từ ${showDate(validFrom)} đến ${showDate(validTo)}` : `từ ${showDate(validFrom)}`;
  }

  protected toneOf(state: TemplateState): string {
    return { IN_USE: 'good', DRAFT: 'warn', RETIRED: '' }[state];
  }

  protected edit(record?: PaperTemplateItem): void {
    const data: PaperTemplateEditData = { record, kind: this.kind() };
    void this.panels.openSide(() => import('./paper-template-edit').then((file) => file.PaperTemplateEdit), data);
  }

  protected addVersion(template: PaperTemplateItem): void {
    const load = () => import('./paper-template-version').then((file) => file.PaperTemplateVersion);
    void this.panels.openSide(load, template, 640);
  }

  protected showVersions(template: PaperTemplateItem): void {
    const load = () => import('./paper-template-versions').then((file) => file.PaperTemplateVersions);
    void this.panels.openSmall(load, template, { width: 620 });
  }

  protected tryOut(template: PaperTemplateItem): void {
    const load = () => import('./paper-template-trial').then((file) => file.PaperTemplateTrial);
    void this.panels.openSmall(load, template, { width: 620 });
  }

  protected remove({ id, name }: PaperTemplateItem): void {
    void this.confirm.delete({
      what: `mẫu “${name}”`,
      hangsOnIt: ['mọi phiên bản của mẫu; văn bản đã lập từ mẫu không đổi'],
      remove: () => this.api.remove(id),
    });
  }
}
