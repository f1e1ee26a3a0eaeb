import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { mdiArrowRight, mdiChevronDown, mdiChevronUp, mdiHistory } from '@mdi/js';
import type { Import, ImportColumn, ImportColumnChoice } from '@ky-yeu/contracts/importing';
import {
  fieldsOfKind,
  importFieldLabels,
  legacyEncodingLabels,
  legacyEncodings,
  type ImportField,
  type LegacyEncoding,
} from '@ky-yeu/contracts/importing-lists';
import { Icon } from '../shared/icon';
import { OpenImport } from './open-import';
import { OpenRows } from './open-rows';

/** What each column of the source was taken for, with its first values; a wrong guess is put right here. */
@Component({
  selector: 'app-column-map',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './column-map.html',
  styleUrl: './column-map.scss',
})
export class ColumnMap {
  private readonly open = inject(OpenImport);
  private readonly rows = inject(OpenRows);
  readonly record = input.required<Import>();
  protected readonly icons = { mdiArrowRight, mdiChevronDown, mdiChevronUp, mdiHistory };
  protected readonly labels = importFieldLabels;
  protected readonly encodings = legacyEncodings.map((value) => ({ value, label: legacyEncodingLabels[value] }));
  protected readonly fields = computed(() => fieldsOfKind[this.record().kind]);
  protected readonly isSending = signal(false);

  protected readonly known = computed(() => this.record().columns.filter(({ field }) => field).length);
  protected readonly unknown = computed(() => this.record().columns.length - this.known());
  protected readonly converted = computed(() => this.record().columns.filter(({ proof }) => proof));
  /** Open at first when a column was not understood or converted: that is to be looked at. */
  protected readonly isOpen = linkedSignal<string, boolean>({
    source: () => `${this.record().id} ${this.record().sheet}`,
    computation: (_source, previous) => previous?.value || this.isDoubtful(),
  });

  protected letter(index: number): string {
    const last = String.fromCharCode(65 + (index % 26));
    return index < 26 ? last : this.letter(Math.floor(index / 26) - 1) + last;
  }

  protected setField(index: number, field: string): Promise<void> {
    return this.choose(index, { field: (field || null) as ImportField | null });
  }

  protected setEncoding(index: number, encoding: string): Promise<void> {
    return this.choose(index, { encoding: (encoding || null) as LegacyEncoding | null });
  }

  private isDoubtful(): boolean {
    return this.record().columns.some(({ field, proof, samples }) => proof || (!field && samples.some(Boolean)));
  }

  private async choose(index: number, change: Partial<ImportColumn>): Promise<void> {
    const columns: ImportColumnChoice[] = this.record().columns.map((column) => {
      const { index: own, field, encoding } = column.index === index ? { ...column, ...change } : column;
      return { index: own, field, encoding };
    });
    this.isSending.set(true);
    await this.open.chooseColumns(columns);
    this.isSending.set(false);
    this.rows.page.reload();
  }
}
