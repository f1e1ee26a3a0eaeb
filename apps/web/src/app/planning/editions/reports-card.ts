import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiPencilOutline } from '@mdi/js';
import { directiveStatusLabels, type DirectiveStatus } from '@ky-yeu/contracts/closed-lists';
import type { DirectiveReport } from '@ky-yeu/contracts/editions';
import { showDate } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { LoadState } from '../../shared/load-state';
import { Panels } from '../../shared/panels';
import { Session } from '../../shared/session';
import { directiveReports } from './editions-api';
import type { ReportEditData } from './report-edit';

const tones: Record<DirectiveStatus, string> = { OPEN: 'warn', IN_PROGRESS: 'info', DONE: 'good', DROPPED: '' };

/** Tasks of the last editions that this one reports on. */
@Component({
  selector: 'app-reports-card',
  imports: [Icon, LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" aria-labelledby="reports-heading">
      <header>
        <h2 id="reports-heading">Việc kỳ trước giao</h2>
        @if (rows().length) {
          <span class="muted number">Xong {{ done() }}/{{ rows().length }}</span>
        }
      </header>
      <app-load-state [of]="page" />
      <ul>
        @for (report of rows(); track report.id) {
          <li>
            <div>
              <p>
                <span class="badge {{ tones[report.status] }}">{{ statuses[report.status] }}</span>
                @if (report.shareDone !== null) {
                  <span class="badge number">{{ report.shareDone }}%</span>
                }
                {{ report.body }}
              </p>
              @if (report.result) {
                <p class="small-text">{{ report.result }}</p>
              }
              <p class="muted small-text">
                <a [routerLink]="['/conferences', report.givenAtId, 'directives']">{{ report.givenAt }}</a>
                @if (report.dueOn) {
                  · hạn {{ showDate(report.dueOn) }}
                }
                @if (report.addressees.length) {
                  · {{ report.addressees.join(', ') }}
                }
              </p>
            </div>
            @if (session.can('speeches:write')) {
              <button
                type="button"
                class="button plain icon"
                [attr.aria-label]="'Ghi kết quả: ' + report.body"
                (click)="edit(report)"
              >
                <app-icon [path]="mdiPencilOutline" [size]="18" />
              </button>
            }
          </li>
        } @empty {
          @if (page.hasValue()) {
            <p class="muted">
              Chưa có việc nào để báo cáo. Các việc kỳ trước giao được đưa vào đây khi làm hội nghị từ kỳ trước.
            </p>
          }
        }
      </ul>
    </section>
  `,
  styles: `
    li {
      display: flex;
      justify-content: space-between;
      gap: 8px;
      padding: 8px 0;
      overflow-wrap: anywhere;
    }

    li + li {
      border-top: 1px solid var(--mat-sys-outline-variant);
    }

    li > div {
      display: grid;
      gap: 3px;
    }
  `,
})
export class ReportsCard {
  readonly conferenceId = input.required<string>();
  protected readonly session = inject(Session);
  private readonly panels = inject(Panels);
  protected readonly mdiPencilOutline = mdiPencilOutline;
  protected readonly statuses = directiveStatusLabels;
  protected readonly tones = tones;
  protected readonly showDate = showDate;
  protected readonly page = directiveReports(this.conferenceId);
  protected readonly rows = computed(() => (this.page.hasValue() ? (this.page.value()?.items ?? []) : []));
  protected readonly done = computed(() => this.rows().filter(({ status }) => status === 'DONE').length);

  protected edit(record: DirectiveReport): void {
    const data: ReportEditData = { conferenceId: this.conferenceId(), record };
    void this.panels.openSide(() => import('./report-edit').then((file) => file.ReportEdit), data, 620);
  }
}
