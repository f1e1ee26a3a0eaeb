import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { MatAutocompleteModule, type MatAutocompleteSelectedEvent } from '@angular/material/autocomplete';
import { problemOf } from './problem';
import type { PickerOption, PickerSource } from './record-api';

/** What the option "Thêm mới" carries instead of a record. */
const addNew = Symbol('add');

/**
 * Finds a record while typing: part of a name with or without tones, or initials. Each choice shows what tells it
 * apart. A text that was not chosen is dropped when the field is left, and handed to `typed` before that.
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
  `,
})
export class RecordPicker {
  readonly source = input.required<PickerSource>();
  /** The name of what is chosen now. */
  readonly shown = input<string | null>(null);
  /** Makes a new record of the typed text and gives its choice; without it nothing can be added here. */
  readonly add = input<(text: string) => Promise<PickerOption | null | undefined>>();
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
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  protected input(text: string): void {
    this.text.set(text);
    this.typed.emit(text);
    clearTimeout(this.timer);
    this.isSearching.set(true);
    this.timer = setTimeout(() => void this.search(text), 180);
  }

  protected focus(): void {
    if (!this.options().length) void this.search('');
  }

  protected async select(event: MatAutocompleteSelectedEvent): Promise<void> {
    const value = event.option.value as PickerOption | typeof addNew;
    if (value !== addNew) return this.take(value);
    const made = await this.add()?.(this.text().trim());
    if (made) this.take(made);
  }

  protected leave(): void {
    clearTimeout(this.timer);
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

  private textOf(option: PickerOption): string {
    return this.isEmptiedByChoice() ? '' : option.name;
  }

  private take(option: PickerOption): void {
    this.text.set(this.textOf(option));
    this.chosen.emit(option);
  }

  private async search(text: string): Promise<void> {
    const turn = ++this.asked;
    try {
      const options = await this.source()(text);
      // An answer that was overtaken by a later question is dropped.
      if (turn !== this.asked) return;
      this.options.set(options);
      this.message.set(options.length ? '' : 'Không tìm thấy; thử gõ ít chữ hơn.');
    } catch (error) {
      if (turn !== this.asked) return;
      this.options.set([]);
      this.message.set(problemOf(error).detail);
    } finally {
      if (turn === this.asked) this.isSearching.set(false);
    }
  }
}
