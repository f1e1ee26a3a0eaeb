import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiDownload, mdiOpenInNew } from '@mdi/js';
import {
  paperChoices,
  paperColumnLabels,
  paperFormatLabels,
  paperFormats,
  paperGroupingLabels,
  paperKindLabels,
  paperKinds,
  paperOrderLabels,
  paperOrders,
  type PaperColumn,
  type PaperKind,
} from '@ky-yeu/contracts/papers';
import { OpenConference } from '../conferences/open-conference';
import { VietnameseDateInput } from '../shared/fields/vietnamese-date-input';
import { Icon } from '../shared/icon';
import { Session } from '../shared/session';
import { PaperPreview } from './paper-preview';
import { paperUrl, type PaperChoice } from './paper-url';

const start = (kind: PaperKind): PaperChoice => ({
  order: 'precedence',
  group: paperChoices[kind].groupings[0] ?? 'none',
  columns: paperChoices[kind].defaultColumns,
  orientation: '',
  number: '',
  date: null,
});

const lacking = {
  attendees: { text: 'Hội nghị chưa có đại biểu nào.', tab: '../attendees', permission: 'conferences:write' },
  programme: {
    text: 'Chương trình chưa có mục nào.',
    tab: '../programme',
    permission: 'conferences:write',
  },
  rounds: { text: 'Hội nghị chưa có đợt khen thưởng nào.', tab: '../awards', permission: 'awards:write' },
} as const;

/** Chooses what a list shows and prints it; the preview is the very PDF that is saved. */
@Component({
  selector: 'app-print-panel',
  imports: [Icon, PaperPreview, RouterLink, VietnameseDateInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './print-panel.html',
  styleUrl: './print-panel.scss',
})
export class PrintPanel {
  protected readonly open = inject(OpenConference);
  protected readonly session = inject(Session);
  protected readonly icons = { mdiDownload, mdiOpenInNew };
  protected readonly kinds = paperKinds.map((kind) => [kind, paperKindLabels[kind]] as const);
  protected readonly orders = paperOrders.map((order) => [order, paperOrderLabels[order]] as const);
  protected readonly groupingLabels = paperGroupingLabels;
  protected readonly columnLabels = paperColumnLabels;
  protected readonly kind = signal<PaperKind>('attendee-list');
  /** Each paper keeps its own choices while the page is open. */
  private readonly choices = signal(
    Object.fromEntries(paperKinds.map((kind) => [kind, start(kind)])) as Record<PaperKind, PaperChoice>,
  );
  protected readonly choice = computed(() => this.choices()[this.kind()]);
  protected readonly isProgramme = computed(() => this.kind() === 'programme' || this.kind() === 'programme-internal');
  protected readonly offers = computed(() => paperChoices[this.kind()]);
  protected readonly files = computed(() =>
    paperFormats.map((format) => ({
      label: paperFormatLabels[format],
      url: paperUrl(this.open.id(), this.kind(), format, this.choice()),
    })),
  );
  protected readonly previewUrl = computed(() => paperUrl(this.open.id(), this.kind(), 'pdf', this.choice(), true));
  /** What has to be entered before this list holds anything. */
  protected readonly lack = computed(() => {
    const parts = this.open.record()?.parts;
    if (!parts) return null;
    if (this.isProgramme()) return parts.programme ? null : lacking.programme;
    if (this.kind() === 'award-list') {
      return parts.awardRounds ? null : lacking.rounds;
    }
    return parts.attendees ? null : lacking.attendees;
  });

  protected set(change: Partial<Record<keyof PaperChoice, string | null>>): void {
    this.update({ ...this.choice(), ...(change as Partial<PaperChoice>) });
  }

  protected toggle(column: PaperColumn, isOn: boolean): void {
    const columns = this.offers().columns.filter((each) =>
      each === column ? isOn : this.choice().columns.includes(each),
    );
    this.update({ ...this.choice(), columns });
  }

  private update(choice: PaperChoice): void {
    this.choices.update((choices) => ({ ...choices, [this.kind()]: choice }));
  }
}
