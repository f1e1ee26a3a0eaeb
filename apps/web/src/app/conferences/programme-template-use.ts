import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { conferenceKindLabels } from '@ky-yeu/contracts/closed-lists';
import type { ProgrammeItem, ProgrammeTemplate } from '@ky-yeu/contracts/programme';
import type { ScheduledItem } from '@ky-yeu/rules/programme-schedule';
import { LoadState } from '../shared/load-state';
import { Notices } from '../shared/notices';
import { Session } from '../shared/session';
import { ProgrammeApi, programmeContext, programmeTemplates } from './programme-api';

export interface TemplateUseData {
  conferenceId: string;
  items: readonly ScheduledItem<ProgrammeItem>[];
}

/** Chooses a programme in the customary order, or keeps this one as such. */
@Component({
  selector: 'app-programme-template-use',
  imports: [LoadState, MatDialogModule, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './programme-template-use.html',
  styleUrl: './programme-template-use.scss',
})
export class ProgrammeTemplateUse {
  protected readonly data = inject<TemplateUseData>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef);
  private readonly api = inject(ProgrammeApi);
  private readonly notices = inject(Notices);
  protected readonly session = inject(Session);
  protected readonly kinds = conferenceKindLabels;
  protected readonly page = programmeTemplates();
  private readonly context = programmeContext(() => this.data.conferenceId);
  private readonly chosenId = signal<string | null>(null);
  /** Those for this kind of conference come first. */
  protected readonly templates = computed(() => {
    const all = this.page.hasValue() ? (this.page.value()?.items ?? []) : [];
    const kind = this.context.hasValue() ? this.context.value()?.kind : undefined;
    const rank = ({ conferenceKind }: ProgrammeTemplate) => (conferenceKind === kind ? 0 : conferenceKind ? 2 : 1);
    return [...all].sort((one, other) => rank(one) - rank(other));
  });
  protected readonly chosen = computed<ProgrammeTemplate | undefined>(
    () => this.templates().find(({ id }) => id === this.chosenId()) ?? this.templates()[0],
  );
  protected readonly isBusy = signal(false);

  protected choose(template: ProgrammeTemplate): void {
    this.chosenId.set(template.id);
  }

  protected minutesOf({ items }: ProgrammeTemplate): number {
    return items.filter(({ depth }) => depth === 0).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  }

  protected use(template: ProgrammeTemplate): Promise<void> {
    return this.write(async () => {
      const { record, changeId } = await this.api.useTemplate(this.data.conferenceId, template.id);
      this.notices.written(`Đã thêm ${record.added} mục theo mẫu “${template.name}”.`, changeId);
    });
  }

  /** Keeps order, kinds and minutes of this programme; names of people stay with the conference. */
  protected keep(name: string): Promise<void> {
    if (!name.trim()) {
      this.notices.say('Tên mẫu: hãy đặt tên cho mẫu.');
      return Promise.resolve();
    }
    return this.write(async () => {
      const items = this.data.items.map(({ item, depth, isInternal }) => ({
        ...{ title: item.title, kind: item.kind, minutes: item.minutes, isInternal, depth },
      }));
      const conferenceKind = this.context.value()?.kind ?? null;
      const source = 'Lập từ chương trình của một hội nghị';
      const body = { name: name.trim(), conferenceKind, source, isConfirmed: false, items };
      const { changeId } = await this.api.templates.create(body);
      this.notices.written(`Đã lưu mẫu “${name.trim()}”.`, changeId);
    });
  }

  private async write(act: () => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    try {
      await act();
      this.dialog.close();
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.isBusy.set(false);
    }
  }
}
