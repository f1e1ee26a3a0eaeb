import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { invitationStateLabels } from '@ky-yeu/contracts/closed-lists';
import { paperMailStateLabels, type PaperJobGuest, type PaperMailState } from '@ky-yeu/contracts/paper-jobs';
import { OpenConference } from '../../conferences/open-conference';
import { Cell, DataList, type Column } from '../../shared/data-list';
import { listState } from '../../shared/list-state';
import { paperJobGuests } from './merge-api';

const tones: Record<PaperMailState, string> = {
  NO_ADDRESS: 'warn',
  NOT_SENT: '',
  WAITING: 'info',
  SENT: 'good',
  STOPPED: 'warn',
  FAILED: 'bad',
};

/** The guests of a batch with how the mail to each stands: who has to be told by hand. */
@Component({
  selector: 'app-merge-guests',
  imports: [Cell, DataList, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="crumbs" aria-label="Loạt giấy mời"><a routerLink="../../invitations">Giấy mời hàng loạt</a></nav>
    <app-data-list
      caption="Đại biểu của loạt giấy mời"
      searchLabel="Tìm theo tên, đơn vị"
      emptyText="Không có đại biểu nào như đã lọc."
      [columns]="columns"
      [list]="list"
      [page]="page"
    >
      <select #mail filters aria-label="Tình trạng thư" (change)="list.set({ mail: mail.value })">
        <option value="">Mọi tình trạng thư</option>
        @for (each of mails; track each[0]) {
          <option [value]="each[0]" [selected]="each[0] === list.filter('mail')">{{ each[1] }}</option>
        }
      </select>
      <ng-template appCell="mail" let-guest>
        <span class="badge" [class]="tones[row(guest).mail]">{{ labels[row(guest).mail] }}</span>
        @if (row(guest).answer && row(guest).mail === 'FAILED') {
          <span class="muted small-text">{{ row(guest).answer }}</span>
        }
      </ng-template>
    </app-data-list>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
  `,
})
export class MergeGuests {
  private readonly open = inject(OpenConference);
  readonly jobId = input.required<string>();
  protected readonly tones = tones;
  protected readonly labels = paperMailStateLabels;
  protected readonly mails = Object.entries(paperMailStateLabels);
  protected readonly list = listState({ sort: 'place', filters: ['mail'], pageSize: 50 });
  protected readonly page = paperJobGuests(this.open.id, this.jobId, this.list.params);
  protected readonly columns: Column<PaperJobGuest>[] = [
    { key: 'name', header: 'Họ và tên', width: '14rem' },
    { key: 'organisationName', header: 'Đơn vị', cell: ({ organisationName }) => organisationName },
    { key: 'address', header: 'Địa chỉ thư', width: '14rem', cell: ({ address }) => address ?? '' },
    { key: 'mail', header: 'Thư', width: '14rem' },
    {
      key: 'invitation',
      header: 'Lời mời',
      width: '9rem',
      cell: ({ invitation }) => invitationStateLabels[invitation],
    },
  ];
  /** Cells of a template know nothing of the type of their row. */
  protected readonly row = (item: unknown) => item as PaperJobGuest;
}
