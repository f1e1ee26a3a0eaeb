import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiDatabaseImportOutline, mdiTrashCanOutline, mdiUndoVariant } from '@mdi/js';
import type { Import } from '@ky-yeu/contracts/importing';
import { importKindLabels, importStateLabels, type ImportState } from '@ky-yeu/contracts/importing-lists';
import { Cell, DataList, type Column } from '../shared/data-list';
import { showMoment } from '../shared/format';
import { Icon } from '../shared/icon';
import { listState } from '../shared/list-state';
import { ImportActs } from './import-acts';
import { nameOf, shortOutcome } from './import-words';
import { importsPage } from './importing-api';

const tones: Record<ImportState, string> = {
  READING: 'info',
  READY: 'warn',
  COMMITTING: 'info',
  DONE: 'good',
  FAILED: 'bad',
  CANCELLED: '',
};

function outcome(record: Import): string {
  if (record.state === 'FAILED') return record.message ?? '';
  if (record.state === 'DONE') return shortOutcome(record.plan);
  const { create, update, errors } = record.plan;
  const waits = [create && `${create} mới`, update && `${update} cập nhật`, errors && `${errors} lỗi`];
  return record.state === 'READY' ? waits.filter(Boolean).join(', ') : '';
}

const placeOf = (each: Import): string | null => each.conferenceTitle ?? each.roundName;

/** The lists imported so far: go on with a draft, look at what was written, take it back. */
@Component({
  selector: 'app-imports-page',
  imports: [Cell, DataList, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .brief {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
  `,
  template: `
    <div class="page">
      <header class="page-header">
        <div>
          <h1>Các lần nhập danh sách</h1>
          <p>Danh sách từ Excel, Word đã đọc: bản đang chờ xác nhận và những đợt đã ghi.</p>
        </div>
        <div class="actions">
          <a class="button primary" routerLink="/imports/new">
            <app-icon [path]="icons.mdiDatabaseImportOutline" />Nhập danh sách
          </a>
        </div>
      </header>
      <app-data-list
        caption="Các lần nhập"
        searchLabel="Tìm theo tên tệp"
        emptyText="Chưa nhập danh sách nào. Đơn vị gửi danh sách bằng Excel, Word thì nhập ở đây, không phải gõ lại."
        [columns]="columns"
        [list]="list"
        [page]="page"
        [rowLink]="link"
      >
        <select #kind filters aria-label="Loại danh sách" (change)="list.set({ kind: kind.value })">
          <option value="">Mọi loại</option>
          @for (each of kinds; track each[0]) {
            <option [value]="each[0]" [selected]="list.filter('kind') === each[0]">{{ each[1] }}</option>
          }
        </select>
        <select #state filters aria-label="Tình trạng" (change)="list.set({ state: state.value })">
          <option value="">Mọi tình trạng</option>
          @for (each of states; track each[0]) {
            <option [value]="each[0]" [selected]="list.filter('state') === each[0]">{{ each[1] }}</option>
          }
        </select>
        <ng-template appCell="place" let-item>
          <span class="brief" [title]="place(item) ?? ''">{{ place(item) }}</span>
        </ng-template>
        <ng-template appCell="outcome" let-item>
          <span class="brief" [title]="result(item)">{{ result(item) || '–' }}</span>
        </ng-template>
        <ng-template appCell="state" let-item>
          <span class="badge" [class]="toneOf(item)">{{ stateOf(item) }}</span>
        </ng-template>
        <ng-template appCell="actions" let-item>
          @if (item.state === 'DONE' && item.changeId) {
            <button
              class="button plain small icon"
              type="button"
              title="Hoàn tác cả đợt"
              [attr.aria-label]="'Hoàn tác cả đợt ' + name(item)"
              (click)="undo(item)"
            >
              <app-icon [path]="icons.mdiUndoVariant" [size]="18" />
            </button>
          } @else if (item.state !== 'DONE' && item.state !== 'COMMITTING') {
            <button
              class="button plain small icon danger"
              type="button"
              title="Bỏ bản này"
              [attr.aria-label]="'Bỏ bản ' + name(item)"
              (click)="remove(item)"
            >
              <app-icon [path]="icons.mdiTrashCanOutline" [size]="18" />
            </button>
          }
        </ng-template>
        <a empty class="button primary" routerLink="/imports/new">
          <app-icon [path]="icons.mdiDatabaseImportOutline" />Nhập danh sách đầu tiên
        </a>
      </app-data-list>
    </div>
  `,
})
export class ImportsPage {
  private readonly acts = inject(ImportActs);
  protected readonly icons = { mdiDatabaseImportOutline, mdiTrashCanOutline, mdiUndoVariant };
  protected readonly kinds = Object.entries(importKindLabels);
  protected readonly states = Object.entries(importStateLabels);
  protected readonly list = listState({ sort: '-createdAt', filters: ['kind', 'state'] });
  protected readonly page = importsPage(this.list.params);
  protected readonly name = nameOf;
  protected readonly place = placeOf;
  protected readonly result = outcome;
  protected readonly columns: Column<Import>[] = [
    { key: 'name', header: 'Danh sách', width: '20%', cell: nameOf },
    { key: 'kind', header: 'Loại', width: '9rem', cell: ({ kind }) => importKindLabels[kind] },
    { key: 'place', header: 'Nơi nhận', width: '22%', cell: placeOf, isWideOnly: true },
    { key: 'state', header: 'Tình trạng', width: '8rem' },
    { key: 'outcome', header: 'Kết quả', width: '11rem', cell: (each) => outcome(each) || null },
    { key: 'by', header: 'Người nhập', width: '9rem', cell: (each) => each.createdByName },
    { key: 'createdAt', header: 'Lúc', sort: 'createdAt', width: '9.5rem', cell: (each) => showMoment(each.createdAt) },
    { key: 'actions', header: 'Thao tác', isHeaderHidden: true, width: '3rem' },
  ];
  protected readonly link = ({ id }: Import) => ['/imports', id];
  protected toneOf = ({ state }: Import) => tones[state];
  protected stateOf = ({ state }: Import) => importStateLabels[state];

  protected async undo(record: Import): Promise<void> {
    await this.acts.undo(record);
  }

  protected async remove(record: Import): Promise<void> {
    await this.acts.remove(record);
  }
}
