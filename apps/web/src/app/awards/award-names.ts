import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { recipientKindLabels } from '@ky-yeu/contracts/award-lists';
import type { AwardRecipient } from '@ky-yeu/contracts/awards';
import { Cell, DataList, type Column } from '../shared/data-list';
import { showDate } from '../shared/format';
import { listState } from '../shared/list-state';
import { Session } from '../shared/session';
import { AwardFilters, awardFilters } from './award-filters';
import { recipientsPage } from './awards-api';
import { roundHeading } from './declared';

/** Everybody who was honoured by name. */
@Component({
  selector: 'app-award-names',
  imports: [AwardFilters, Cell, DataList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-data-list
      caption="Tập thể, cá nhân được khen"
      searchLabel="Tìm theo tên"
      [emptyText]="emptyText()"
      [columns]="columns"
      [list]="list"
      [page]="page"
      [rowLink]="link"
    >
      <app-award-filters filters [list]="list" />
      <ng-template appCell="name" let-item>
        <span>
          {{ item.name }}
          @if (item.title) {
            <span class="title">{{ item.title }}</span>
          }
        </span>
      </ng-template>
    </app-data-list>
  `,
  styles: `
    .title {
      display: block;
      font-weight: 400;
      font-size: 0.8438rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class AwardNames {
  private readonly session = inject(Session);
  protected readonly emptyText = computed(() =>
    this.session.can('awards:write')
      ? 'Chưa có tên nào. Mở một đợt khen thưởng rồi thêm tên vào danh sách được khen.'
      : 'Chưa có tên nào.',
  );
  protected readonly list = listState({
    sort: '-year',
    filters: [...awardFilters, 'roundId', 'organisationId', 'rollUp'],
  });
  protected readonly page = recipientsPage(this.list.params);
  protected readonly columns: Column<AwardRecipient>[] = [
    { key: 'name', header: 'Tên', sort: 'givenName', width: '17rem' },
    { key: 'kind', header: 'Đối tượng', width: '7rem', cell: ({ kind }) => recipientKindLabels[kind] },
    {
      key: 'form',
      header: 'Hình thức',
      cell: ({ formName, roundTitle }) => roundHeading({ formName, formText: null, title: roundTitle }),
    },
    { key: 'authority', header: 'Cấp khen', width: '14rem', cell: ({ authorityName }) => authorityName },
    { key: 'year', header: 'Năm', sort: 'year', width: '4.5rem', cell: ({ year }) => year },
    {
      key: 'decision',
      header: 'Quyết định',
      width: '10rem',
      isWideOnly: true,
      cell: ({ decisionNumber, decidedOn }) => [decisionNumber, showDate(decidedOn)].filter(Boolean).join(', ') || null,
    },
  ];
  protected readonly link = ({ id }: AwardRecipient) => ['/awards', id];
}
