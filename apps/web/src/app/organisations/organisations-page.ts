import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiDatabaseImportOutline, mdiMapOutline, mdiPlus, mdiSourceBranch } from '@mdi/js';
import { organisationLevelLabels, organisationSystemLabels } from '@ky-yeu/contracts/closed-lists';
import { organisationsList } from '@ky-yeu/contracts/lists/organisations-list';
import type { Organisation, OrganisationListItem } from '@ky-yeu/contracts/organisations';
import type { Reorganised } from '@ky-yeu/contracts/reorganisations';
import { Can } from '../shared/can';
import { Cell, DataList } from '../shared/data-list';
import { today } from '../shared/format';
import { VietnameseDateInput } from '../shared/fields/vietnamese-date-input';
import { Icon } from '../shared/icon';
import { listState } from '../shared/list-state';
import { columnsOf } from '../shared/lists/list-columns';
import { openWhenAsked } from '../shared/new-param';
import { Panels } from '../shared/panels';
import type { Written } from '../shared/record-api';
import { Session } from '../shared/session';
import { OrganisationBranch } from './organisation-branch';
import type { OrganisationEditData } from './organisation-edit';
import type { ReorganiseData } from './organisation-reorganise';
import { organisationPicker, organisationsPage } from './organisations-api';

/** All organisations: as a tree to walk through, or as a list to search. */
@Component({
  selector: 'app-organisations-page',
  imports: [Can, Cell, DataList, Icon, OrganisationBranch, RouterLink, VietnameseDateInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisations-page.html',
  styleUrl: './organisations-page.scss',
})
export class OrganisationsPage {
  private readonly panels = inject(Panels);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  /** Set by the quick search: open the form for a new organisation. */
  readonly new = input<string>();

  protected readonly icons = { mdiDatabaseImportOutline, mdiMapOutline, mdiPlus, mdiSourceBranch };
  /** What most come for: the provinces as they are since 2025. */
  protected readonly provinces = { on: '2025-07-01', level: 'PROVINCE' };
  protected readonly emptyText = computed(() =>
    this.session.can('organisations:write')
      ? 'Chưa có tổ chức nào. Thêm tổ chức để gắn với chức vụ, hội nghị và khen thưởng.'
      : 'Chưa có tổ chức nào.',
  );
  protected readonly systems = Object.entries(organisationSystemLabels);
  protected readonly levels = Object.entries(organisationLevelLabels);
  protected readonly list = listState({ sort: 'name', filters: ['system', 'level', 'on'], of: organisationsList });
  protected readonly on = computed(() => this.list.filter('on'));
  /** The tree is always the one of a day: today's when none is chosen. */
  protected readonly treeOn = computed(() => this.on() || today());
  protected readonly withClosed = computed(() => this.list.filter('closed') === '1');
  protected readonly isTree = computed(() => this.list.filter('view') !== 'list');
  protected readonly page = organisationsPage(this.list.params);
  protected readonly described = organisationsList;
  protected readonly pickers = { parentId: organisationPicker() };
  protected readonly columns = columnsOf<OrganisationListItem>(organisationsList, {
    name: { sort: 'name' },
    level: { sort: 'level', width: '9rem' },
    system: { isWideOnly: true, width: '9rem' },
    validFrom: { width: '7.5rem' },
    validTo: { width: '7.5rem' },
  });
  protected readonly link = (each: OrganisationListItem) => ['/organisations', each.id];

  constructor() {
    openWhenAsked(this.new, () => {
      if (this.session.can('organisations:write')) void this.add();
    });
  }

  /** Takes over a typed date once it is one. */
  protected at(date: string | null): void {
    if (date === null || /^\d{4}-\d{2}-\d{2}$/.test(date)) this.list.set({ on: date });
  }

  protected async add(): Promise<void> {
    const load = () => import('./organisation-edit').then((file) => file.OrganisationEdit);
    const written = await this.panels.openSide<OrganisationEditData, Written<Organisation>>(load, {}, 820);
    if (written) await this.router.navigate(['/organisations', written.record.id]);
  }

  protected async reorganise(): Promise<void> {
    const load = () => import('./organisation-reorganise').then((file) => file.OrganisationReorganise);
    const written = await this.panels.openSide<ReorganiseData, Written<Reorganised>>(load, {}, 860);
    const [first] = written?.record.successors ?? [];
    if (first) await this.router.navigate(['/organisations', first.id]);
  }
}
