import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiDownload, mdiOpenInNew, mdiSeatOutline } from '@mdi/js';
import { paperFormatLabels, paperKindLabels, paperKinds, paperTraits, type PaperKind } from '@ky-yeu/contracts/papers';
import { OpenConference } from '../conferences/open-conference';
import { VietnameseDateInput } from '../shared/fields/vietnamese-date-input';
import { Icon } from '../shared/icon';
import { PaperChoices } from './paper-choices';
import { PaperLacks } from './paper-lacks';
import { defaultLayout, paperParts, type PaperLayoutChoice } from './paper-offers';
import { PaperPreview } from './paper-preview';
import { paperStages } from './paper-stages';
import { paperUrl, type PaperChoice } from './paper-url';

const start = (kind: PaperKind): PaperChoice => ({
  ...{ ...defaultLayout(kind), order: 'precedence' },
  ...{ number: '', date: null },
});

/** Chooses what a paper shows and prints it; the preview is the very PDF that is saved. */
@Component({
  selector: 'app-print-panel',
  imports: [Icon, PaperChoices, PaperLacks, PaperPreview, RouterLink, VietnameseDateInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './print-panel.html',
  styleUrl: './print-panel.scss',
})
export class PrintPanel {
  /** The kind that the address asks for. */
  readonly kind = input<string>();
  protected readonly open = inject(OpenConference);
  protected readonly icons = { mdiDownload, mdiOpenInNew, mdiSeatOutline };
  protected readonly stages = paperStages;
  protected readonly labels = paperKindLabels;
  protected readonly chosen = linkedSignal<PaperKind>(
    () => paperKinds.find((kind) => kind === this.kind()) ?? 'attendee-list',
  );
  /** Each paper keeps its own choices while the page is open. */
  private readonly choices = signal(
    Object.fromEntries(paperKinds.map((kind) => [kind, start(kind)])) as Record<PaperKind, PaperChoice>,
  );
  protected readonly choice = computed(() => this.choices()[this.chosen()]);
  protected readonly parts = computed(() => paperParts(this.chosen()));
  protected readonly files = computed(() =>
    paperTraits[this.chosen()].formats.map((format) => ({
      label: paperFormatLabels[format],
      url: paperUrl(this.open.id(), this.chosen(), format, this.choice()),
    })),
  );
  protected readonly previewUrl = computed(() => paperUrl(this.open.id(), this.chosen(), 'pdf', this.choice(), true));

  protected choose(kind: string): void {
    this.chosen.set(kind as PaperKind);
  }

  protected lay(layout: PaperLayoutChoice): void {
    this.set(layout);
  }

  protected set(change: Partial<PaperChoice>): void {
    this.choices.update((choices) => ({ ...choices, [this.chosen()]: { ...this.choice(), ...change } }));
  }
}
