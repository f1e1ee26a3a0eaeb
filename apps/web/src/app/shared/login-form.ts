import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  signal,
  viewChild,
  type ElementRef,
} from '@angular/core';
import { problemOf } from './problem';
import { Session } from './session';

/** Name and password; tells what is wrong, and emits once somebody is logged in. */
@Component({
  selector: 'app-login-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './login-form.html',
  styleUrl: './login-form.scss',
})
export class LoginForm {
  private readonly session = inject(Session);
  private readonly passwordInput = viewChild.required<ElementRef<HTMLInputElement>>('passwordInput');

  /** Shown at once, when a session has run out. */
  readonly username = input('');
  readonly loggedIn = output();

  protected readonly message = signal('');
  protected readonly isBusy = signal(false);
  protected readonly isPasswordShown = signal(false);

  protected async submit(event: Event, username: string, password: string): Promise<void> {
    event.preventDefault();
    if (!username.trim() || !password) {
      this.message.set('Hãy nhập tên đăng nhập và mật khẩu.');
      return;
    }
    this.isBusy.set(true);
    this.message.set('');
    try {
      await this.session.login(username.trim(), password);
      this.loggedIn.emit();
    } catch (error) {
      this.message.set(problemOf(error).detail);
      this.passwordInput().nativeElement.select();
    } finally {
      this.isBusy.set(false);
    }
  }
}
