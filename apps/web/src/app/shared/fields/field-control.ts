import { computed, Directive, input } from '@angular/core';
import { createMetadataKey, type FieldState, type FieldTree } from '@angular/forms/signals';
import type { FieldDescription } from '@ky-yeu/contracts/fields';

/** What the contract says of a field: label, whether it must be filled, how long it may be. */
export const description = createMetadataKey<FieldDescription>();

let count = 0;

/** What all field components share: they draw one field of a record form with its label and its fault. */
@Directive()
export abstract class FieldControl<Value> {
  readonly field = input.required<FieldTree<Value>>();
  /** Only where the contract's own label does not fit. */
  readonly label = input<string>();
  readonly hint = input<string>();
  /** Where a rule beyond the contract wants the field filled. */
  readonly isNeeded = input(false);

  readonly id = `field-${++count}`;
  protected readonly state = computed(() => this.field()() as unknown as FieldState<Value>);
  protected readonly description = computed(() => this.state().metadata(description)?.());
  readonly caption = computed(() => this.label() ?? this.description()?.label ?? '');
  readonly isRequired = computed(() => this.isNeeded() || (this.description()?.required ?? false));
  readonly value = computed(() => this.state().value());
  /** The first fault, once the field was left or saving was tried; without the label that it stands under. */
  readonly error = computed(() => {
    const state = this.state();
    const message = state.touched() ? state.errors()[0]?.message : undefined;
    return message === undefined ? null : withoutLabel(message, this.description()?.label);
  });
  readonly describedBy = computed(() => (this.error() ? `${this.id}-error` : this.hint() ? `${this.id}-hint` : null));

  protected change(value: Value): void {
    this.state().value.set(value);
    this.state().markAsDirty();
  }

  touch(): void {
    this.state().markAsTouched();
  }
}

function withoutLabel(message: string, label: string | undefined): string {
  if (!label || !message.startsWith(`${label}: `)) return message;
  const rest = message.slice(label.length + 2);
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1);
}
