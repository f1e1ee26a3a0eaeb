import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiDeleteOutline, mdiPencilOutline, mdiSourceBranch } from '@mdi/js';
import {
  documentFormLabels,
  organisationLevelLabels,
  organisationSystemLabels,
  successionKindLabels,
} from '@ky-yeu/contracts/closed-lists';
import type { Organisation } from '@ky-yeu/contracts/organisations';
import type { Reorganised } from '@ky-yeu/contracts/reorganisations';
import { Can } from '../shared/can';
import { Confirm } from '../shared/confirm';
import { showDate, showSpan } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { pageTitle } from '../shared/page-title';
import { Panels } from '../shared/panels';
import type { Written } from '../shared/record-api';
import { FiguresCard } from './figures-card';
import { OrganisationBranch } from './organisation-branch';
import type { OrganisationEditData } from './organisation-edit';
import type { ReorganiseData } from './organisation-reorganise';
import { organisation, OrganisationsApi } from './organisations-api';

/** One organisation: what it is, its names and successors through time, what stands below it. */
@Component({
  selector: 'app-organisation-page',
  imports: [Can, FiguresCard, Icon, LoadState, OrganisationBranch, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation-page.html',
  styleUrl: './organisation-page.scss',
})
export class OrganisationPage {
  private readonly api = inject(OrganisationsApi);
  private readonly panels = inject(Panels);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  readonly id = input.required<string>();

  protected readonly icons = { mdiDeleteOutline, mdiPencilOutline, mdiSourceBranch };
  protected readonly levelLabels = organisationLevelLabels;
  protected readonly systemLabels = organisationSystemLabels;
  protected readonly formLabels = documentFormLabels;
  protected readonly kindLabels = successionKindLabels;
  protected readonly showDate = showDate;
  protected readonly showSpan = showSpan;
  protected readonly resource = organisation(this.id);
  protected readonly organisation = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));

  constructor() {
    pageTitle(() => this.organisation()?.name);
  }

  protected async edit(found: Organisation): Promise<void> {
    const load = () => import('./organisation-edit').then((file) => file.OrganisationEdit);
    await this.panels.openSide<OrganisationEditData, Written<Organisation>>(load, { organisation: found }, 820);
  }

  /** Leads on to what the organisation became. */
  protected async reorganise(found: Organisation): Promise<void> {
    const load = () => import('./organisation-reorganise').then((file) => file.OrganisationReorganise);
    const data = { organisation: found };
    const written = await this.panels.openSide<ReorganiseData, Written<Reorganised>>(load, data, 860);
    const [first] = written?.record.successors ?? [];
    if (first) await this.router.navigate(['/organisations', first.id]);
  }

  protected async remove(found: Organisation): Promise<void> {
    const { children, posts, hosts, attendees, awards } = found.dependents;
    const counts: [number, string][] = [
      [children, 'tổ chức cấp dưới'],
      [posts, 'chức vụ'],
      [hosts, 'hội nghị do tổ chức này tổ chức'],
      [attendees, 'đại biểu'],
      [awards, 'đợt hoặc lần khen thưởng'],
    ];
    const hangsOnIt = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    const what = `tổ chức “${found.name}”`;
    if (await this.confirm.delete({ what, hangsOnIt, remove: () => this.api.remove(found.id) })) {
      await this.router.navigateByUrl('/organisations');
    }
  }
}
