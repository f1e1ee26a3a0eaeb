import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiPaperclip, mdiPlus } from '@mdi/js';
import {
  registrationStateLabels,
  registrationStates,
  type CreatePaperRegistration,
  type PaperRegistration,
  type RegistrationState,
} from '@ky-yeu/contracts/paper-registrations';
import { OpenConference } from '../conferences/open-conference';
import { partApi, partFiles, partList, type PartData } from '../conferences/parts-api';
import { Confirm } from '../shared/confirm';
import { Cell, DataList, type Column } from '../shared/data-list';
import { showDate, today } from '../shared/format';
import { Icon } from '../shared/icon';
import { listState } from '../shared/list-state';
import { Notices } from '../shared/notices';
import { Panels } from '../shared/panels';
import { Session } from '../shared/session';
import { RegistrationsApi } from './registrations-api';
import type { RegistrationRejectData } from './registration-reject';
import type { RegistrationSubmitData } from './registration-submit';

const tones: Record<RegistrationState, string> = {
  REGISTERED: 'info',
  APPROVED: 'good',
  REJECTED: 'bad',
  SUBMITTED: 'primary',
};

/** Discussion papers that units register: approve, reject, take in, correct. */
@Component({
  selector: 'app-registrations-tab',
  imports: [Cell, DataList, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './registrations-tab.html',
  styleUrl: './registrations-tab.scss',
})
export class RegistrationsTab {
  private readonly open = inject(OpenConference);
  private readonly session = inject(Session);
  private readonly panels = inject(Panels);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly steps = inject(RegistrationsApi);
  private readonly papers = partApi<PaperRegistration, CreatePaperRegistration>('paper-registrations', this.open.id);
  protected readonly mdiPlus = mdiPlus;
  protected readonly mdiPaperclip = mdiPaperclip;
  protected readonly states = registrationStates;
  protected readonly labels = registrationStateLabels;
  protected readonly tones = tones;
  protected readonly showDate = showDate;
  protected readonly canWrite = computed(() => this.session.can('speeches:write'));
  protected readonly list = listState({ sort: 'registered', filters: ['state'], pageSize: 25 });
  protected readonly page = partList<PaperRegistration>('paper-registrations', this.open.id, this.list.params);
  protected readonly columns = computed<Column<PaperRegistration>[]>(() => [
    { key: 'topic', header: 'Chủ đề', sort: 'topic', width: '21%' },
    {
      key: 'organisation',
      header: 'Đơn vị',
      sort: 'organisation',
      width: '13%',
      cell: (paper) => paper.organisationName,
    },
    { key: 'speaker', header: 'Người tham luận', cell: (paper) => paper.speakerName },
    { key: 'minutes', header: 'Phút', sort: 'minutes', align: 'end', width: '4.5rem', cell: (paper) => paper.minutes },
    { key: 'dueOn', header: 'Hạn nộp', sort: 'dueOn', width: '7rem' },
    { key: 'state', header: 'Tình trạng', width: '8rem' },
    { key: 'handedIn', header: 'Bài', width: '14%' },
    ...(this.canWrite() ? [{ key: 'acts', header: 'Thao tác', width: '9.5rem' }] : []),
  ]);

  protected paperOf(paper: unknown): PaperRegistration {
    return paper as PaperRegistration;
  }

  protected isLate({ dueOn, state }: PaperRegistration): boolean {
    return dueOn !== null && dueOn < today() && state !== 'SUBMITTED' && state !== 'REJECTED';
  }

  protected edit(record?: PaperRegistration): Promise<unknown> {
    const data: PartData<PaperRegistration> = { conferenceId: this.open.id(), ...(record ? { record } : {}) };
    return this.panels.openSide(() => import('./registration-edit').then((file) => file.RegistrationEdit), data);
  }

  protected async approve({ id, version }: PaperRegistration): Promise<void> {
    try {
      const { changeId } = await this.steps.step(this.open.id(), id, 'approve', { version });
      this.notices.written('Đã duyệt, đã thêm bài phát biểu và mục chương trình.', changeId);
    } catch (error) {
      this.notices.failed(error);
    }
  }

  protected reject(paper: PaperRegistration): Promise<unknown> {
    const data: RegistrationRejectData = { conferenceId: this.open.id(), paper };
    return this.panels.openSmall(() => import('./registration-reject').then((file) => file.RegistrationReject), data);
  }

  protected submit(paper: PaperRegistration): Promise<unknown> {
    const data: RegistrationSubmitData = { conferenceId: this.open.id(), paper };
    return this.panels.openSide(() => import('./registration-submit').then((file) => file.RegistrationSubmit), data);
  }

  protected fileAddress(paper: PaperRegistration, fileId: string): string {
    return (partFiles(this.open.id(), 'paper-registrations', paper.id) ?? '') + fileId;
  }

  protected remove(paper: PaperRegistration): Promise<boolean> {
    return this.confirm.delete({ what: `đăng ký “${paper.topic}”`, remove: () => this.papers.remove(paper.id) });
  }
}
