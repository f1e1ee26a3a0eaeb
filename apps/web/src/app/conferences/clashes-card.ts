import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiArrowRight } from '@mdi/js';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { ClashLine } from './clash-line';
import { conferenceClashes } from './clashes-api';

/** What a planned conference collides with. */
@Component({
  selector: 'app-clashes-card',
  imports: [ClashLine, Icon, LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" aria-labelledby="clashes-heading">
      <header>
        <h2 id="clashes-heading">Va chạm lịch</h2>
        <a routerLink="/planning/clashes" class="button plain small">
          Tất cả<app-icon [path]="mdiArrowRight" [size]="16" />
        </a>
      </header>
      <app-load-state [of]="resource" />
      @if (items(); as clashes) {
        @for (clash of clashes; track clash.key) {
          <app-clash-line [clash]="clash" [at]="conferenceId()" />
        } @empty {
          <p class="muted">Không trùng người, hội trường hay ngày nghỉ nào.</p>
        }
      }
    </section>
  `,
  styles: `
    app-clash-line + app-clash-line {
      margin-top: 10px;
      padding-top: 10px;
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
  `,
})
export class ClashesCard {
  readonly conferenceId = input.required<string>();
  protected readonly resource = conferenceClashes(this.conferenceId);
  protected readonly mdiArrowRight = mdiArrowRight;
  protected readonly items = computed(() => (this.resource.hasValue() ? this.resource.value()?.items : undefined));
}
