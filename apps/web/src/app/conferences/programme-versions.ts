import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiPrinterOutline } from '@mdi/js';
import { reminderStateLabels } from '@ky-yeu/contracts/preparation-lists';
import {
  programmeVersionStateLabels,
  type ProgrammeNotice,
  type ProgrammeVersionListItem,
  type ProgrammeVersionState,
} from '@ky-yeu/contracts/programme-versions';
import { VietnameseDateInput } from '../shared/fields/vietnamese-date-input';
import { showDate, showMoment, today } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Notices } from '../shared/notices';
import { Session } from '../shared/session';
import { OpenConference } from './open-conference';
import { ProgrammeApi, programmeDifference, programmeNotices, programmeVersions } from './programme-api';

const pageSize = 20;

/** Drafts and issued versions of a programme: freeze, what changed, who has to be told, print as it was. */
@Component({
  selector: 'app-programme-versions',
  imports: [Icon, LoadState, RouterLink, VietnameseDateInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './programme-versions.html',
  styleUrl: './programme-versions.scss',
})
export class ProgrammeVersions {
  private readonly open = inject(OpenConference);
  private readonly api = inject(ProgrammeApi);
  private readonly notices = inject(Notices);
  protected readonly session = inject(Session);
  protected readonly mdiPrinterOutline = mdiPrinterOutline;
  protected readonly states = programmeVersionStateLabels;
  protected readonly showMoment = showMoment;
  protected readonly pageNumber = signal(1);
  protected readonly page = programmeVersions(this.open.id, () => ({ page: this.pageNumber(), pageSize }));
  protected readonly versions = computed(() => (this.page.hasValue() ? (this.page.value()?.items ?? []) : []));
  protected readonly lastPage = computed(() =>
    Math.max(1, Math.ceil((this.page.hasValue() ? (this.page.value()?.total ?? 0) : 0) / pageSize)),
  );
  private readonly ahead = programmeDifference(this.open.id);
  protected readonly difference = computed(() => (this.ahead.hasValue() ? this.ahead.value() : undefined));
  protected readonly issuedOn = signal<string | null>(today());
  protected readonly isBusy = signal(false);
  /** The version whose notices are open. */
  protected readonly told = signal('');
  protected readonly toldPage = signal(1);
  protected readonly news = programmeNotices(this.open.id, () => ({
    ...{ versionId: this.told(), page: this.toldPage(), pageSize },
  }));
  protected readonly newsRows = computed(() => (this.news.hasValue() ? (this.news.value()?.items ?? []) : []));
  protected readonly newsTotal = computed(() => (this.news.hasValue() ? (this.news.value()?.total ?? 0) : 0));
  protected readonly newsPages = computed(() => Math.max(1, Math.ceil(this.newsTotal() / pageSize)));

  protected nameOf({ state, number }: ProgrammeVersionListItem): string {
    return `${this.states[state]} ${number}`;
  }

  protected dayOf({ documentNumber, issuedOn }: ProgrammeVersionListItem): string {
    const day = issuedOn ? `ngày ${showDate(issuedOn)}` : '';
    return [documentNumber && `số ${documentNumber}`, day].filter(Boolean).join(' ');
  }

  protected paper({ id }: ProgrammeVersionListItem, kind: 'programme' | 'programme-internal'): string {
    return `/api/conferences/${this.open.id()}/papers/${kind}?inline=true&versionId=${id}`;
  }

  /** How the news reaches somebody. */
  protected mailOf({ address, mail }: ProgrammeNotice): string {
    if (mail) return `Thư tới ${address ?? 'địa chỉ cũ'}: ${reminderStateLabels[mail.state].toLowerCase()}`;
    return address ? `Địa chỉ thư: ${address}` : 'Chưa có địa chỉ thư trong danh bạ, cần báo trực tiếp.';
  }

  protected tell(id: string): void {
    this.toldPage.set(1);
    this.told.set(this.told() === id ? '' : id);
  }

  protected async freeze(
    state: ProgrammeVersionState,
    number: HTMLInputElement,
    note: HTMLInputElement,
  ): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    const issued = { documentNumber: number.value.trim() || null, issuedOn: this.issuedOn() };
    try {
      const body = { state, note: note.value.trim() || null, ...(state === 'ISSUED' ? issued : {}) };
      const { record, changeId } = await this.api.freeze(this.open.id(), body);
      const told = record.noticeCount ? ` ${record.noticeCount} đại biểu cần được báo.` : '';
      this.notices.written(`Đã lưu bản “${this.nameOf(record)}”.${told}`, changeId);
      for (const box of [number, note]) box.value = '';
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.isBusy.set(false);
    }
  }
}
