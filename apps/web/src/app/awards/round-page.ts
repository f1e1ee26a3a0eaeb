import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiDatabaseImportOutline } from '@mdi/js';
import { Can } from '../shared/can';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { pageTitle } from '../shared/page-title';
import { roundResource } from './awards-api';
import { roundHeading } from './declared';
import { RoundCard } from './round-card';

/** One award round with its names. */
@Component({
  selector: 'app-round-page',
  imports: [Can, Icon, LoadState, RoundCard, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <nav class="crumbs" aria-label="Vị trí trang"><a routerLink="/awards">Sổ khen thưởng</a></nav>
      <app-load-state [of]="resource" />
      @if (round(); as each) {
        <header class="page-header">
          <h1>{{ heading(each) }}</h1>
          <a
            *appCan="'awards:write'"
            class="button"
            routerLink="/imports/new"
            [queryParams]="{ kind: 'RECIPIENTS', roundId: each.id }"
          >
            <app-icon [path]="mdiDatabaseImportOutline" />Nhập từ Excel, Word
          </a>
        </header>
        <app-round-card [round]="each" [showsConference]="true" [level]="2" />
      }
    </div>
  `,
})
export class RoundPage {
  readonly id = input.required<string>();
  protected readonly resource = roundResource(() => this.id());
  protected readonly heading = roundHeading;
  protected readonly mdiDatabaseImportOutline = mdiDatabaseImportOutline;
  protected readonly round = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));

  constructor() {
    pageTitle(() => {
      const round = this.round();
      return round && roundHeading(round);
    });
  }
}
