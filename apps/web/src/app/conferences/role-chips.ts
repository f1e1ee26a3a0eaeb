import { ChangeDetectionStrategy, Component, computed, model, signal } from '@angular/core';
import { attendeeRoleLabels, attendeeRoles, type AttendeeRole } from '@ky-yeu/contracts/closed-lists';

const common: readonly AttendeeRole[] = [
  'ATTENDEE',
  'GUEST',
  'DIRECTING',
  'CHAIR',
  'REPORTER',
  'DISCUSSANT',
  'DIRECTIVE_SPEAKER',
  'AWARD_PRESENTER',
];

/** The roles of an attendee; the usual ones first, the rest behind a button. */
@Component({
  selector: 'app-role-chips',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="group" aria-label="Vai trò trong hội nghị">
      @for (role of shown(); track role) {
        <button
          type="button"
          [class.on]="roles().includes(role)"
          [attr.aria-pressed]="roles().includes(role)"
          (click)="toggle(role)"
        >
          {{ labels[role] }}
        </button>
      }
      @if (!isWhole()) {
        <button type="button" class="more" (click)="isWhole.set(true)">Vai trò khác…</button>
      }
    </div>
  `,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 5px;
    }

    button {
      min-height: 30px;
      padding: 2px 10px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--radius);
      background: var(--mat-sys-surface-container-lowest);
      font-size: 0.875rem;
    }

    button:hover {
      background: var(--mat-sys-surface-container-high);
    }

    .on,
    .on:hover {
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
      border-color: transparent;
    }

    .more {
      border-color: transparent;
      background: none;
      color: var(--mat-sys-primary);
    }
  `,
})
export class RoleChips {
  readonly roles = model.required<AttendeeRole[]>();
  protected readonly labels = attendeeRoleLabels;
  protected readonly isWhole = signal(false);
  protected readonly shown = computed(() =>
    this.isWhole()
      ? attendeeRoles
      : attendeeRoles.filter((role) => common.includes(role) || this.roles().includes(role)),
  );

  /** Somebody with another role is there because of it, so "Đại biểu" alone gives way; it can be put back. */
  protected toggle(role: AttendeeRole): void {
    const now = this.roles();
    if (now.includes(role)) return this.roles.set(now.filter((each) => each !== role));
    const kept = now.length === 1 && now[0] === 'ATTENDEE' ? [] : now;
    this.roles.set(attendeeRoles.filter((each) => each === role || kept.includes(each)));
  }
}
