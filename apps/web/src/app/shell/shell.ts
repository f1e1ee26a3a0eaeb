import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import {
  mdiAccountCircleOutline,
  mdiAccountCogOutline,
  mdiAccountGroupOutline,
  mdiAccountKeyOutline,
  mdiCalendarRemoveOutline,
  mdiCalendarCheckOutline,
  mdiCalendarTextOutline,
  mdiCheck,
  mdiClipboardCheckOutline,
  mdiEmailFastOutline,
  mdiFileWordOutline,
  mdiFormatListNumbered,
  mdiHistory,
  mdiHomeOutline,
  mdiLogout,
  mdiMedalOutline,
  mdiShieldAccountOutline,
  mdiSitemapOutline,
} from '@mdi/js';
import { roleLabels } from '@ky-yeu/contracts/permissions';
import { ColourSchemes, type ColourScheme } from '../shared/colour-scheme';
import { Icon } from '../shared/icon';
import { Notices } from '../shared/notices';
import { Session } from '../shared/session';
import { NoticeBell } from './notice-bell';
import { QuickSearch } from './quick-search';

const places = [
  { path: '/', label: 'Trang chủ', icon: mdiHomeOutline },
  { path: '/conferences', label: 'Hội nghị', icon: mdiCalendarTextOutline },
  { path: '/plans', label: 'Kế hoạch', icon: mdiCalendarCheckOutline },
  { path: '/people', label: 'Cá nhân', icon: mdiAccountGroupOutline },
  { path: '/organisations', label: 'Tổ chức', icon: mdiSitemapOutline },
  { path: '/awards', label: 'Khen thưởng', icon: mdiMedalOutline },
] as const;

const adminPlaces = [
  { path: '/admin/users', label: 'Người dùng', icon: mdiAccountCogOutline, needs: 'users:manage' },
  { path: '/admin/precedence', label: 'Ngôi thứ', icon: mdiFormatListNumbered, needs: 'rules:write' },
  { path: '/admin/calendar-days', label: 'Ngày nghỉ', icon: mdiCalendarRemoveOutline, needs: 'rules:write' },
  { path: '/admin/checklists', label: 'Mẫu việc', icon: mdiClipboardCheckOutline, needs: 'rules:write' },
  { path: '/admin/paper-templates', label: 'Mẫu văn bản', icon: mdiFileWordOutline, needs: 'rules:write' },
  { path: '/outbox', label: 'Hộp thư đi', icon: mdiEmailFastOutline, needs: 'conferences:write' },
  { path: '/admin/audit', label: 'Nhật ký', icon: mdiHistory, needs: 'audit:read' },
  {
    path: '/admin/personal-data',
    label: 'Dữ liệu cá nhân',
    icon: mdiShieldAccountOutline,
    needs: 'personal-data:manage',
  },
] as const;

const schemes: readonly { value: ColourScheme; label: string }[] = [
  { value: 'system', label: 'Theo máy' },
  { value: 'light', label: 'Sáng' },
  { value: 'dark', label: 'Tối' },
];

/** The frame of all pages: navigation, quick search, account. */
@Component({
  selector: 'app-shell',
  imports: [Icon, MatMenuModule, NoticeBell, QuickSearch, RouterLink, RouterLinkActive, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  protected readonly scheme = inject(ColourSchemes).chosen;

  protected readonly icons = { mdiAccountCircleOutline, mdiAccountKeyOutline, mdiCheck, mdiLogout };
  protected readonly places = places;
  protected readonly schemes = schemes;
  protected readonly adminPlaces = computed(() => adminPlaces.filter(({ needs }) => this.session.can(needs)));
  protected readonly account = this.session.account;
  protected readonly roleLabel = computed(() => {
    const account = this.account();
    return account ? roleLabels[account.role] : '';
  });

  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }

  protected async logout(): Promise<void> {
    try {
      await this.session.logout();
      await this.router.navigateByUrl('/login');
    } catch (error) {
      this.notices.failed(error);
    }
  }
}
