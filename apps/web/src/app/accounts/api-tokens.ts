import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { CreateApiToken, type ApiToken, type CreatedApiToken } from '@ky-yeu/contracts/accounts';
import { Confirm } from '../shared/confirm';
import { DateField } from '../shared/fields/date-field';
import { TextField } from '../shared/fields/text-field';
import { showMoment } from '../shared/format';
import { LoadState } from '../shared/load-state';
import { Notices } from '../shared/notices';
import { recordForm } from '../shared/record-form';
import { AccountsApi, apiTokens } from './accounts-api';

/** Tokens by which other programs act for the account; the secret is shown once. */
@Component({
  selector: 'app-api-tokens',
  imports: [DateField, LoadState, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './api-tokens.html',
  styleUrl: './api-tokens.scss',
})
export class ApiTokens {
  private readonly api = inject(AccountsApi);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  protected readonly showMoment = showMoment;
  protected readonly resource = apiTokens();
  protected readonly tokens = computed(() => (this.resource.hasValue() ? (this.resource.value()?.items ?? []) : []));
  protected readonly created = signal<CreatedApiToken | null>(null);
  protected readonly form = recordForm<{ name: string; expiresOn: string | null }, CreatedApiToken>({
    contract: CreateApiToken,
    value: { name: '', expiresOn: null },
    save: (body) => this.api.createToken(body),
  });

  protected async create(): Promise<void> {
    const written = await this.form.save();
    const refused = this.form.problem();
    if (refused) this.notices.say(refused.detail);
    if (!written) return;
    this.created.set(written.record);
    this.form.reset();
  }

  protected async copy(token: string): Promise<void> {
    await navigator.clipboard.writeText(token);
    this.notices.say('Đã chép khóa.');
  }

  protected async remove(token: ApiToken): Promise<void> {
    const isSure = await this.confirm.ask({
      title: `Thu hồi khóa “${token.name}”?`,
      text: 'Chương trình đang dùng khóa này sẽ không vào được nữa. Việc này không hoàn tác được.',
      action: 'Thu hồi',
      isDanger: true,
    });
    if (!isSure) return;
    try {
      await this.api.removeToken(token.id);
      this.notices.say('Đã thu hồi khóa.');
    } catch (error) {
      this.notices.failed(error);
    }
  }
}
