import { ChangeDetectionStrategy, Component, ElementRef, inject, signal } from '@angular/core';
import { mdiPlus } from '@mdi/js';
import { directiveStatusLabels, directiveStrengthLabels, type DirectiveStatus } from '@ky-yeu/contracts/closed-lists';
import type { CreateDirective, Directive } from '@ky-yeu/contracts/speeches';
import { FiguresCard } from '../conferences/figures-card';
import { partRows } from '../conferences/part-rows';
import { RowActions } from '../conferences/row-actions';
import { focusAfterRender } from '../shared/focus';
import { showDate } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Notices } from '../shared/notices';
import { problemOf } from '../shared/problem';
import { Session } from '../shared/session';
import { directiveModel, nextOrdinalLabel } from './directive-model';

const tones: Record<DirectiveStatus, string> = { OPEN: '', IN_PROGRESS: 'info', DONE: 'good', DROPPED: 'bad' };

/** What was asked of whom, in the order of the speech, and the key figures of the report. */
@Component({
  selector: 'app-directives-tab',
  imports: [FiguresCard, Icon, LoadState, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './directives-tab.html',
  styleUrl: './directives-tab.scss',
})
export class DirectivesTab {
  protected readonly session = inject(Session);
  private readonly notices = inject(Notices);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly focus = focusAfterRender();
  protected readonly mdiPlus = mdiPlus;
  protected readonly strengths = directiveStrengthLabels;
  protected readonly statuses = directiveStatusLabels;
  protected readonly tones = tones;
  protected readonly date = showDate;
  protected readonly fault = signal<string | null>(null);
  protected readonly directives = partRows<Directive, CreateDirective>({
    part: 'directives',
    editor: () => import('./directive-edit').then((file) => file.DirectiveEdit),
    nameOf: (directive) => `ý kiến “${this.shortOf(directive)}”`,
    toModel: directiveModel,
  });

  protected shortOf({ body }: Directive): string {
    return body.length > 60 ? `${body.slice(0, 57)}…` : body;
  }

  /** Adds the next one with the author and strength of the one before: they usually come in a row. */
  protected async add(box: HTMLInputElement): Promise<void> {
    const body = box.value.trim();
    if (!body) return this.fault.set('Hãy nhập nội dung chỉ đạo.');
    const rows = this.directives.rows();
    try {
      const { strength, authorIds, speechId } = directiveModel(rows.at(-1));
      const ordinalLabel = nextOrdinalLabel(rows.length);
      const { changeId } = await this.directives.create({ body, ordinalLabel, strength, authorIds, speechId });
      this.fault.set(null);
      this.notices.written('Đã thêm ý kiến chỉ đạo.', changeId);
      box.value = '';
      this.focus(this.host, '[data-first]');
    } catch (error) {
      const problem = problemOf(error);
      this.fault.set(problem.issues[0]?.message ?? problem.detail);
    }
  }
}
