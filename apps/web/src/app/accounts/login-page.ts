import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { LoginForm } from '../shared/login-form';

/** The way in; leads on to the page that was asked for. */
@Component({
  selector: 'app-login-page',
  imports: [LoginForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main>
      <div class="card">
        <div class="brand">
          <span class="mark" aria-hidden="true">KY</span>
          <div>
            <h1>Kỷ Yếu</h1>
            <p class="muted">Hội nghị sơ kết, tổng kết</p>
          </div>
        </div>
        <app-login-form (loggedIn)="goOn()" />
      </div>
      <p class="muted small-text">Quên mật khẩu: hãy liên hệ người quản trị của cơ quan.</p>
    </main>
  `,
  styles: `
    main {
      min-height: 100dvh;
      display: grid;
      place-content: center;
      justify-items: center;
      gap: 16px;
      padding: 24px 16px;
    }

    .card {
      width: min(392px, calc(100vw - 32px));
      padding: 32px;
    }

    .brand {
      display: flex;
      gap: 14px;
      align-items: center;
      margin-bottom: 28px;
    }

    .mark {
      display: grid;
      place-items: center;
      width: 48px;
      height: 48px;
      border-radius: 11px;
      background: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
      font-weight: 700;
      font-size: 1.125rem;
    }
  `,
})
export class LoginPage {
  private readonly router = inject(Router);
  /** Where the user wanted to go. */
  readonly next = input<string>();

  protected goOn(): void {
    const next = this.next() ?? '/';
    // Only pages of this app: an address from outside must not lead elsewhere.
    void this.router.navigateByUrl(/^\/(?!\/)/.test(next) ? next : '/');
  }
}
