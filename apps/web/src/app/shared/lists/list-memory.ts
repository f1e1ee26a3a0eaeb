import { Injectable } from '@angular/core';

/** How each list was left, by its place in the application; forgotten with the page. */
@Injectable({ providedIn: 'root' })
export class ListMemory {
  private readonly left = new Map<string, string>();

  /** The query part of the address that the list had; '' when it was never open or has no state. */
  recall(place: string): string {
    return this.left.get(place) ?? '';
  }

  keep(place: string, query: string): void {
    this.left.set(place, query);
  }
}
