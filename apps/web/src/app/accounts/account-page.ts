import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { roleLabels } from '@ky-yeu/contracts/permissions';
import type { SessionInfo } from '@ky-yeu/contracts/accounts';
import { CalendarFeeds } from '../planning/calendar/calendar-feeds';
import { Confirm } from '../shared/confirm';
import { showMoment } from '../shared/format';
import { LoadState } from '../shared/load-state';
import { Notices } from '../shared/notices';
import { Session } from '../shared/session';
import { AccountsApi, sessions } from './accounts-api';
import { ApiTokens } from './api-tokens';
import { PasswordForm } from './password-form';
import { deviceOf } from './device';

/** What belongs to the account that is logged in: password, sessions, API tokens. */
@Component({
  selector: 'app-account-page',
  imports: [ApiTokens, CalendarFeeds, LoadState, PasswordForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
})
export class AccountPage {
  private readonly api = inject(AccountsApi);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  protected readonly account = inject(Session).account;
  protected readonly mustChange = computed(() => this.account()?.mustChangePassword ?? false);
  protected readonly showMoment = showMoment;
  protected readonly deviceOf = deviceOf;
  /** Servers write an IPv4 address behind ::ffff: when they listen on IPv6. */
  protected readonly addressOf = (address: string) => address.replace(/^::ffff:/, '');
  protected readonly resource = sessions();
  protected readonly sessions = computed(() => (this.resource.hasValue() ? (this.resource.value()?.items ?? []) : []));
  protected readonly roleLabel = computed(() => {
    const account = this.account();
    return account ? roleLabels[account.role] : '';
  });

  protected async end(session: SessionInfo): Promise<void> {
    const title = 'Đăng xuất thiết bị này?';
    const isSure = await this.confirm.ask({ title, text: deviceOf(session.userAgent), action: 'Đăng xuất' });
    if (!isSure) return;
    try {
      await this.api.endSession(session.id);
      this.notices.say('Đã đăng xuất thiết bị.');
    } catch (error) {
      this.notices.failed(error);
    }
  }
}
