import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { AwardRound } from '@ky-yeu/contracts/awards';
import { awardRoundsList } from '@ky-yeu/contracts/lists/awards-lists';
import { Cell, DataList, type Column } from '../shared/data-list';
import { listState } from '../shared/list-state';
import { columnsOf } from '../shared/lists/list-columns';
import { Session } from '../shared/session';
import { AwardFilters, awardFilters } from './award-filters';
import { awardPickers } from './award-pickers';
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
      [of]="described"
      path="/api/award-rounds"
      [pickers]="pickers"
    >
      <app-award-filters filters [list]="list" />
      <ng-template appCell="formName" let-item>
        <span>
          {{ heading(item) }}
          @if (item.reason && !isShown('reason')) {
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
  protected readonly list = listState({ sort: '-year', filters: awardFilters, of: awardRoundsList });
  protected readonly page = roundsPage(this.list.params);
  protected readonly heading = roundHeading;
  protected readonly described = awardRoundsList;
  protected readonly pickers = awardPickers();
  protected readonly columns: Column<AwardRound>[] = [
    ...columnsOf<AwardRound>(awardRoundsList, {
      authorityName: { sort: 'authority', width: '15rem' },
      year: { sort: 'year', width: '4.5rem' },
      conferenceTitle: { width: '15rem', isWideOnly: true },
    }),
    { key: 'counts', header: 'Có tên/công bố', width: '10rem' },
  ];
  protected readonly link = ({ id }: AwardRound) => ['/awards/rounds', id];

  protected isShown = (key: string) => this.list.columns().includes(key);

  protected lines(round: AwardRound) {
    return countLines(round, round.named);
  }
}
