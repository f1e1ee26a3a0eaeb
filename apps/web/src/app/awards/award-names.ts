import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { AwardRecipient } from '@ky-yeu/contracts/awards';
import { awardRecipientsList } from '@ky-yeu/contracts/lists/awards-lists';
import { Cell, DataList } from '../shared/data-list';
import { listState } from '../shared/list-state';
import { columnsOf } from '../shared/lists/list-columns';
import { nameOfFilter } from '../shared/lists/name-of-filter';
import { RecordPicker } from '../shared/record-picker';
import { Session } from '../shared/session';
import { AwardFilters, awardFilters } from './award-filters';
import { awardPickers } from './award-pickers';
import { recipientsPage } from './awards-api';

/** Everybody who was honoured by name. */
@Component({
  selector: 'app-award-names',
  imports: [AwardFilters, Cell, DataList, RecordPicker],
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
      [of]="described"
      path="/api/award-recipients"
      [pickers]="pickers"
    >
      <app-award-filters filters [list]="list" />
      <app-record-picker
        filters
        ariaLabel="Lọc theo tổ chức được khen"
        placeholder="Mọi tổ chức được khen"
        [source]="pickers.organisationId"
        [shown]="organisation.name()"
        (chosen)="organisation.choose($event)"
      />
      @if (list.filter('organisationId')) {
        <label filters class="before">
          <input
            #before
            type="checkbox"
            [checked]="list.filter('rollUp') === 'true'"
            (change)="list.set({ rollUp: before.checked ? 'true' : null })"
          />
          Gồm cả tổ chức tiền thân
        </label>
      }
      <ng-template appCell="name" let-item>
        <span>
          {{ item.name }}
          @if (item.title && !isShown('title')) {
            <span class="title">{{ item.title }}</span>
          }
        </span>
      </ng-template>
    </app-data-list>
  `,
  styles: `
    app-record-picker {
      flex: 0 1 300px;
    }

    .before {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-height: var(--control-height);
    }

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
    of: awardRecipientsList,
  });
  protected readonly organisation = nameOfFilter(this.list, '/api/award-recipients', 'organisationId');
  protected readonly page = recipientsPage(this.list.params);
  protected readonly described = awardRecipientsList;
  protected readonly pickers = awardPickers();
  protected readonly columns = columnsOf<AwardRecipient>(awardRecipientsList, {
    name: { sort: 'givenName', width: '17rem' },
    kind: { width: '7rem' },
    authorityName: { width: '14rem' },
    year: { sort: 'year', width: '4.5rem' },
    decisionNumber: { width: '10rem', isWideOnly: true },
  });
  protected isShown = (key: string) => this.list.columns().includes(key);
  protected readonly link = ({ id }: AwardRecipient) => ['/awards', id];
}
