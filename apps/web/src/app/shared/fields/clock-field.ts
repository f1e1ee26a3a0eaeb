import { ChangeDetectionStrategy, Component, linkedSignal } from '@angular/core';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** Reads 8h, 8h30, 8:30, 0830 and "8 giờ 30"; null when it is no time of day. */
export function readClock(text: string): string | null {
  const match = /^\s*(\d{1,2})\s*(?:(?:h|:|\.|g|giờ)\s*(\d{1,2})?|(\d{2}))?\s*(?:phút|p|m)?\s*$/iu.exec(text);
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? match[3] ?? 0);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** A time of day: typed freely, HH:mm in the record. */
@Component({
  selector: 'app-clock-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this">
      <input
        #box
        class="control"
        autocomplete="off"
        placeholder="08:00"
        [id]="id"
        [attr.aria-required]="isRequired()"
        [attr.aria-invalid]="error() !== null"
        [attr.aria-describedby]="describedBy()"
        [value]="text()"
        (input)="typed(box.value)"
        (blur)="leave()"
      />
    </app-field-frame>
  `,
  styleUrl: './control.scss',
})
export class ClockField extends FieldControl<string | null> {
  protected readonly text = linkedSignal<string | null, string>({
    source: this.value,
    computation: (value, previous) =>
      previous && this.understood(previous.value) === value ? previous.value : (value?.slice(0, 5) ?? ''),
  });

  protected typed(text: string): void {
    this.text.set(text);
    this.change(this.understood(text));
  }

  protected leave(): void {
    this.text.set(this.value()?.slice(0, 5) ?? '');
    this.touch();
  }

  private understood(text: string): string | null {
    return text.trim() === '' ? null : (readClock(text) ?? text);
  }
}
