import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { clockBodyLabels, clockCodeLabels } from '@ky-yeu/contracts/preparation-lists';
import { OpenConference } from '../../conferences/open-conference';
import { showDate } from '../../shared/format';
import { LoadState } from '../../shared/load-state';
import { clockHint, clockRuleText, clockShown } from './clock-text';
import { preparation } from './preparation-api';

/** The clocks of the law for the open conference, each with its article and how it stands. */
@Component({
  selector: 'app-clocks-card',
  imports: [LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" aria-labelledby="clocks-heading">
      <header>
        <div>
          <h2 id="clocks-heading">Đồng hồ pháp lý</h2>
          @if (body(); as text) {
            <p class="muted small-text">Áp dụng mức của: {{ text.toLowerCase() }}, theo đơn vị chủ trì.</p>
          }
        </div>
        <a class="button small plain" routerLink="/admin/clock-rules">Mức và căn cứ</a>
      </header>
      <app-load-state [of]="resource" />
      <ul>
        @for (each of clocks(); track each.clock.code) {
          <li>
            <p class="name">
              <strong>{{ each.label }}</strong>
              <span class="badge" [class]="each.shown.tone">{{ each.shown.text }}</span>
            </p>
            <p class="small-text">
              {{ each.rule }}
              @if (each.clock.dueOn) {
                · hạn <strong class="number">{{ date(each.clock.dueOn) }}</strong>
              }
              @if (each.clock.doneOn) {
                · làm ngày <span class="number">{{ date(each.clock.doneOn) }}</span>
              }
            </p>
            @if (each.hint) {
              <p class="small-text">{{ each.hint }}</p>
            }
            <p class="small-text muted" [title]="each.clock.source ?? ''">
              {{ each.clock.article }}
              @if (!each.clock.isConfirmed) {
                &ngsp;<span class="badge warn">chưa xác nhận</span>
              }
            </p>
          </li>
        } @empty {
          @if (resource.hasValue()) {
            <li class="muted">Không có mức nào áp dụng vào ngày này.</li>
          }
        }
      </ul>
    </section>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
      gap: 16px 28px;
      list-style: none;
      margin: 0;
      padding: 0;
    }

    li {
      display: grid;
      align-content: start;
      gap: 2px;
      padding-top: 10px;
      border-top: 1px solid var(--mat-sys-outline-variant);
    }

    .name {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 2px 10px;
    }

    strong {
      font-weight: 560;
    }
  `,
})
export class ClocksCard {
  protected readonly resource = preparation(inject(OpenConference).id);
  private readonly value = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly date = showDate;
  protected readonly body = computed(() => {
    const body = this.value()?.body;
    return body && clockBodyLabels[body];
  });
  protected readonly clocks = computed(() =>
    (this.value()?.clocks ?? []).map((clock) => ({
      clock,
      label: clockCodeLabels[clock.code],
      rule: clockRuleText(clock),
      shown: clockShown(clock),
      hint: clockHint(clock),
    })),
  );
}
