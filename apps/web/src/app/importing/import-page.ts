import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiTrashCanOutline } from '@mdi/js';
import type { Import } from '@ky-yeu/contracts/importing';
import { importKindLabels } from '@ky-yeu/contracts/importing-lists';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { pageTitle } from '../shared/page-title';
import { ColumnMap } from './column-map';
import { ConfirmBar } from './confirm-bar';
import { ImportActs } from './import-acts';
import { ImportDone } from './import-done';
import { ImportProgress } from './import-progress';
import { ImportSteps } from './import-steps';
import { nameOf } from './import-words';
import { OpenImport } from './open-import';
import { OpenRows } from './open-rows';
import { RowsCard } from './rows-card';

/** One import from reading to what was written. Nothing is written before the person confirms. */
@Component({
  selector: 'app-import-page',
  imports: [ColumnMap, ConfirmBar, Icon, ImportDone, ImportProgress, ImportSteps, LoadState, RouterLink, RowsCard],
  providers: [OpenImport, OpenRows],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-page.html',
  styles: `
    .page {
      --page-width: 1560px;
    }

    .sheet {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 10px;
      align-items: center;
    }

    .where {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 10px;
      align-items: center;
    }
  `,
})
export class ImportPage {
  private readonly acts = inject(ImportActs);
  private readonly router = inject(Router);
  protected readonly open = inject(OpenImport);
  protected readonly rows = inject(OpenRows);

  protected readonly mdiTrashCanOutline = mdiTrashCanOutline;
  protected readonly record = this.open.record;
  protected readonly name = nameOf;
  protected readonly kinds = importKindLabels;
  protected readonly step = computed(() => {
    const state = this.record()?.state;
    return state === 'DONE' ? 4 : state === 'COMMITTING' ? 3 : state === 'READY' ? 2 : 1;
  });

  constructor() {
    pageTitle(() => {
      const record = this.record();
      return record && `Nhập ${nameOf(record)}`;
    });
  }

  protected again({ kind, conferenceId, roundId }: Import): Record<string, string | null> {
    return { kind, conferenceId, roundId };
  }

  protected async remove(record: Import): Promise<void> {
    if (await this.acts.remove(record)) {
      await this.router.navigate(['/imports/new'], { queryParams: this.again(record) });
    }
  }

  protected async chooseSheet(sheet: string): Promise<void> {
    await this.open.chooseSheet(Number(sheet));
    this.rows.page.reload();
  }
}
