import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import {
  filterOperatorLabels,
  needsNoValue,
  operatorsOf,
  writeFilter,
  type FilterOperator,
  type ListDescription,
} from '@ky-yeu/contracts/lists/list-description';
import type { PickerSource } from '../record-api';
import { FieldValue } from './field-value';
import type { Pill } from './pill-text';

/** `between` is written as two conditions. */
type Choice = FilterOperator | 'between';

const words: Readonly<Record<Choice, string>> = { ...filterOperatorLabels, between: 'trong khoảng' };

/** Makes one condition: which field, how, which value. */
@Component({
  selector: 'app-pill-editor',
  imports: [FieldValue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="editor" aria-label="Sửa điều kiện lọc" (submit)="save($event)" (keydown.escape)="left.emit()">
      <select #which class="choice" aria-label="Mục cần lọc" (change)="field.set(which.value)">
        @for (each of fields(); track each[0]) {
          <option [value]="each[0]" [selected]="each[0] === field()">{{ each[1].label }}</option>
        }
      </select>
      <select #how class="choice" aria-label="Cách lọc" (change)="chooseOperator(how.value)">
        @for (each of operators(); track each) {
          <option [value]="each" [selected]="each === operator()">{{ words[each] }}</option>
        }
      </select>
      @if (needsValue()) {
        <app-field-value
          class="value"
          [field]="described()"
          [source]="pickers()[field()]"
          [label]="isBetween() ? 'Từ' : 'Giá trị'"
          [isMultiple]="true"
          [(value)]="value"
        />
      }
      @if (isBetween()) {
        <span class="muted">đến</span>
        <app-field-value class="value" [field]="described()" label="Đến" [(value)]="end" />
      }
      <button class="button primary small" type="submit" [disabled]="!isComplete()">Áp dụng</button>
      <button class="button plain small" type="button" (click)="left.emit()">Thôi</button>
    </form>
  `,
  styles: `
    .editor {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      // Below the pills and what drops them all.
      order: 1;
      width: 100%;
      padding: 4px 0;
    }

    .value {
      flex: 0 1 auto;
    }
  `,
  host: { style: 'display: contents' },
})
export class PillEditor {
  readonly of = input.required<ListDescription>();
  readonly pickers = input.required<Readonly<Record<string, PickerSource>>>();
  /** The condition to change; null for a new one. */
  readonly edited = input<Pill | null>(null);
  readonly done = output<readonly string[]>();
  readonly left = output();

  protected readonly words = words;
  protected readonly fields = computed(() =>
    Object.entries(this.of().filters).filter(
      ([key, { kind, operators }]) => kind !== 'reference' || operators || this.pickers()[key],
    ),
  );
  protected readonly field = linkedSignal(() => this.edited()?.field ?? this.fields()[0]?.[0] ?? '');
  protected readonly described = computed(
    () => this.of().filters[this.field()] ?? { label: '', kind: 'text' as const },
  );
  protected readonly operators = computed<readonly Choice[]>(() => {
    const offered = operatorsOf(this.described());
    if (!offered.includes('from')) return offered;
    return [...offered.slice(0, 2), 'between', ...offered.slice(2)];
  });
  protected readonly operator = linkedSignal<Choice>(() => {
    const edited = this.edited();
    return (edited?.field === this.field() ? edited.operator : this.operators()[0]) ?? 'is';
  });
  protected readonly value = linkedSignal(() => {
    const edited = this.edited();
    return edited?.field === this.field() ? edited.value : '';
  });
  protected readonly end = signal('');
  protected readonly isBetween = computed(() => this.operator() === 'between');
  protected readonly needsValue = computed(() => !needsNoValue(this.operator() as FilterOperator));
  protected readonly isComplete = computed(
    () => !this.needsValue() || (this.value().trim() !== '' && (!this.isBetween() || this.end().trim() !== '')),
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('select')?.focus());
  }

  protected chooseOperator(operator: string): void {
    this.operator.set(operator as Choice);
  }

  protected save(event: Event): void {
    event.preventDefault();
    if (!this.isComplete()) return;
    const field = this.field();
    const operator = this.operator();
    const value = this.value().trim();
    this.done.emit(
      operator === 'between'
        ? [
            writeFilter({ field, operator: 'from', value }),
            writeFilter({ field, operator: 'to', value: this.end().trim() }),
          ]
        : [writeFilter({ field, operator, value })],
    );
  }
}
