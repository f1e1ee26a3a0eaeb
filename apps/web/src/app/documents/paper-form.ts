import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiDeleteOutline, mdiPlus } from '@mdi/js';
import { paperTexts } from '@ky-yeu/contracts/paper-texts';
import type { Paper, PaperCheck } from '@ky-yeu/contracts/paper-drafts';
import type { Problem } from '@ky-yeu/contracts/errors';
import { organisationPicker } from '../organisations/organisations-api';
import { VietnameseDateInput } from '../shared/fields/vietnamese-date-input';
import { Icon } from '../shared/icon';
import { Notices } from '../shared/notices';
import { problemOf } from '../shared/problem';
import { RecordPicker } from '../shared/record-picker';
import { Session } from '../shared/session';
import { IssueApi, officeResource } from './issue-api';
import { PaperChoices } from './paper-choices';
import { paperBody, paperModel, type PaperModel } from './paper-model';
import { offeredChoices, paperParts } from './paper-offers';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What an office enters for one draft; a text that is left out shows in grey what stands there instead. */
@Component({
  selector: 'app-paper-form',
  imports: [Icon, PaperChoices, RecordPicker, RouterLink, VietnameseDateInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './paper-form.html',
  styleUrl: './paper-form.scss',
  host: { '(keydown)': 'pressed($event)', '(window:beforeunload)': 'unload($event)' },
})
export class PaperForm {
  readonly paper = input.required<Paper>();
  readonly check = input<PaperCheck>();
  private readonly api = inject(IssueApi);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly icons = { mdiDeleteOutline, mdiPlus };
  protected readonly organisations = organisationPicker();
  private readonly base = computed(() => paperModel(this.paper()));
  /** Taken anew when the paper was saved; what is being typed stays while only its surroundings change. */
  protected readonly model = linkedSignal<Paper, PaperModel>({
    source: this.paper,
    computation: (paper, previous) =>
      previous?.source.id === paper.id && previous.source.version === paper.version
        ? previous.value
        : paperModel(paper),
  });
  /** Something was typed that the preview does not show yet. */
  readonly isDirty = computed(() => !same(this.model(), this.base()));
  protected readonly isSaving = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly mayWrite = computed(() => this.session.can('documents:write'));
  protected readonly texts = computed(() => paperTexts[this.paper().kind] ?? []);
  /** The parts around the text that this kind has; a choice of what it shows stands in none of them. */
  protected readonly parts = computed(() => paperParts(this.paper().kind));
  protected readonly hasChoices = computed(() => offeredChoices(this.paper().kind).length > 0);
  private readonly office = officeResource(() => this.model().organisationId);
  protected readonly signers = computed(() => (this.office.hasValue() ? (this.office.value()?.signers ?? []) : []));
  protected readonly urgencies = ['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC'];
  protected readonly circulations = [
    'Tài liệu hội nghị',
    'Xong hội nghị trả lại',
    'Tài liệu thu hồi',
    'Lưu hành nội bộ',
  ];

  /** Leads to the box where something that is missing is entered. */
  reach(box: string): void {
    const host = this.host.nativeElement;
    const found = host.querySelector<HTMLElement>(`#text-${box}, #paper-${box}`);
    if (box === 'signatures' && this.model().signatures.length > 0)
      host.querySelector<HTMLElement>('.signature textarea')?.focus();
    else found?.focus();
  }

  protected set(change: Partial<PaperModel>): void {
    this.model.update((model) => ({ ...model, ...change }));
  }

  protected mark(change: Partial<PaperModel['marks']>): void {
    this.set({ marks: { ...this.model().marks, ...change } });
  }

  protected text(key: string, value: string): void {
    this.set({ texts: { ...this.model().texts, [key]: value } });
  }

  protected signature(index: number, change: Partial<PaperModel['signatures'][number]>): void {
    this.set({ signatures: this.model().signatures.map((each, at) => (at === index ? { ...each, ...change } : each)) });
  }

  protected addSignature(): void {
    this.set({ signatures: [...this.model().signatures, { lines: '', note: '', name: '' }] });
  }

  protected removeSignature(index: number): void {
    this.set({ signatures: this.model().signatures.filter((_, at) => at !== index) });
  }

  protected useSigner(index: number, chosen: string): void {
    const signer = this.signers()[Number(chosen)];
    if (chosen !== '' && signer) this.signature(index, { lines: signer.lines.join('\n'), name: signer.name });
  }

  protected async save(): Promise<void> {
    if (this.isSaving() || !this.isDirty()) return;
    this.isSaving.set(true);
    this.problem.set(null);
    try {
      const { changeId } = await this.api.update(this.paper(), paperBody(this.paper(), this.model()));
      this.notices.written('Đã lưu dự thảo.', changeId);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isSaving.set(false);
    }
  }

  protected pressed(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || (event.key !== 's' && event.key !== 'Enter')) return;
    event.preventDefault();
    void this.save();
  }

  protected unload(event: BeforeUnloadEvent): void {
    if (this.isDirty()) event.preventDefault();
  }
}
