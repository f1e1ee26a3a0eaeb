import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { ChangePassword } from '@ky-yeu/contracts/accounts';
import { TextField } from '../shared/fields/text-field';
import { Notices } from '../shared/notices';
import { recordForm } from '../shared/record-form';
import { Session } from '../shared/session';
import { AccountsApi } from './accounts-api';

/** Changes the password of the account that is logged in. */
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
  protected readonly problem = signal('');
  protected readonly form = recordForm<ChangePassword, null>({
    contract: ChangePassword,
    value: { currentPassword: '', newPassword: '' },
    save: (body) => this.api.changePassword(body),
  });

  protected async save(): Promise<void> {
    const written = await this.form.save();
    const refused = this.form.problem();
    this.problem.set(refused && !refused.issues.length ? refused.detail : '');
    if (!written) return;
    this.form.reset();
    this.notices.say('Đã đổi mật khẩu.');
    await this.session.refresh();
  }
}
