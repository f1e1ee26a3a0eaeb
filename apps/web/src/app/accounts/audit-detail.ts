import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { auditActionLabels, type AuditEntry } from '@ky-yeu/contracts/accounts';
import { changesOf, nameOf, tableWord } from './audit-changes';

/** One entry of the trail: the kind of act, what it was about, and every field before and after. */
@Component({
  selector: 'app-audit-detail',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="what">
      <span
        class="badge"
        [class.good]="entry().action === 'I'"
        [class.info]="entry().action === 'U'"
        [class.bad]="entry().action === 'D'"
        >{{ actionLabels[entry().action] }}</span
      >
      <span>{{ table() }}{{ name() ? ':' : '' }}</span>
      @if (name()) {
        <strong>{{ name() }}</strong>
      }
    </p>
    @if (!changes().length) {
      <p class="muted small-text">{{ quiet() }}</p>
    } @else if (entry().action === 'U') {
      <dl>
        @for (change of changes(); track change.field) {
          <div>
            <dt>{{ change.field }}</dt>
            <dd>
              <del>{{ change.before }}</del><span class="arrow" aria-hidden="true">→</span><ins>{{ change.after }}</ins>
            </dd>
          </div>
        }
      </dl>
    } @else {
      <details>
        <summary>{{ changes().length }} mục</summary>
        <dl>
          @for (change of changes(); track change.field) {
            <div>
              <dt>{{ change.field }}</dt>
              <dd>{{ change.after ?? change.before }}</dd>
            </div>
          }
        </dl>
      </details>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      min-width: 0;
    }

    .what {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 10px;
      align-items: baseline;
    }

    strong {
      font-weight: 560;
    }

    dl {
      display: grid;
      gap: 3px;
      font-size: 0.875rem;
    }

    dl > div {
      display: grid;
      grid-template-columns: 190px minmax(0, 1fr);
      gap: 12px;
    }

    dt {
      color: var(--mat-sys-on-surface-variant);
    }

    dd {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }

    .arrow {
      margin: 0 8px;
      color: var(--mat-sys-on-surface-variant);
    }

    del {
      color: var(--mat-sys-on-surface-variant);
    }

    ins {
      text-decoration: none;
      font-weight: 540;
    }

    summary {
      cursor: pointer;
      font-size: 0.875rem;
      color: var(--mat-sys-on-surface-variant);
    }

    details dl {
      margin-top: 6px;
    }

    @media (max-width: 720px) {
      dl > div {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
    }
  `,
})
export class AuditDetail {
  readonly entry = input.required<AuditEntry>();
  protected readonly actionLabels = auditActionLabels;
  protected readonly table = computed(() => tableWord(this.entry().table));
  protected readonly name = computed(() => nameOf(this.entry()));
  /** What an update was that shows no field. */
  protected readonly quiet = computed(() =>
    this.entry().table === 'users' ? 'Đổi mật khẩu hoặc ghi lần đăng nhập.' : 'Cập nhật thông tin nội bộ.',
  );
  protected readonly changes = computed(() => changesOf(this.entry()));
}
