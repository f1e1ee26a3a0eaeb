import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { mdiUndo } from '@mdi/js';
import { auditActionLabels, type AuditEntry } from '@ky-yeu/contracts/accounts';
import { Can } from '../shared/can';
import { Confirm } from '../shared/confirm';
import { Cell, DataList, type Column } from '../shared/data-list';
import { showMoment } from '../shared/format';
import { Icon } from '../shared/icon';
import { listState } from '../shared/list-state';
import { Notices } from '../shared/notices';
import { auditPage } from './accounts-api';
import { AuditDetail } from './audit-detail';
import { tableWord } from './audit-changes';
import { tableWords } from './audit-table-words';

/** Tables whose changes stay: a revoked right must stay revoked. */
const lasting = new Set(['users', 'api_tokens']);

/** Who changed what, when, field by field; any change can be taken back. */
@Component({
  selector: 'app-audit-page',
  imports: [AuditDetail, Can, Cell, DataList, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-page.html',
  styles: `
    .entry {
      flex: 1;
      min-width: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: flex-start;
    }

    .entry app-audit-detail {
      flex: 1 1 200px;
    }
  `,
})
export class AuditPage {
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  protected readonly mdiUndo = mdiUndo;
  protected readonly tables = Object.entries(tableWords);
  protected readonly actions = Object.entries(auditActionLabels);
  protected readonly list = listState({
    sort: '-at',
    filters: ['table', 'action', 'actorId', 'conferenceId', 'rowId'],
    pageSize: 25,
  });
  protected readonly page = auditPage(this.list.params);
  protected readonly columns: Column<AuditEntry>[] = [
    { key: 'at', header: 'Lúc', width: '11.5rem', cell: (entry) => showMoment(entry.at) },
    { key: 'actor', header: 'Người làm', width: '11rem', cell: (entry) => entry.actorName ?? 'Hệ thống' },
    { key: 'what', header: 'Thay đổi' },
  ];
  protected readonly isRow = computed(() => this.list.filter('rowId') !== '');

  protected canUndo(entry: AuditEntry): boolean {
    return !lasting.has(entry.table);
  }

  protected async undo(entry: AuditEntry): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Hoàn tác thay đổi này?',
      text: `${auditActionLabels[entry.action]} ${tableWord(entry.table).toLocaleLowerCase('vi')}, lúc ${showMoment(entry.at)}. Mọi dữ liệu sửa cùng lần đó trở về như trước.`,
      action: 'Hoàn tác',
    });
    if (isSure) await this.notices.undo(entry.changeId);
  }
}
