import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A Material Design icon, drawn from its path: `<app-icon [path]="mdiPlus" />`. Decoration only, hidden from readers. */
@Component({
  selector: 'app-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'mdi', 'aria-hidden': 'true' },
  template: `<svg viewBox="0 0 24 24" [attr.width]="size()" [attr.height]="size()"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }

    svg {
      fill: currentColor;
    }
  `,
})
export class Icon {
  readonly path = input.required<string>();
  readonly size = input(20);
}
