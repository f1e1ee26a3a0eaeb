import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  Renderer2,
  signal,
  viewChild,
} from '@angular/core';
import {
  MatAutocompleteModule,
  MatAutocompleteTrigger,
  type MatAutocompleteSelectedEvent,
} from '@angular/material/autocomplete';
import { fold } from '@ky-yeu/vietnamese/fold';
import { problemOf } from './problem';
import type { PickerOption, PickerSource } from './record-api';

/** What the option "Thêm mới" carries instead of a record. */
const addNew = Symbol('add');

const isPlainEnter = (event: KeyboardEvent) =>
  event.key === 'Enter' && !event.isComposing && !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);

/**
 * Finds a record while typing: part of a name with or without tones, or initials. Each choice shows what tells it
 * apart. Enter takes the first choice for what is typed, and waits for it while the search runs; it never takes a choice
 * of an earlier text. A text that was not chosen is dropped when the field is left, and handed to `typed` before that.
 */
@Component({
  selector: 'app-record-picker',
  imports: [MatAutocompleteModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './record-picker.html',
  styleUrl: './fields/control.scss',
  styles: `
    .detail {
      font-size: 0.8125rem;
      color: var(--mat-sys-on-surface-variant);
    }

    .stale {
      opacity: 0.55;
    }
  `,
})
export class RecordPicker {
  readonly source = input.required<PickerSource>();
  /** The name of what is chosen now. */
  readonly shown = input<string | null>(null);
  /** Makes a new record of the typed text and gives its choice; without it nothing can be added here. */
  readonly add = input<(text: string) => Promise<PickerOption | null | undefined>>();
  /** A text that was not chosen stays, and Enter keeps it unless it is the very name of the one choice. */
  readonly keepsText = input(false);
  /** The field empties itself after each choice, to take the next one. */
  readonly isEmptiedByChoice = input(false);
  readonly inputId = input<string>();
  readonly ariaLabel = input<string>();
  readonly placeholder = input('Gõ tên hoặc chữ cái đầu để tìm');
  readonly isRequired = input(false);
  readonly isInvalid = input(false);
  readonly describedBy = input<string | null>(null);
  /** The choice; null when the field was emptied. */
  readonly chosen = output<PickerOption | null>();
  readonly typed = output<string>();
  readonly left = output();

  protected readonly addNew = addNew;
  protected readonly text = linkedSignal(() => this.shown() ?? '');
  protected readonly options = signal<readonly PickerOption[]>([]);
  protected readonly message = signal('');
  protected readonly isSearching = signal(false);
  protected readonly canAdd = computed(() => this.add() !== undefined && this.text().trim().length > 1);
  /** Changes with each answer: Angular Material chooses the active row anew only when rows are drawn anew. */
  protected readonly turn = signal(0);
  /** The text that the choices on show answer; null while there are none. */
  private readonly answered = signal<string | null>(null);
  /** Whether Enter takes the first choice: only where it answers what is typed. */
  protected readonly isFirstActive = computed(() => {
    const text = this.text();
    if (this.isSearching() || !text.trim() || this.answered() !== text) return false;
    return !this.keepsText() || this.exactly(text);
  });
  private readonly trigger = viewChild.required(MatAutocompleteTrigger);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  /** Enter was pressed before the search answered. */
  private isHeld = false;

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const renderer = inject(Renderer2);
    // Caught on the way down: Angular Material opens its list on every focus and takes rows of an earlier text on Enter.
    const stops = [
      renderer.listen(host, 'focusin', (event: Event) => event.stopPropagation(), { capture: true }),
      renderer.listen(host, 'keydown', (event: KeyboardEvent) => this.pressed(event), { capture: true }),
    ];
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      stops.forEach((stop) => stop());
    });
  }

  protected input(text: string): void {
    this.text.set(text);
    this.typed.emit(text);
    clearTimeout(this.timer);
    this.isHeld = false;
    this.isSearching.set(true);
    this.trigger().openPanel();
    this.timer = setTimeout(() => void this.search(text), 180);
  }

  /** Shows all choices for a chosen name, else those for what is typed. */
  protected open(): void {
    const query = this.text() === (this.shown() ?? '') ? '' : this.text();
    if (!this.isSearching() && this.answered() !== query) void this.search(query);
  }

  protected async select(event: MatAutocompleteSelectedEvent): Promise<void> {
    const value = event.option.value as PickerOption | typeof addNew;
    if (value !== addNew) return this.take(value);
    const made = await this.add()?.(this.text().trim());
    if (made) this.take(made);
  }

  protected leave(): void {
    this.stopSearching();
    const text = this.text().trim();
    if (text === '' && this.shown()) this.chosen.emit(null);
    else if (!this.keepsText()) this.text.set(this.shown() ?? '');
    this.left.emit();
  }

  /** The input shows text of its own; Angular Material would write the chosen object into it. */
  protected readonly display = (value: unknown): string => {
    const isOption = typeof value === 'object' && value !== null && 'name' in value;
    return isOption ? this.textOf(value as PickerOption) : this.text();
  };

  private pressed(event: KeyboardEvent): void {
    if (!isPlainEnter(event)) return;
    const isOwnText = this.keepsText() || !this.text().trim();
    if (!this.isSearching()) {
      if (!this.trigger().panelOpen || !this.trigger().activeOption) this.enterText(event, isOwnText);
      return;
    }
    event.stopPropagation();
    if (isOwnText) return this.enterText(event, true);
    event.preventDefault();
    this.isHeld = true;
  }

  /** Enter on a text that is no choice: an empty box chooses nobody, and a text that must be chosen is not handed on. */
  private enterText(event: KeyboardEvent, isOwnText: boolean): void {
    if (!isOwnText) {
      if (this.text() !== (this.shown() ?? '')) event.preventDefault();
      return;
    }
    this.stopSearching();
    this.trigger().closePanel();
    if (!this.text().trim() && this.shown()) this.chosen.emit(null);
  }

  private stopSearching(): void {
    clearTimeout(this.timer);
    this.isHeld = false;
    if (this.isSearching()) this.asked++;
    this.isSearching.set(false);
  }

  private exactly(text: string): boolean {
    const same = this.options().filter(({ name }) => fold(name) === fold(text));
    return same.length === 1 && same[0] === this.options()[0];
  }

  private textOf(option: PickerOption): string {
    return this.isEmptiedByChoice() ? '' : option.name;
  }

  private take(option: PickerOption): void {
    this.stopSearching();
    this.text.set(this.textOf(option));
    this.chosen.emit(option);
  }

  private takeHeld(): void {
    const [first] = this.options();
    const isHeld = this.isHeld;
    this.isHeld = false;
    if (!isHeld || !first) return;
    this.trigger().closePanel();
    this.take(first);
  }

  private async search(text: string): Promise<void> {
    const turn = ++this.asked;
    try {
      const options = await this.source()(text);
      // An answer that was overtaken by a later question is dropped.
      if (turn !== this.asked) return;
      this.options.set(this.inOrder(options, text));
      this.turn.set(turn);
      this.answered.set(text);
      this.message.set(options.length ? '' : 'Không tìm thấy; thử gõ ít chữ hơn.');
    } catch (error) {
      if (turn !== this.asked) return;
      this.options.set([]);
      this.answered.set(null);
      this.message.set(problemOf(error).detail);
    } finally {
      if (turn === this.asked) this.isSearching.set(false);
    }
    if (turn === this.asked) this.takeHeld();
  }

  /** Where a text may stay as it is, the name that it writes out comes first. */
  private inOrder(options: readonly PickerOption[], text: string): readonly PickerOption[] {
    if (!this.keepsText()) return options;
    const isOther = ({ name }: PickerOption) => Number(fold(name) !== fold(text));
    return options.toSorted((one, other) => isOther(one) - isOther(other));
  }
}
