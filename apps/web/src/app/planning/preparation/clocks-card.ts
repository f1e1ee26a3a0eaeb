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
            <div>
              <strong>{{ each.label }}</strong>
              <p class="small-text muted">
                <span>{{ each.rule }}</span>
                @if (each.clock.dueOn) {
                  <span>
                    · hạn <span class="number">{{ date(each.clock.dueOn) }}</span></span
                  >
                }
                @if (each.clock.doneOn) {
                  <span> · làm ngày {{ date(each.clock.doneOn) }}</span>
                }
              </p>
              @if (each.hint) {
                <p class="small-text">{{ each.hint }}</p>
              }
            </div>
            <div class="right">
              <span class="badge" [class]="each.shown.tone">{{ each.shown.text }}</span>
              <span class="small-text muted article" [title]="each.clock.source ?? ''">
                {{ each.clock.article }}
                @if (!each.clock.isConfirmed) {
                  &ngsp;<span class="badge warn">chưa xác nhận</span>
                }
              </span>
            </div>
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
      list-style: none;
      margin: 0;
      padding: 0;
    }

    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 4px 20px;
      padding: 10px 0;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }

    li:last-child {
      border-bottom: 0;
      padding-bottom: 0;
    }

    strong {
      font-weight: 560;
    }

    .right {
      display: grid;
      justify-items: end;
      align-content: start;
      gap: 3px;
      text-align: right;
    }

    @media (max-width: 720px) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }

      .right {
        justify-items: start;
        text-align: left;
      }
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
