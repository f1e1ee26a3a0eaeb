import { effect, Injectable, signal } from '@angular/core';

const schemes = ['system', 'light', 'dark'] as const;
export type ColourScheme = (typeof schemes)[number];
const key = 'ky-yeu.scheme';

function stored(): ColourScheme {
  const value = localStorage.getItem(key);
  return schemes.find((scheme) => scheme === value) ?? 'system';
}

/** Light, dark, or as the system has it; remembered in this browser. */
@Injectable({ providedIn: 'root' })
export class ColourSchemes {
  readonly chosen = signal<ColourScheme>(stored());

  constructor() {
    effect(() => {
      const scheme = this.chosen();
      if (scheme === 'system') {
        delete document.documentElement.dataset['scheme'];
        localStorage.removeItem(key);
      } else {
        document.documentElement.dataset['scheme'] = scheme;
        localStorage.setItem(key, scheme);
      }
    });
  }
}
