import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { mdiFitToPageOutline, mdiMagnify, mdiMinus, mdiPageLayoutBody, mdiPlus } from '@mdi/js';
import { Icon } from '../shared/icon';
import { PageSteps } from '../shared/page-steps';
import { PaperFind, type Found } from './paper-preview-find';
import {
  currentPage,
  layOut,
  pageGap,
  placeAt,
  pointOf,
  textArea,
  visiblePages,
  type PageBox,
  type PageSize,
  type PaperMargins,
  type PaperPlace,
} from './paper-preview-layout';
import { PaperSource } from './paper-preview-source';
import { PaperPage } from './paper-preview-page';
import { firstZoom, largestPage, scaleOf, stepFrom, turnFrom, zoomSteps, type Zoom } from './paper-preview-zoom';

/** Pages made ready above and below what is seen. */
const around = 1;
/** Milliseconds: a page is announced when scrolling has come to rest. */
const rest = 500;
const nothingFound: Found = { matches: [], now: null };
const percent = (scale: number) => `${Math.round(scale * 100)}%`;

/**
 * Shows a paper as it will be printed: the PDF itself, page under page, at true size.
 * It is made anew when the address changes and after every write; the place that is read is kept.
 */
@Component({
  selector: 'app-paper-preview',
  imports: [Icon, PageSteps, PaperFind, PaperPage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [PaperSource],
  host: { '(keydown)': 'pressFind($event)' },
  templateUrl: './paper-preview.html',
  styleUrl: './paper-preview.scss',
})
export class PaperPreview {
  private readonly injector = inject(Injector);
  protected readonly source = inject(PaperSource);
  /** The address of a PDF on this server; empty shows nothing. */
  readonly url = input.required<string>();
  /** What the paper is, for those who do not see it. */
  readonly title = input('Bản xem trước');
  /** Millimetres; without them the server's `x-paper-margins` is shown, and without that there is nothing to show. */
  readonly margins = input<PaperMargins | null>(null);
  /** The number of pages whenever a paper has been opened. */
  readonly opened = output<number>();

  protected readonly icons = { mdiFitToPageOutline, mdiMagnify, mdiMinus, mdiPageLayoutBody, mdiPlus };
  private readonly scroller = viewChild<ElementRef<HTMLElement>>('scroller');
  private readonly finder = viewChild(PaperFind);
  private readonly view = signal<PageSize>({ width: 0, height: 0 });
  private readonly scrollTop = signal(0);
  private readonly chosen = signal<Zoom | null>(null);
  protected readonly areMarginsShown = signal(false);
  protected readonly isFinding = signal(false);
  protected readonly found = signal<Found>(nothingFound);

  private readonly largest = computed(() => largestPage(this.source.sizes()));
  protected readonly zoom = computed(() => this.chosen() ?? firstZoom(this.view(), this.largest()));
  protected readonly scale = computed(() => scaleOf(this.zoom(), this.view(), this.largest()));
  protected readonly layout = computed(() => layOut(this.source.sizes(), this.scale(), this.view().width));
  private readonly visible = computed(() => visiblePages(this.layout(), this.scrollTop(), this.view().height, around), {
    equal: (a, b) => a.length === b.length && a[0] === b[0],
  });
  protected readonly count = computed(() => this.source.sizes().length);
  protected readonly current = computed(() => currentPage(this.layout(), this.scrollTop(), this.view().height) + 1);
  protected readonly larger = computed(() => stepFrom(this.scale(), 1));
  protected readonly smaller = computed(() => stepFrom(this.scale(), -1));
  protected readonly edges = computed(() => this.margins() ?? this.source.margins());
  protected readonly pages = computed(() => {
    const { pages } = this.layout();
    const { matches, now } = this.found();
    return this.visible().flatMap((index) => {
      const box = pages[index];
      if (!box) return [];
      const inPage = matches.length ? matches.filter(({ page }) => page === index) : matches;
      return [{ index, box, area: this.areaOf(index), matches: inPage, match: now?.page === index ? now : null }];
    });
  });
  protected readonly zooms = computed(() => {
    const offered: [value: string, label: string][] = [
      ['width', 'Vừa chiều ngang'],
      ['page', 'Vừa cả trang'],
      ...zoomSteps.map((step): [string, string] => [String(step), percent(step)]),
    ];
    const own = String(this.zoom());
    return offered.some(([value]) => value === own) ? offered : [...offered, [own, percent(this.scale())] as const];
  });
  protected readonly zoomValue = computed(() => String(this.zoom()));
  protected readonly percent = computed(() => percent(this.scale()));
  protected readonly announced = signal('');

  constructor() {
    this.source.follow(this.url, (change) => {
      this.keeping(change);
      this.found.set(nothingFound);
      this.opened.emit(this.count());
    });
    this.watchSize();
    effect((onCleanup) => {
      const count = this.count();
      const text = count ? `Trang ${this.current()} trên ${count}` : '';
      const timer = setTimeout(() => {
        this.announced.set(text);
      }, rest);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  /** Makes the paper anew from the same address. */
  reload(): void {
    this.source.retry();
  }

  protected scrolled(): void {
    this.scrollTop.set(this.box?.scrollTop ?? 0);
  }

  protected goTo(page: number): void {
    const index = Math.min(Math.max(Math.trunc(page) || 1, 1), Math.max(this.count(), 1)) - 1;
    this.box?.scrollTo({ top: (this.layout().pages[index]?.top ?? 0) - pageGap / 2 });
  }

  protected typePage(box: HTMLInputElement): void {
    if (/^\d+$/.test(box.value.trim())) this.goTo(Number(box.value));
    box.value = String(this.current());
  }

  protected chooseZoom(value: string): void {
    this.setZoom(value === 'width' || value === 'page' ? value : Number(value));
  }

  protected setZoom(zoom: Zoom | null): void {
    if (zoom === null) return;
    this.keeping(() => {
      this.chosen.set(zoom);
    });
  }

  protected wheel(event: WheelEvent): void {
    if (!event.ctrlKey || !this.count()) return;
    event.preventDefault();
    const frame = this.box?.getBoundingClientRect();
    const at = frame ? { left: event.clientX - frame.left, top: event.clientY - frame.top } : undefined;
    this.keeping(() => {
      this.chosen.set(turnFrom(this.scale(), event.deltaY));
    }, at);
  }

  /** Keys while the paper itself has the focus; scrolling by key is the browser's. */
  protected press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.count()) return;
    const isWide = this.layout().width > this.view().width;
    const acts: Record<string, (() => void) | undefined> = {
      '+': () => {
        this.setZoom(this.larger());
      },
      '=': () => {
        this.setZoom(this.larger());
      },
      '-': () => {
        this.setZoom(this.smaller());
      },
      '0': () => {
        this.setZoom(1);
      },
      ArrowLeft: isWide
        ? undefined
        : () => {
            this.goTo(this.current() - 1);
          },
      ArrowRight: isWide
        ? undefined
        : () => {
            this.goTo(this.current() + 1);
          },
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** Ctrl+F finds in the whole paper; the browser would only see the pages that are drawn. */
  protected pressFind(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f' || !this.count()) return;
    event.preventDefault();
    this.isFinding.set(true);
    this.finder()?.focus();
  }

  protected toggleFind(): void {
    if (this.isFinding()) this.closeFind();
    else this.isFinding.set(true);
  }

  protected closeFind(): void {
    this.isFinding.set(false);
    this.found.set(nothingFound);
    this.box?.focus({ preventScroll: true });
  }

  protected show(found: Found): void {
    const before = this.found().now;
    this.found.set(found);
    if (found.now && found.now !== before) this.bringIntoView({ page: found.now.page, x: 0.5, y: found.now.y });
  }

  private bringIntoView(place: PaperPlace): void {
    const { box } = this;
    if (!box) return;
    const { top } = pointOf(this.layout(), place);
    const isSeen = top > box.scrollTop + 20 && top < box.scrollTop + box.clientHeight - 60;
    if (!isSeen) box.scrollTo({ top: top - box.clientHeight / 3 });
  }

  private get box(): HTMLElement | undefined {
    return this.scroller()?.nativeElement;
  }

  private areaOf(index: number): PageBox | null {
    const size = this.source.sizes()[index];
    const margins = this.areMarginsShown() ? this.edges() : null;
    const area = size && margins ? textArea(size, margins) : null;
    if (!size || !area) return null;
    return {
      left: (area.left / size.width) * 100,
      top: (area.top / size.height) * 100,
      width: (area.width / size.width) * 100,
      height: (area.height / size.height) * 100,
    };
  }

  /** Changes how pages lie and puts back under the eye, or under the pointer, what lay there. */
  private keeping(change: () => void, at = { left: this.view().width / 2, top: 0 }): void {
    const { box } = this;
    if (!box) {
      change();
      return;
    }
    const isAtTop = box.scrollTop <= 0 && at.top === 0;
    const place = placeAt(this.layout(), box.scrollLeft + at.left, box.scrollTop + at.top);
    const hadPages = this.count() > 0;
    change();
    afterNextRender(
      {
        write: () => {
          const point = pointOf(this.layout(), hadPages ? place : { page: 0, x: 0.5, y: 0 });
          box.scrollLeft = point.left - at.left;
          box.scrollTop = isAtTop || !hadPages ? 0 : point.top - at.top;
          this.scrolled();
        },
      },
      { injector: this.injector },
    );
  }

  private watchSize(): void {
    const destroyRef = inject(DestroyRef);
    afterNextRender(() => {
      const { box } = this;
      if (!box || typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(() => {
        this.keeping(() => {
          this.view.set({ width: box.clientWidth, height: box.clientHeight });
        });
      });
      observer.observe(box);
      destroyRef.onDestroy(() => {
        observer.disconnect();
      });
    });
  }
}
