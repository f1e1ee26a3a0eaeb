import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TextField } from '../shared/fields/text-field';
import { Notices } from '../shared/notices';
import { recordForm } from '../shared/record-form';
import { Session } from '../shared/session';
import { AccountsApi } from './accounts-api';
import { PasswordTwice } from './password-twice';

/** Changes the password of the account that is logged in; who had to change it is led to the start page. */
@Component({
  selector: 'app-password-form',
  imports: [TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form novalidate (submit)="$event.preventDefault(); save()">
      @if (problem()) {
        <p class="notice bad" role="alert">{{ problem() }}</p>
      }
      <app-text-field type="password" autocomplete="current-password" [field]="form.fields.currentPassword" />
      <app-text-field
        type="password"
        autocomplete="new-password"
        hint="Ít nhất 10 ký tự; một câu dễ nhớ tốt hơn một từ khó nhớ."
        [field]="form.fields.newPassword"
      />
      <app-text-field type="password" autocomplete="new-password" [field]="form.fields.repeated" />
      <button class="button primary" type="submit" [disabled]="form.isSaving()">Đổi mật khẩu</button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
    }

    button {
      justify-self: start;
    }
  `,
})
export class PasswordForm {
  private readonly api = inject(AccountsApi);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly problem = signal('');
  protected readonly form = recordForm<PasswordTwice, null>({
    contract: PasswordTwice,
    value: { currentPassword: '', newPassword: '', repeated: '' },
    save: ({ currentPassword, newPassword }) => this.api.changePassword({ currentPassword, newPassword }),
  });

  protected async save(): Promise<void> {
    const written = await this.form.save();
    const refused = this.form.problem();
    this.problem.set(refused && !refused.issues.length ? refused.detail : '');
    if (!written) return;
    const hadToChange = this.session.account()?.mustChangePassword ?? false;
    this.form.reset();
    this.notices.say('Đã đổi mật khẩu.');
    await this.session.refresh();
    if (hadToChange) await this.router.navigateByUrl('/');
  }
}
