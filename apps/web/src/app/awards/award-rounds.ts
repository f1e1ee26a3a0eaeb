import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { AwardRound } from '@ky-yeu/contracts/awards';
import { Cell, DataList, type Column } from '../shared/data-list';
import { listState } from '../shared/list-state';
import { Session } from '../shared/session';
import { AwardFilters, awardFilters } from './award-filters';
import { roundsPage } from './awards-api';
import { countLines, roundHeading } from './declared';

/** All award rounds: filter, then open one with its names. */
@Component({
  selector: 'app-award-rounds',
  imports: [AwardFilters, Cell, DataList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-data-list
      caption="Đợt khen thưởng"
      searchLabel="Tìm theo hình thức, cấp khen, thành tích"
      [emptyText]="emptyText()"
      [columns]="columns"
      [list]="list"
      [page]="page"
      [rowLink]="link"
    >
      <app-award-filters filters [list]="list" />
      <ng-template appCell="heading" let-item>
        <span>
          {{ heading(item) }}
          @if (item.reason) {
            <span class="reason">{{ item.reason }}</span>
          }
        </span>
      </ng-template>
      <ng-template appCell="counts" let-item>
        <span>
          @for (line of lines(item); track line.kind) {
            <span class="line number" [class.short]="line.state === 'missing'" [title]="line.sentence ?? ''">
              {{ line.named }}/{{ line.declared }} {{ line.noun }}
            </span>
          } @empty {
            <span class="muted">{{ item.countGroup ? 'số chung' : 'chưa rõ' }}</span>
          }
        </span>
      </ng-template>
    </app-data-list>
  `,
  styles: `
    .reason {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
      font-weight: 400;
      font-size: 0.8438rem;
      color: var(--mat-sys-on-surface-variant);
    }

    .line {
      display: block;
      white-space: nowrap;
    }

    .short {
      color: var(--warn);
    }
  `,
})
export class AwardRounds {
  private readonly session = inject(Session);
  protected readonly emptyText = computed(() =>
    this.session.can('awards:write')
      ? 'Chưa có đợt khen thưởng nào. Thêm trong thẻ Khen thưởng của hội nghị, hoặc thêm đợt ngoài hội nghị ở trên.'
      : 'Chưa có đợt khen thưởng nào.',
  );
  protected readonly list = listState({ sort: '-year', filters: awardFilters });
  protected readonly page = roundsPage(this.list.params);
  protected readonly heading = roundHeading;
  protected readonly columns: Column<AwardRound>[] = [
    { key: 'heading', header: 'Hình thức, danh hiệu' },
    {
      key: 'authority',
      header: 'Cấp khen',
      sort: 'authority',
      width: '15rem',
      cell: ({ authorityName }) => authorityName,
    },
    { key: 'year', header: 'Năm', sort: 'year', width: '4.5rem', cell: ({ year }) => year },
    { key: 'counts', header: 'Có tên/công bố', width: '10rem' },
    {
      key: 'conference',
      header: 'Hội nghị',
      width: '15rem',
      cell: ({ conferenceTitle }) => conferenceTitle,
      isWideOnly: true,
    },
  ];
  protected readonly link = ({ id }: AwardRound) => ['/awards/rounds', id];

  protected lines(round: AwardRound) {
    return countLines(round, round.named);
  }
}
