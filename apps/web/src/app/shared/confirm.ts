import { inject, Injectable } from '@angular/core';
import type { Question } from './confirm-dialog';
import { focusAfterRemoval } from './focus';
import { Notices } from './notices';
import { Panels } from './panels';
import type { Written } from './record-api';

export interface Deletion {
  /** Named in the middle of a sentence: 'cá nhân “Nguyễn Bá Cường”'. */
  what: string;
  /** What goes along or hangs on it: '3 lần dự hội nghị'. */
  hangsOnIt?: readonly string[];
  remove: () => Promise<Written<unknown>>;
}

/** Questions before something is lost. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly panels = inject(Panels);
  private readonly notices = inject(Notices);

  async ask(question: Question): Promise<boolean> {
    const load = () => import('./confirm-dialog').then((file) => file.ConfirmDialog);
    return (await this.panels.openSmall<Question, boolean>(load, question)) === true;
  }

  /** Asks, deletes and offers to undo; true when it was deleted; the focus goes to the next row then. Tells why when the server refuses. */
  async delete({ what, hangsOnIt = [], remove }: Deletion): Promise<boolean> {
    const moveFocus = focusAfterRemoval(document.activeElement);
    const text = hangsOnIt.length
      ? 'Những dữ liệu sau sẽ bị xóa theo (có thể hoàn tác):'
      : 'Có thể hoàn tác ngay sau khi xóa.';
    const isSure = await this.ask({ title: `Xóa ${what}?`, text, lines: hangsOnIt, action: 'Xóa', isDanger: true });
    if (!isSure) return false;
    try {
      const { changeId } = await remove();
      this.notices.written(`Đã xóa ${what}.`, changeId);
      moveFocus();
      return true;
    } catch (error) {
      this.notices.failed(error);
      return false;
    }
  }
}
