import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal } from '@angular/core';
import type { GroupDefinition, GroupMembersPage, NamedPerson } from '@ky-yeu/contracts/people-groups';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { VietnameseDateInput } from '../shared/fields/vietnamese-date-input';
import { today } from '../shared/format';
import { problemOf } from '../shared/problem';
import { GroupsApi, reasonText } from './groups-api';

const delay = 350;

/** Whom the rules as they stand in the form would bring in on a day. */
@Component({
  selector: 'app-group-preview',
  imports: [VietnameseDateInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="head">
      <h3 aria-live="polite">{{ heading() }}</h3>
      <div class="day">
        <span class="small-text muted">vào ngày</span>
        <app-vietnamese-date-input ariaLabel="Xem nhóm vào ngày" [(value)]="on" />
      </div>
    </div>
    @if (problem(); as sentence) {
      <p class="muted">{{ sentence }}</p>
    } @else if (page(); as found) {
      <ul>
        @for (member of found.items; track member.id) {
          <li>
            <div>
              <strong>{{ member.fullName }}</strong>
              @for (reason of member.reasons; track $index) {
                <span class="muted small-text">{{ reasonText(reason) }}</span>
              }
            </div>
            <button
              type="button"
              class="button plain small"
              [attr.aria-label]="'Để ' + member.fullName + ' ngoài nhóm'"
              (click)="leftOut.emit({ id: member.id, name: member.fullName })"
            >
              Để ngoài
            </button>
          </li>
        } @empty {
          <li class="muted">Chưa ai khớp. Kiểm tra chức danh, cấp và ngày giữ chức vụ của từng người.</li>
        }
      </ul>
      @if (found.total > found.items.length) {
        <p class="muted small-text">và {{ formatNumber(found.total - found.items.length) }} người nữa.</p>
      }
    }
  `,
  styles: `
    .head,
    li,
    .day {
      display: flex;
      align-items: center;
      gap: 8px 12px;
    }

    .head,
    li {
      justify-content: space-between;
      flex-wrap: wrap;
    }

    li {
      padding: 6px 0;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      flex-wrap: nowrap;
    }

    li:last-child {
      border-bottom: 0;
    }

    li > div {
      display: grid;
      min-width: 0;
    }

    strong {
      font-weight: 600;
    }

    li button {
      flex: none;
    }

    app-vietnamese-date-input {
      width: 10.5rem;
    }
  `,
})
export class GroupPreview {
  readonly definition = input.required<GroupDefinition>();
  readonly leftOut = output<NamedPerson>();
  private readonly api = inject(GroupsApi);
  protected readonly on = signal<string | null>(today());
  protected readonly page = signal<GroupMembersPage | null>(null);
  protected readonly problem = signal<string | null>(null);
  protected readonly reasonText = reasonText;
  protected readonly formatNumber = formatNumber;
  private asked = 0;

  constructor() {
    effect((onCleanup) => {
      const [definition, on] = [this.definition(), this.on() ?? today()];
      const timer = setTimeout(() => void this.look(definition, on), delay);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected heading(): string {
    const page = this.page();
    return page && !this.problem() ? `Trong nhóm: ${formatNumber(page.total)} người` : 'Trong nhóm';
  }

  /** An answer to an older question is thrown away. */
  private async look(definition: GroupDefinition, on: string): Promise<void> {
    const asked = ++this.asked;
    try {
      const page = await this.api.preview(definition, on);
      if (asked !== this.asked) return;
      this.page.set(page);
      this.problem.set(null);
    } catch (error) {
      if (asked !== this.asked) return;
      const { issues, detail } = problemOf(error);
      this.problem.set(issues[0]?.message ?? detail);
    }
  }
}
