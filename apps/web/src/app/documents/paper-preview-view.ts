import { afterNextRender, computed, DestroyRef, inject, Injectable, Injector, signal } from '@angular/core';
import {
  currentPage,
  layOut,
  pageGap,
  placeAt,
  pointOf,
  visiblePages,
  type PageSize,
  type PaperPlace,
} from './paper-preview-layout';
import { PaperSource } from './paper-preview-source';
import { firstZoom, typicalPage, scaleOf, stepFrom, turnFrom, type Zoom } from './paper-preview-zoom';

/** Pages made ready above and below what is seen. */
const around = 1;

/** Which part of the paper is seen, and how large. What is being read stays where it is when anything changes. */
@Injectable()
export class PaperView {
  private readonly injector = inject(Injector);
  private readonly destroyRef = inject(DestroyRef);
  private readonly source = inject(PaperSource);
  private box: HTMLElement | null = null;
  private readonly size = signal<PageSize>({ width: 0, height: 0 });
  private readonly scrollTop = signal(0);
  private readonly chosen = signal<Zoom | null>(null);
  private readonly typical = computed(() => typicalPage(this.source.sizes()));
  readonly zoom = computed(() => this.chosen() ?? firstZoom(this.size(), this.typical()));
  readonly scale = computed(() => scaleOf(this.zoom(), this.size(), this.typical()));
  readonly layout = computed(() => layOut(this.source.sizes(), this.scale(), this.size().width));
  readonly visible = computed(() => visiblePages(this.layout(), this.scrollTop(), this.size().height, around), {
    equal: (a, b) => a.length === b.length && a[0] === b[0],
  });
  readonly count = computed(() => this.source.sizes().length);
  /** The page that is read, from 1. */
  readonly current = computed(() => currentPage(this.layout(), this.scrollTop(), this.size().height) + 1);
  readonly larger = computed(() => stepFrom(this.scale(), 1));
  readonly smaller = computed(() => stepFrom(this.scale(), -1));
  readonly isWider = computed(() => this.layout().width > this.size().width);

  /** Takes what the paper is scrolled in, and follows its size. */
  attach(box: HTMLElement): void {
    this.box = box;
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      this.keeping(() => {
        this.size.set({ width: box.clientWidth, height: box.clientHeight });
      });
    });
    observer.observe(box);
    this.destroyRef.onDestroy(() => {
      observer.disconnect();
    });
  }

  scrolled(): void {
    this.scrollTop.set(this.box?.scrollTop ?? 0);
  }

  focus(): void {
    this.box?.focus({ preventScroll: true });
  }

  /** @param page from 1; beyond the ends it is the first or the last */
  goTo(page: number): void {
    const index = Math.min(Math.max(Math.trunc(page) || 1, 1), Math.max(this.count(), 1)) - 1;
    this.box?.scrollTo({ top: (this.layout().pages[index]?.top ?? 0) - pageGap / 2 });
  }

  /** Scrolls only when the place is not seen. */
  bringIntoView(place: PaperPlace): void {
    const { box } = this;
    if (!box) return;
    const { top } = pointOf(this.layout(), place);
    const isSeen = top > box.scrollTop + 20 && top < box.scrollTop + box.clientHeight - 60;
    if (!isSeen) box.scrollTo({ top: top - box.clientHeight / 3 });
  }

  setZoom(zoom: Zoom | null): void {
    if (zoom === null) return;
    this.keeping(() => {
      this.chosen.set(zoom);
    });
  }

  /** Grows or shrinks around the pointer. */
  turn({ clientX, clientY, deltaY }: WheelEvent): void {
    const frame = this.box?.getBoundingClientRect();
    if (!frame) return;
    this.keeping(
      () => {
        this.chosen.set(turnFrom(this.scale(), deltaY));
      },
      { left: clientX - frame.left, top: clientY - frame.top },
    );
  }

  /** Changes how pages lie and puts back under the eye, or under the pointer, what lay there. */
  keeping(change: () => void, at = { left: this.size().width / 2, top: 0 }): void {
    const { box } = this;
    if (!box) {
      change();
      return;
    }
    const place = this.placeUnder(box, at);
    change();
    const restore = () => {
      const point = pointOf(this.layout(), place ?? { page: 0, x: 0.5, y: 0 });
      box.scrollLeft = point.left - at.left;
      box.scrollTop = place ? point.top - at.top : 0;
      this.scrolled();
    };
    afterNextRender({ write: restore }, { injector: this.injector });
  }

  /** Null at the very top, which stays the top. */
  private placeUnder(box: HTMLElement, { left, top }: { left: number; top: number }): PaperPlace | null {
    if (!this.count() || (box.scrollTop <= 0 && top === 0)) return null;
    return placeAt(this.layout(), box.scrollLeft + left, box.scrollTop + top);
  }
}
