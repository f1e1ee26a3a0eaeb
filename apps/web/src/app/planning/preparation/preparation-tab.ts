import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { mdiCalendarArrowRight, mdiFileDocumentPlusOutline, mdiPaperclip, mdiPinOutline, mdiPlus } from '@mdi/js';
import type { ChecklistItem } from '@ky-yeu/contracts/preparation';
import { checklistStateLabels, clockCodeLabels, type ChecklistState } from '@ky-yeu/contracts/preparation-lists';
import { OpenConference } from '../../conferences/open-conference';
import { partFiles, type PartData } from '../../conferences/parts-api';
import { RowActions } from '../../conferences/row-actions';
import { Confirm } from '../../shared/confirm';
import { showDate, showSize, today } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { LoadState } from '../../shared/load-state';
import { Notices } from '../../shared/notices';
import { Panels } from '../../shared/panels';
import { Session } from '../../shared/session';
import { ClocksCard } from './clocks-card';
import { itemModel, offsetText } from './item-model';
import { checklist, checklistApi, checklistShift } from './preparation-api';

type Filter = 'open' | 'all';

/** What is to be done for a conference until when, and the clocks of the law that run. */
@Component({
  selector: 'app-preparation-tab',
  imports: [ClocksCard, Icon, LoadState, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './preparation-tab.html',
  styleUrl: './preparation-tab.scss',
})
export class PreparationTab {
  protected readonly session = inject(Session);
  private readonly open = inject(OpenConference);
  private readonly panels = inject(Panels);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly api = checklistApi(this.open.id);
  protected readonly icons = {
    mdiCalendarArrowRight,
    mdiFileDocumentPlusOutline,
    mdiPaperclip,
    mdiPinOutline,
    mdiPlus,
  };
  protected readonly states = checklistStateLabels;
  protected readonly clocks = clockCodeLabels;
  protected readonly stateChoices = Object.entries(checklistStateLabels) as [ChecklistState, string][];
  protected readonly date = showDate;
  protected readonly size = showSize;
  protected readonly offset = offsetText;
  protected readonly page = checklist(this.open.id);
  protected readonly shiftResource = checklistShift(this.open.id);
  protected readonly moves = computed(() =>
    this.shiftResource.hasValue() ? (this.shiftResource.value()?.moves.length ?? 0) : 0,
  );
  protected readonly filter = signal<Filter>('all');
  protected readonly items = computed(() => (this.page.hasValue() ? (this.page.value()?.items ?? []) : []));
  protected readonly shown = computed(() => this.items().filter((item) => this.filter() === 'all' || isOpen(item)));
  protected readonly figures = computed(() => {
    const items = this.items().filter(({ state }) => state !== 'NOT_NEEDED');
    return {
      total: items.length,
      done: items.filter(({ state }) => state === 'DONE').length,
      late: items.filter((item) => this.isLate(item)).length,
    };
  });

  protected isLate(item: ChecklistItem): boolean {
    return isOpen(item) && item.dueOn !== null && item.dueOn < today();
  }

  protected ownerOf({ userName, personName }: ChecklistItem): string | null {
    return userName ?? personName;
  }

  protected fileAddress(item: ChecklistItem, fileId: string): string {
    return (partFiles(this.open.id(), 'checklist', item.id) ?? '') + fileId;
  }

  protected edit(record?: ChecklistItem): void {
    const data: PartData<ChecklistItem> = { conferenceId: this.open.id(), ...(record ? { record } : {}) };
    void this.panels.openSide(() => import('./item-edit').then((file) => file.ItemEdit), data);
  }

  protected applyTemplate(): void {
    const data = { conferenceId: this.open.id(), kind: this.open.record()?.kind ?? null };
    void this.panels.openSmall(() => import('./template-apply').then((file) => file.TemplateApply), data, {
      width: 680,
    });
  }

  protected shift(): void {
    const data = { conferenceId: this.open.id() };
    void this.panels.openSmall(() => import('./checklist-shift').then((file) => file.ShiftPanel), data, { width: 640 });
  }

  protected remove(item: ChecklistItem): void {
    void this.confirm.delete({ what: `việc “${item.title}”`, hangsOnIt: [], remove: () => this.api.remove(item.id) });
  }

  /** Changes the state in place; the day of completion is today's. */
  protected async setState(item: ChecklistItem, box: HTMLSelectElement): Promise<void> {
    const state = box.value as ChecklistState;
    try {
      const body = { ...itemModel(item), state, doneOn: null, version: item.version };
      const { changeId } = await this.api.update(item.id, body);
      this.notices.written(`“${item.title}”: ${checklistStateLabels[state].toLowerCase()}.`, changeId);
    } catch (error) {
      box.value = item.state;
      this.notices.failed(error);
    }
  }
}

const isOpen = ({ state }: ChecklistItem) => state === 'TODO' || state === 'DOING';
