import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { mdiPlus } from '@mdi/js';
import { Can } from '../shared/can';
import { Icon } from '../shared/icon';
import { Panels } from '../shared/panels';
import type { RoundEditData } from './round-edit';

/** The frame of the award register: rounds, names, totals. */
@Component({
  selector: 'app-award-register',
  imports: [Can, Icon, RouterLink, RouterLinkActive, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <header class="page-header">
        <div>
          <h1>Sổ khen thưởng</h1>
          <p>Các đợt khen thưởng của mọi hội nghị và ngoài hội nghị.</p>
        </div>
        <button *appCan="'awards:write'" class="button primary" type="button" (click)="add()">
          <app-icon [path]="mdiPlus" [size]="18" />Thêm đợt ngoài hội nghị
        </button>
      </header>
      <nav class="tabs" aria-label="Các phần của sổ khen thưởng">
        @for (tab of tabs; track tab.path) {
          <a
            #link
            [routerLink]="tab.path"
            routerLinkActive="on"
            ariaCurrentWhenActive="page"
            [routerLinkActiveOptions]="exact"
            (isActiveChange)="reveal(link, $event)"
            >{{ tab.label }}</a
          >
        }
      </nav>
      <router-outlet />
    </div>
  `,
  styleUrl: '../conferences/conference-page.scss',
})
export class AwardRegister {
  private readonly panels = inject(Panels);
  protected readonly mdiPlus = mdiPlus;
  protected readonly exact = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  } as const;
  protected readonly tabs = [
    { path: '/awards', label: 'Đợt khen thưởng' },
    { path: '/awards/names', label: 'Tập thể, cá nhân được khen' },
    { path: '/awards/totals', label: 'Tổng hợp' },
  ];

  /** Brings the open tab into sight where the bar is wider than the screen. */
  protected reveal(tab: HTMLElement, isActive: boolean): void {
    if (isActive) tab.scrollIntoView({ block: 'nearest', inline: 'center' });
  }

  protected add(): void {
    const data: RoundEditData = { conferenceId: null };
    void this.panels.openSide(() => import('./round-edit').then((file) => file.RoundEdit), data, 860);
  }
}
