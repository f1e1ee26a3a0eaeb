import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiCheckCircle, mdiFormatListBulleted, mdiPrinterOutline, mdiUndoVariant } from '@mdi/js';
import type { Import } from '@ky-yeu/contracts/importing';
import { Icon } from '../shared/icon';
import { ImportActs } from './import-acts';
import { doneLines, listLink } from './import-words';
import { OpenImport } from './open-import';

/** What an import has written, where it is, and the way back. */
@Component({
  selector: 'app-import-done',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" aria-labelledby="done-heading">
      <h2 id="done-heading" role="status"><app-icon [path]="icons.mdiCheckCircle" [size]="26" />Đã nhập xong</h2>
      <ul>
        @for (line of lines(); track line) {
          <li>{{ line }}</li>
        } @empty {
          <li>Không có gì thay đổi.</li>
        }
      </ul>
      <div class="actions">
        <a class="button primary" [routerLink]="link()"
          ><app-icon [path]="icons.mdiFormatListBulleted" />Xem danh sách</a
        >
        @if (record().conferenceId) {
          <a class="button" [routerLink]="['/conferences', record().conferenceId, 'papers']"
            ><app-icon [path]="icons.mdiPrinterOutline" />In danh sách</a
          >
        }
        <a class="button" routerLink="/imports/new" [queryParams]="again()">Nhập danh sách khác</a>
        @if (record().changeId) {
          <button class="button danger" type="button" (click)="undo()">
            <app-icon [path]="icons.mdiUndoVariant" />Hoàn tác cả đợt nhập
          </button>
        }
      </div>
      <p class="small-text muted">
        Hoàn tác được khi chưa có việc nào khác gắn với những gì vừa nhập; sau đó bản xem trước vẫn còn để sửa.
      </p>
    </section>
  `,
  styles: `
    .card {
      display: grid;
      gap: 16px;
      max-width: 760px;
    }

    h2 {
      display: flex;
      gap: 10px;
      align-items: center;
      font-size: 1.25rem;
    }

    h2 app-icon {
      color: var(--good);
    }

    ul {
      display: grid;
      gap: 4px;
      list-style: disc;
      padding-left: 22px;
    }
  `,
})
export class ImportDone {
  private readonly acts = inject(ImportActs);
  private readonly open = inject(OpenImport);
  readonly record = input.required<Import>();
  protected readonly icons = { mdiCheckCircle, mdiFormatListBulleted, mdiPrinterOutline, mdiUndoVariant };
  protected readonly lines = computed(() => doneLines(this.record().plan, this.record().kind));
  protected readonly link = computed(() => listLink(this.record()));
  protected readonly again = computed(() => {
    const { kind, conferenceId, roundId } = this.record();
    return { kind, conferenceId, roundId };
  });

  protected async undo(): Promise<void> {
    const record = await this.acts.undo(this.record());
    if (record) this.open.show(record);
  }
}
