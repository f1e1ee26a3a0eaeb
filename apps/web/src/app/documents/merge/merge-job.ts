import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiDownload, mdiEmailOutline } from '@mdi/js';
import {
  deliveryOrderLabels,
  paperJobStateLabels,
  paperMailStateLabels,
  paperMailStates,
  type PaperJob,
  type PaperJobOutput,
  type PaperJobState,
} from '@ky-yeu/contracts/paper-jobs';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { Can } from '../../shared/can';
import { Confirm } from '../../shared/confirm';
import { showMoment, showSize } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { Notices } from '../../shared/notices';
import { Panels } from '../../shared/panels';
import { MergeApi, resultUrl } from './merge-api';

const tones: Record<PaperJobState, string> = {
  WAITING: 'info',
  RUNNING: 'primary',
  DONE: 'good',
  FAILED: 'bad',
  CANCELLED: '',
};
const fileLabels: Record<PaperJobOutput, string> = {
  PDF: 'Một tệp PDF để in',
  PDF_EACH: 'ZIP các tệp PDF',
  DOCX_EACH: 'ZIP các tệp Word',
};

/** One batch of letters: how far it is, and what is done with its results. */
@Component({
  selector: 'app-merge-job',
  imports: [Can, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './merge-job.html',
  styleUrl: './merge-job.scss',
})
export class MergeJob {
  private readonly api = inject(MergeApi);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly panels = inject(Panels);
  readonly job = input.required<PaperJob>();

  protected readonly icons = { mdiDownload, mdiEmailOutline };
  protected readonly number = formatNumber;
  protected readonly moment = showMoment;
  protected readonly states = paperJobStateLabels;
  protected readonly tones = tones;
  protected readonly isActing = signal(false);
  protected readonly isBusy = computed(() => ['WAITING', 'RUNNING'].includes(this.job().state));
  protected readonly order = computed(() => deliveryOrderLabels[this.job().order].toLowerCase());
  protected readonly files = computed(() =>
    this.job().files.map(({ output, sizeBytes }) => ({
      url: resultUrl(this.job(), output),
      label: `${fileLabels[output]} (${showSize(sizeBytes)})`,
    })),
  );
  protected readonly mails = computed(() => {
    const { mails, outputs, id } = this.job();
    if (!outputs.includes('PDF_EACH')) return [];
    return paperMailStates
      .filter((state) => mails[state])
      .map((state) => ({
        state,
        link: ['../invitations', id],
        text: `${paperMailStateLabels[state]}: ${formatNumber(mails[state])}`,
      }));
  });
  protected readonly canMail = computed(() => {
    const { mails, outputs, missing, state } = this.job();
    return state === 'DONE' && outputs.includes('PDF_EACH') && missing.length === 0 && Boolean(mails.NOT_SENT);
  });

  protected cancel(): Promise<void> {
    return this.act(async () => {
      await this.api.cancel(this.job());
      this.notices.say('Đã dừng; những tệp làm dở đã bỏ.');
    });
  }

  protected async markInvited(): Promise<void> {
    const count = formatNumber(this.job().uninvited);
    const isSure = await this.confirm.ask({
      title: `Ghi ${count} đại biểu là đã mời?`,
      text: 'Chỉ đổi người đang ghi “Chưa mời”; người đã xác nhận hay từ chối giữ nguyên. Có thể hoàn tác.',
      action: 'Ghi đã mời',
    });
    if (!isSure) return;
    await this.act(async () => {
      const { record, changeId } = await this.api.markInvited(this.job());
      this.notices.written(`Đã ghi ${formatNumber(record.updated)} đại biểu là đã mời.`, changeId);
    });
  }

  protected mail(): void {
    const load = () => import('./merge-mail').then((file) => file.MergeMail);
    void this.panels.openSide(load, { job: this.job() }, 640);
  }

  private async act(work: () => Promise<void>): Promise<void> {
    if (this.isActing()) return;
    this.isActing.set(true);
    try {
      await work();
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.isActing.set(false);
    }
  }
}
