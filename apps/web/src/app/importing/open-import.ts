import { computed, effect, inject, Injectable, linkedSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { Import, ImportColumnChoice } from '@ky-yeu/contracts/importing';
import type { ImportState } from '@ky-yeu/contracts/importing-lists';
import { Notices } from '../shared/notices';
import { importResource, ImportingApi, type Tally } from './importing-api';

/** Between two looks at work in progress, in milliseconds; after a failed one it takes longer. */
const pause = { usual: 400, afterFailure: 2000 };

export const isBusy = (state: ImportState) => state === 'READING' || state === 'COMMITTING';

/** The import whose page is open: followed while it is read or written, changed by the parts of the page. */
@Injectable()
export class OpenImport {
  private readonly api = inject(ImportingApi);
  private readonly notices = inject(Notices);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.paramMap, { initialValue: this.route.snapshot.paramMap });
  readonly id = computed(() => this.params().get('id') ?? '');
  readonly resource = importResource(this.id);
  /** The last record known; it stays while the next one is on its way. */
  readonly record = linkedSignal<Import | undefined, Import | undefined>({
    source: () => (this.resource.hasValue() ? this.resource.value() : undefined),
    computation: (next, previous) => next ?? (previous?.value?.id === this.id() ? previous.value : undefined),
  });

  constructor() {
    effect((onCleanup) => {
      const record = this.record();
      const hasFailed = this.resource.error() !== undefined;
      if (!record || !isBusy(record.state)) return;
      const timer = setTimeout(() => this.resource.reload(), hasFailed ? pause.afterFailure : pause.usual);
      onCleanup(() => clearTimeout(timer));
    });
  }

  chooseSheet(sheet: number): Promise<boolean> {
    return this.write((record) => this.api.chooseSheet(record.id, sheet, record.version));
  }

  chooseColumns(columns: ImportColumnChoice[]): Promise<boolean> {
    return this.write((record) => this.api.chooseColumns(record.id, columns, record.version));
  }

  confirm(leaveOutErrors: boolean): Promise<boolean> {
    return this.write(({ id, version }) => this.api.confirm(id, { leaveOutErrors, version }));
  }

  async cancel(): Promise<void> {
    await this.write(({ id }) => this.api.cancel(id));
  }

  /** Takes over how the rows stand after an edit. */
  tally({ counts, plan, version }: Tally): void {
    this.record.update((record) => {
      if (!record) return record;
      // Answers of two rows may overtake each other: the higher version is the later one.
      if (version !== undefined && version < record.version) return record;
      return { ...record, counts, plan: plan ?? record.plan, version: version ?? record.version };
    });
  }

  /** Takes over a record that a write answered with. */
  show(record: Import): void {
    this.resource.set(record);
  }

  /** Sends a change and shows the record it gives; tells why when it is refused, and what is there instead. */
  private async write(send: (record: Import) => Promise<Import>): Promise<boolean> {
    const record = this.record();
    if (!record) return false;
    try {
      this.show(await send(record));
      return true;
    } catch (error) {
      this.notices.failed(error);
      this.resource.reload();
      return false;
    }
  }
}
