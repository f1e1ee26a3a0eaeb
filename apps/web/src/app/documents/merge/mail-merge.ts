import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiPlay } from '@mdi/js';
import type { AttendeeGroup, Site } from '@ky-yeu/contracts/attendees';
import { invitationStateLabels, type InvitationState } from '@ky-yeu/contracts/closed-lists';
import {
  deliveryOrderLabels,
  paperJobOutputLabels,
  type DeliveryOrder,
  type PaperJobOutput,
  type PaperJobState,
} from '@ky-yeu/contracts/paper-jobs';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { partList } from '../../conferences/parts-api';
import { VietnameseDateInput } from '../../shared/fields/vietnamese-date-input';
import { Icon } from '../../shared/icon';
import { LoadState } from '../../shared/load-state';
import { Notices } from '../../shared/notices';
import { Session } from '../../shared/session';
import { MergeApi, guestsPreview, paperJobs } from './merge-api';
import { MergeJob } from './merge-job';

/** Between two looks at a batch that is being made, in milliseconds; after a failed one it takes longer. */
const pause = { usual: 700, afterFailure: 3000 };
const isBusy = (state: PaperJobState) => state === 'WAITING' || state === 'RUNNING';
type Filter = 'siteId' | 'groupId' | 'invitation';

/** Letters for all guests at once: choose whom, have them made, take the files. */
@Component({
  selector: 'app-mail-merge',
  imports: [Icon, LoadState, MergeJob, RouterLink, VietnameseDateInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mail-merge.html',
  styleUrl: './mail-merge.scss',
})
export class MailMerge {
  private readonly api = inject(MergeApi);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  readonly conferenceId = input.required<string>();
  /** The draft of an invitation that gives number, date, signer and texts. */
  readonly draftId = input<string>();

  protected readonly mdiPlay = mdiPlay;
  protected readonly number = formatNumber;
  protected readonly outputs = Object.entries(paperJobOutputLabels) as [PaperJobOutput, string][];
  protected readonly orders = Object.entries(deliveryOrderLabels) as [DeliveryOrder, string][];
  protected readonly invitations = Object.entries(invitationStateLabels) as [InvitationState, string][];
  private readonly siteList = partList<Site>('sites', this.conferenceId);
  private readonly groupList = partList<AttendeeGroup>('groups', this.conferenceId);
  protected readonly sites = computed(() => (this.siteList.hasValue() ? (this.siteList.value()?.items ?? []) : []));
  protected readonly groups = computed(() => (this.groupList.hasValue() ? (this.groupList.value()?.items ?? []) : []));

  protected readonly filter = signal<Partial<Record<Filter, string>>>({});
  protected readonly order = signal<DeliveryOrder>('unit');
  protected readonly chosen = signal<readonly PaperJobOutput[]>(['PDF']);
  protected readonly paperNumber = signal('');
  protected readonly date = signal<string | null>(null);
  protected readonly isStarting = signal(false);
  private readonly wanted = computed(() => {
    const draftId = this.draftId();
    const chosen = Object.entries(this.filter()).filter(([, value]) => value);
    return { ...Object.fromEntries(chosen), ...(draftId && { draftId }) } as Record<string, string>;
  });
  protected readonly preview = guestsPreview(this.conferenceId, this.wanted);
  protected readonly count = computed(() => (this.preview.hasValue() ? this.preview.value() : undefined));
  protected readonly jobsPage = paperJobs(this.conferenceId);
  protected readonly jobs = computed(() => (this.jobsPage.hasValue() ? (this.jobsPage.value()?.items ?? []) : []));
  protected readonly canWrite = computed(() => this.session.can('conferences:write'));
  protected readonly canStart = computed(
    () => Boolean(this.count()?.total) && this.chosen().length > 0 && !this.isStarting(),
  );

  constructor() {
    effect((onCleanup) => {
      const hasFailed = this.jobsPage.error() !== undefined;
      if (!hasFailed && !this.jobs().some(({ state }) => isBusy(state))) return;
      const timer = setTimeout(() => this.jobsPage.reload(), hasFailed ? pause.afterFailure : pause.usual);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected narrow(name: Filter, value: string): void {
    this.filter.update((filter) => ({ ...filter, [name]: value }));
  }

  protected setOrder(value: string): void {
    this.order.set(value as DeliveryOrder);
  }

  protected toggle(output: PaperJobOutput, isOn: boolean): void {
    this.chosen.update((chosen) => [...chosen.filter((each) => each !== output), ...(isOn ? [output] : [])]);
  }

  protected async start(): Promise<void> {
    if (!this.canStart()) return;
    this.isStarting.set(true);
    const [number, date] = [this.paperNumber().trim(), this.date()];
    try {
      await this.api.start(this.conferenceId(), {
        ...this.wanted(),
        outputs: [...this.chosen()],
        order: this.order(),
        ...(number && { number }),
        ...(date && { date }),
      });
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.isStarting.set(false);
    }
  }
}
