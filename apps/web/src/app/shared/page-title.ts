import { effect, inject, Injectable } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';

const product = 'Kỷ Yếu';

/** Puts the title of the route before the name of the product. */
@Injectable()
export class PageTitles extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const title = this.buildTitle(snapshot);
    this.title.setTitle(title ? `${title} · ${product}` : product);
  }
}

/** Names the page after its record as soon as that is there. Call it in a constructor. */
export function pageTitle(name: () => string | null | undefined): void {
  const title = inject(Title);
  effect(() => {
    const text = name();
    if (text) title.setTitle(`${text} · ${product}`);
  });
}
