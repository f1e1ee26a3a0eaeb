import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiPlus } from '@mdi/js';
import {
  reminderChannelLabels,
  reminderReasonLabels,
  reminderStateLabels,
  reminderStates,
  type ReminderReason,
  type ReminderState,
} from '@ky-yeu/contracts/preparation-lists';
import type { Reminder, ReminderRule } from '@ky-yeu/contracts/reminders';
import { RowActions } from '../../conferences/row-actions';
import { Can } from '../../shared/can';
import { Confirm } from '../../shared/confirm';
import { Cell, DataList, type Column } from '../../shared/data-list';
import { showDate, showMoment } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { listState } from '../../shared/list-state';
import { LoadState } from '../../shared/load-state';
import { Notices } from '../../shared/notices';
import { Panels } from '../../shared/panels';
import { dayAfter } from './day-after';
import { OutboxApi, outboxPage, outboxStatus, reminderRules } from './outbox-api';

const tones: Record<ReminderState, string> = {
  WAITING: 'info',
  SENDING: 'primary',
  SENT: 'good',
  STOPPED: 'warn',
  FAILED: 'bad',
  EXPIRED: '',
};

/** What will leave and what has left; here one changes it or holds it back. */
@Component({
  selector: 'app-outbox-page',
  imports: [Can, Cell, DataList, Icon, LoadState, RouterLink, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './outbox-page.html',
  styleUrl: './outbox-page.scss',
})
export class OutboxPage {
  private readonly api = inject(OutboxApi);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly panels = inject(Panels);
  protected readonly mdiPlus = mdiPlus;
  protected readonly states = reminderStateLabels;
  protected readonly stateChoices = reminderStates;
  protected readonly channels = reminderChannelLabels;
  protected readonly tones = tones;
  protected readonly reasons = Object.entries(reminderReasonLabels);
  protected readonly tabs: Record<ReminderReason, string> = {
    TASK: 'preparation',
    PROGRAMME: 'programme',
    INVITATION: 'invitations',
  };
  protected readonly days = [
    { value: dayAfter(0), label: 'Gửi hôm nay' },
    { value: dayAfter(1), label: 'Gửi ngày mai' },
    { value: dayAfter(2), label: 'Gửi ngày kia' },
  ];
  protected readonly list = listState({ sort: 'sendAt', filters: ['state', 'on', 'channel', 'reason'], pageSize: 25 });
  protected readonly page = outboxPage(this.list.params);
  protected readonly statusResource = outboxStatus();
  protected readonly status = computed(() =>
    this.statusResource.hasValue() ? this.statusResource.value() : undefined,
  );
  protected readonly rulesPage = reminderRules();
  protected readonly rules = computed(() => (this.rulesPage.hasValue() ? (this.rulesPage.value()?.items ?? []) : []));
  protected readonly columns: Column<Reminder>[] = [
    { key: 'subject', header: 'Lời nhắc' },
    { key: 'recipient', header: 'Người nhận', width: '15rem' },
    { key: 'sendAt', header: 'Lúc gửi', sort: 'sendAt', width: '11rem' },
    { key: 'state', header: 'Tình trạng', width: '16rem' },
  ];

  /** Cells of a template know nothing of the type of their row. */
  protected readonly row = (item: unknown) => item as Reminder;
  protected readonly isHere = ({ state }: Reminder) => state === 'WAITING' || state === 'STOPPED';

  protected sendText({ sendOn, sendTime }: Reminder): string {
    return `${sendTime}, ${showDate(sendOn)}`;
  }

  protected whenText({ daysBefore }: ReminderRule): string {
    return daysBefore ? `trước hạn ${daysBefore} ngày làm việc` : 'vào ngày đến hạn';
  }

  protected ways({ channels }: ReminderRule): string {
    return channels.map((channel) => reminderChannelLabels[channel].toLowerCase()).join(', ');
  }

  protected noteOf({ sentAt, answer, state, channel }: Reminder): string {
    if (sentAt) return showMoment(sentAt);
    if (answer) return answer;
    return state === 'WAITING' && channel === 'EMAIL' && this.status()?.hasMail === false
      ? 'chờ cấu hình máy chủ thư'
      : '';
  }

  protected edit(record: Reminder): void {
    void this.panels.openSide(() => import('./reminder-edit').then((file) => file.ReminderEdit), { record });
  }

  protected async stop(reminder: Reminder): Promise<void> {
    const isStopped = reminder.state !== 'STOPPED';
    try {
      const { changeId } = await this.api.stop(reminder, isStopped);
      this.notices.written(isStopped ? 'Đã dừng lời nhắc.' : 'Lời nhắc sẽ được gửi.', changeId);
    } catch (error) {
      this.notices.failed(error);
      this.page.reload();
    }
  }

  protected editRule(record?: ReminderRule): void {
    const load = () => import('./reminder-rule-edit').then((file) => file.ReminderRuleEdit);
    void this.panels.openSide(load, { record }, 560);
  }

  protected removeRule(rule: ReminderRule): void {
    void this.confirm.delete({
      what: `quy tắc “${rule.name}”`,
      hangsOnIt: ['các lời nhắc đang chờ theo quy tắc này'],
      remove: () => this.api.rules.remove(rule.id),
    });
  }
}
