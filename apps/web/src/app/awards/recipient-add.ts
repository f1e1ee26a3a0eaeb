import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { mdiPlus } from '@mdi/js';
import { recipientKindLabels, recipientKinds, type RecipientKind } from '@ky-yeu/contracts/award-lists';
import type { AwardRound, CreateAwardRecipient } from '@ky-yeu/contracts/awards';
import { organisationPicker } from '../organisations/organisations-api';
import { peoplePicker } from '../people/people-api';
import { focusAfterRender } from '../shared/focus';
import { Icon } from '../shared/icon';
import { Notices } from '../shared/notices';
import { problemOf } from '../shared/problem';
import type { PickerOption } from '../shared/record-api';
import { RecordPicker } from '../shared/record-picker';
import { AwardsApi } from './awards-api';
import { countLines } from './declared';

/** Adds who was honoured, one after the other: a name from the directory or as printed, then Enter. */
@Component({
  selector: 'app-recipient-add',
  imports: [Icon, RecordPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './recipient-add.html',
  styleUrl: './recipient-add.scss',
})
export class RecipientAdd {
  readonly round = input.required<AwardRound>();
  private readonly api = inject(AwardsApi);
  private readonly notices = inject(Notices);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly focus = focusAfterRender();
  private readonly people = peoplePicker();
  private readonly organisations = organisationPicker();
  protected readonly mdiPlus = mdiPlus;
  protected readonly kinds = recipientKinds.map((kind) => [kind, recipientKindLabels[kind]] as const);
  /** At first the kind of which names are missing. */
  protected readonly kind = linkedSignal<string, RecipientKind>({
    source: () => this.round().id,
    // Untracked: a name that has just been added must not change the kind under the next one.
    computation: () => untracked(() => this.missingKind()),
  });
  private missingKind(): RecipientKind {
    const lines = countLines(this.round().countGroup ?? this.round(), this.round().named);
    return (lines.find(({ state }) => state === 'missing') ?? lines[0])?.kind ?? 'INDIVIDUAL';
  }

  /** Models and examples are known by their own name only. */
  protected readonly source = computed(() => {
    if (this.kind() === 'COLLECTIVE') return this.organisations;
    return this.kind() === 'INDIVIDUAL' || this.kind() === 'HOUSEHOLD' ? this.people : null;
  });
  protected readonly turn = signal(0);
  protected readonly picked = signal<PickerOption | null>(null);
  protected readonly name = signal('');
  protected readonly title = signal('');
  protected readonly fault = signal<string | null>(null);
  private isBusy = false;

  protected pick(option: PickerOption | null): void {
    this.picked.set(option);
    if (option) this.name.set(option.name);
  }

  /** A name that was changed after choosing is no longer the chosen one. */
  protected typed(text: string): void {
    this.name.set(text);
    if (this.picked() && this.picked()?.name !== text) this.picked.set(null);
  }

  protected setKind(kind: string): void {
    this.kind.set(kind as RecipientKind);
    this.reset();
  }

  protected async add(): Promise<void> {
    if (this.isBusy) return;
    const name = this.name().trim();
    if (!name) return this.fault.set('Hãy nhập tên người hoặc tập thể được khen.');
    this.isBusy = true;
    try {
      const { record, changeId } = await this.api.recipients.create(this.body(name));
      this.notices.written(`Đã thêm ${record.name}.`, changeId);
      this.reset();
    } catch (error) {
      const problem = problemOf(error);
      this.fault.set(problem.issues[0]?.message ?? problem.detail);
    } finally {
      this.isBusy = false;
    }
  }

  private body(name: string): CreateAwardRecipient {
    const picked = this.picked();
    const title = this.title().trim() || null;
    const shared = { roundId: this.round().id, kind: this.kind(), ...(title ? { title } : {}) };
    if (!picked) return { ...shared, name };
    return this.kind() === 'COLLECTIVE' ? { ...shared, organisationId: picked.id } : { ...shared, personId: picked.id };
  }

  private reset(): void {
    this.fault.set(null);
    this.picked.set(null);
    this.name.set('');
    this.title.set('');
    this.turn.update((turn) => turn + 1);
    this.focus(this.host, 'app-record-picker input, input[data-first]');
  }
}
