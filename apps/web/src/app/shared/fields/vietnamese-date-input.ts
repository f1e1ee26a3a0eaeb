import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, model, output } from '@angular/core';
import { formatDate, weekday } from '@ky-yeu/vietnamese/format-date';
import { parseVietnameseDate } from '@ky-yeu/vietnamese/parse-date';

/** Reads 08012020 as well, which has no separator. */
function read(text: string, year: number): string | null {
  const digits = /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(text);
  return parseVietnameseDate(digits ? `${digits[1]}/${digits[2]}/${digits[3]}` : text, year)?.iso ?? null;
}

function show(value: string | null): string {
  if (!value) return '';
  try {
    return formatDate(value);
  } catch {
    return value;
  }
}

/**
 * A date as clerks type it (8/1/2020, 08012020, 8.1.2020, 8/1), shown as dd/MM/yyyy when left, with its weekday.
 * `value` is ISO or null; what is no date is handed on as typed, so that the check of the form refuses it.
 */
@Component({
  selector: 'app-vietnamese-date-input',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <input
      #box
      class="control"
      autocomplete="off"
      inputmode="numeric"
      placeholder="ngày/tháng/năm"
      [id]="inputId()"
      [attr.aria-label]="ariaLabel()"
      [attr.aria-required]="isRequired()"
      [attr.aria-invalid]="isInvalid()"
      [attr.aria-describedby]="describedBy()"
      [value]="text()"
      (input)="typed(box.value)"
      (blur)="leave()"
    />
    @if (day(); as name) {
      <span aria-hidden="true">{{ name }}</span>
    }
  `,
  styleUrl: './control.scss',
  styles: `
    :host {
      position: relative;
    }

    span {
      position: absolute;
      right: 12px;
      top: 9px;
      font-size: 0.8125rem;
      color: var(--mat-sys-on-surface-variant);
      pointer-events: none;
    }
  `,
})
export class VietnameseDateInput {
  readonly value = model<string | null>(null);
  readonly inputId = input<string>();
  readonly ariaLabel = input<string>();
  readonly isRequired = input(false);
  readonly isInvalid = input(false);
  readonly describedBy = input<string | null>(null);
  readonly defaultYear = input<number>();
  readonly left = output();

  protected readonly text = linkedSignal<string | null, string>({
    source: this.value,
    computation: (value, previous) =>
      previous && this.understood(previous.value) === value ? previous.value : show(value),
  });
  protected readonly day = computed(() => {
    const iso = read(this.text(), this.year());
    return iso ? weekday(iso) : null;
  });

  protected typed(text: string): void {
    this.text.set(text);
    this.value.set(this.understood(text));
  }

  protected leave(): void {
    this.text.set(show(this.value()));
    this.left.emit();
  }

  private understood(text: string): string | null {
    return text.trim() === '' ? null : (read(text, this.year()) ?? text);
  }

  private year(): number {
    return this.defaultYear() ?? new Date().getFullYear();
  }
}
