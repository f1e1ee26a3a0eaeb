import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { Router } from '@angular/router';
import { mdiBellOutline } from '@mdi/js';
import type { Notice } from '@ky-yeu/contracts/reminders';
import { showMoment } from '../shared/format';
import { Icon } from '../shared/icon';
import { NoticesApi } from './notices-api';

const everyMs = 60_000;

/** The bell: how many messages are unread, and the newest ones once it is opened. */
@Component({
  selector: 'app-notice-bell',
  imports: [Icon, MatMenuModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      class="button plain icon"
      type="button"
      [matMenuTriggerFor]="menu"
      [attr.aria-label]="label()"
      (menuOpened)="load()"
    >
      <app-icon [path]="icon" [size]="22" />
      @if (unread()) {
        <span class="count number" aria-hidden="true">{{ unread() > 99 ? '99+' : unread() }}</span>
      }
    </button>
    <mat-menu #menu="matMenu" xPosition="before" class="notices">
      @for (notice of notices(); track notice.id) {
        <button mat-menu-item (click)="follow(notice)">
          <span class="entry">
            <span class="title" [class.new]="!notice.readAt">{{ notice.title }}</span>
            <span class="muted small-text">{{ moment(notice.createdAt) }}</span>
          </span>
        </button>
      } @empty {
        <p class="muted none" role="status">{{ isLoading() ? 'Đang tải…' : 'Chưa có thông báo nào.' }}</p>
      }
    </mat-menu>
  `,
  styles: `
    .button {
      position: relative;
    }

    .count {
      position: absolute;
      top: 0;
      right: -2px;
      min-width: 18px;
      padding: 0 5px;
      border-radius: 9px;
      background: var(--mat-sys-error);
      color: var(--mat-sys-on-error);
      font-size: 0.6875rem;
      line-height: 18px;
      text-align: center;
    }

    .entry {
      display: block;
      padding: 8px 0;
    }

    .title {
      display: block;
      white-space: normal;
      line-height: 1.35;
    }

    .new {
      font-weight: 650;
    }

    .none {
      padding: 8px 16px;
    }
  `,
})
export class NoticeBell {
  private readonly api = inject(NoticesApi);
  private readonly router = inject(Router);
  protected readonly icon = mdiBellOutline;
  protected readonly moment = showMoment;
  protected readonly unread = signal(0);
  protected readonly notices = signal<Notice[]>([]);
  protected readonly isLoading = signal(false);
  protected readonly label = computed(() =>
    this.unread() ? `Thông báo, ${this.unread()} chưa đọc` : 'Thông báo, không có tin chưa đọc',
  );

  constructor() {
    void this.count();
    // A page that nobody looks at need not ask.
    const timer = setInterval(() => document.visibilityState === 'visible' && void this.count(), everyMs);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** Shows the newest and marks them as read; they stay bold until the bell is opened again. */
  protected async load(): Promise<void> {
    this.isLoading.set(true);
    try {
      this.notices.set(await this.api.newest());
      if (this.unread()) await this.api.readAll();
      this.unread.set(0);
    } catch {
      // The bell is no place for errors: what does not load today loads at the next opening.
    } finally {
      this.isLoading.set(false);
    }
  }

  protected follow({ path }: Notice): void {
    if (path) void this.router.navigateByUrl(path);
  }

  private async count(): Promise<void> {
    this.unread.set(await this.api.unread().catch(() => this.unread()));
  }
}
