import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ColourSchemes } from './shared/colour-scheme';

@Component({
  selector: 'app-root',
  imports: [RouterOutlet],
  template: '<router-outlet />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class App {
  // Held so that the remembered scheme applies before the first page.
  protected readonly schemes = inject(ColourSchemes);
}
