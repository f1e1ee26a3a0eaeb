import { inject, Injectable } from '@angular/core';
import type { Import } from '@ky-yeu/contracts/importing';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { Confirm } from '../shared/confirm';
import { Notices } from '../shared/notices';
import { nameOf, writtenCount } from './import-words';
import { ImportingApi } from './importing-api';

/** What can be done with an import as a whole, each after a question. */
@Injectable({ providedIn: 'root' })
export class ImportActs {
  private readonly api = inject(ImportingApi);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);

  /** Takes a batch back; gives the import, which waits for a person again, or null when nothing was done. */
  async undo(record: Import): Promise<Import | null> {
    const isSure = await this.confirm.ask({
      title: `Hoàn tác cả đợt nhập “${nameOf(record)}”?`,
      text: `${formatNumber(writtenCount(record.plan))} dòng đã ghi được trả về như trước khi nhập. Bản xem trước vẫn còn để sửa rồi nhập lại.`,
      action: 'Hoàn tác cả đợt',
      isDanger: true,
    });
    if (!isSure) return null;
    try {
      const after = await this.api.undo(record.id);
      this.notices.say('Đã hoàn tác cả đợt nhập.');
      return after;
    } catch (error) {
      this.notices.failed(error);
      return null;
    }
  }

  /** Throws a draft away; true when it is gone. */
  async remove(record: Import): Promise<boolean> {
    const isSure = await this.confirm.ask({
      title: `Bỏ bản xem trước “${nameOf(record)}”?`,
      text: 'Chưa có gì được ghi vào hệ thống; những chỗ đã sửa ở đây sẽ mất.',
      action: 'Bỏ bản này',
      isDanger: true,
    });
    if (!isSure) return false;
    try {
      await this.api.remove(record.id);
      this.notices.say('Đã bỏ bản xem trước.');
      return true;
    } catch (error) {
      this.notices.failed(error);
      return false;
    }
  }
}
