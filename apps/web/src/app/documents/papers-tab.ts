import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiBookOpenPageVariantOutline, mdiPlus, mdiPrinterOutline } from '@mdi/js';
import { paperKindLabels, type PaperKind } from '@ky-yeu/contracts/papers';
import type { BundleFormat, PaperItem } from '@ky-yeu/contracts/paper-drafts';
import { OpenConference } from '../conferences/open-conference';
import { Can } from '../shared/can';
import { showDate } from '../shared/format';
import { Icon } from '../shared/icon';
import { problemInFile } from '../shared/lists/file-problem';
import { LoadState } from '../shared/load-state';
import { Notices } from '../shared/notices';
import { IssueApi, paperItems } from './issue-api';
import { paperStages } from './paper-stages';
import { stateText, stateTone } from './paper-words';
import { saveFile } from './save-file';

/** The papers of a conference: which are there, in which state, and which are still to be made. */
@Component({
  selector: 'app-papers-tab',
  imports: [Can, Icon, LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './papers-tab.html',
  styleUrl: './papers-tab.scss',
})
export class PapersTab {
  protected readonly open = inject(OpenConference);
  private readonly api = inject(IssueApi);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly icons = { mdiBookOpenPageVariantOutline, mdiPlus, mdiPrinterOutline };
  protected readonly labels = paperKindLabels;
  protected readonly showDate = showDate;
  protected readonly stateText = stateText;
  protected readonly stateTone = stateTone;
  protected readonly resource = paperItems(this.open.id);
  private readonly items = computed(() => (this.resource.hasValue() ? (this.resource.value() ?? []) : []));
  protected readonly stages = computed(() =>
    paperStages.map(({ title, kinds }) => ({
      title,
      kinds: kinds.map((kind) => ({ kind, papers: this.items().filter((item) => item.kind === kind) })),
    })),
  );
  protected readonly chosen = signal<readonly string[]>([]);
  protected readonly isBundling = signal(false);
  private isCreating = false;

  protected toggle({ id }: PaperItem, isOn: boolean): void {
    this.chosen.update((ids) => (isOn ? [...ids, id] : ids.filter((each) => each !== id)));
  }

  protected async create(kind: PaperKind): Promise<void> {
    if (this.isCreating) return;
    this.isCreating = true;
    try {
      const { record } = await this.api.create(this.open.id(), { kind });
      await this.router.navigate(['/conferences', this.open.id(), 'papers', record.id]);
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.isCreating = false;
    }
  }

  /** The chosen papers in the order of the list, whatever the order of the ticks. */
  protected async bundle(format: BundleFormat): Promise<void> {
    const order = this.stages().flatMap(({ kinds }) => kinds.flatMap(({ papers }) => papers.map(({ id }) => id)));
    const ids = order.filter((id) => this.chosen().includes(id));
    this.isBundling.set(true);
    try {
      const title = this.open.record()?.title ?? 'hội nghị';
      saveFile(await this.api.bundle(this.open.id(), format, ids), `Bộ văn bản - ${title.slice(0, 80)}.${format}`);
    } catch (error) {
      this.notices.say(await problemInFile(error));
    } finally {
      this.isBundling.set(false);
    }
  }
}
