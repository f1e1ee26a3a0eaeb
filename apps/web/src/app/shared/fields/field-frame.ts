import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The part of a field that its frame draws. */
export interface Framed {
  id: string;
  caption(): string;
  isRequired(): boolean;
  error(): string | null;
  hint(): string | undefined;
}

/** Label above, control inside, fault or hint below. */
@Component({
  selector: 'app-field-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (isGroup()) {
      <span class="label" [id]="of().id + '-label'">
        {{ of().caption() }}
        @if (of().isRequired()) {
          <span class="required" aria-hidden="true">*</span>
        }
      </span>
    } @else {
      <label class="label" [for]="of().id">
        {{ of().caption() }}
        @if (of().isRequired()) {
          <span class="required" aria-hidden="true">*</span>
        }
      </label>
    }
    <ng-content />
    @if (of().error(); as error) {
      <p class="error" [id]="of().id + '-error'">{{ error }}</p>
    } @else if (of().hint(); as hint) {
      <p class="hint" [id]="of().id + '-hint'">{{ hint }}</p>
    }
  `,
  styleUrl: './field-frame.scss',
})
export class FieldFrame {
  readonly of = input.required<Framed>();
  /** The control is a group of several, named by aria-labelledby. */
  readonly isGroup = input(false);
}
