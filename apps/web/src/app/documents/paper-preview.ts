import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { mdiMagnify, mdiMinus, mdiPageLayoutBody, mdiPlus } from '@mdi/js';
import { Icon } from '../shared/icon';
import { PageSteps } from '../shared/page-steps';
import { PaperFind, type Found } from './paper-preview-find';
import { textArea, type PageBox, type PaperMargins } from './paper-preview-layout';
import { PaperPage } from './paper-preview-page';
import { PaperSource } from './paper-preview-source';
import { PaperView } from './paper-preview-view';
import { zoomSteps } from './paper-preview-zoom';

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
  providers: [PaperSource, PaperView],
  host: { '(keydown)': 'pressFind($event)' },
  templateUrl: './paper-preview.html',
  styleUrl: './paper-preview.scss',
})
export class PaperPreview {
  protected readonly source = inject(PaperSource);
  protected readonly view = inject(PaperView);
  /** The address of a PDF on this server; empty shows nothing. */
  readonly url = input.required<string>();
  /** What the paper is, for those who do not see it. */
  readonly title = input('Bản xem trước');
  /** Millimetres; without them the server's `x-paper-margins` is shown, and without that there is nothing to show. */
  readonly margins = input<PaperMargins | null>(null);

  protected readonly icons = { mdiMagnify, mdiMinus, mdiPageLayoutBody, mdiPlus };
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly finder = viewChild(PaperFind);
  protected readonly areMarginsShown = signal(false);
  protected readonly isFinding = signal(false);
  protected readonly found = signal<Found>(nothingFound);

  protected readonly edges = computed(() => this.margins() ?? this.source.margins());
  protected readonly pages = computed(() => {
    const { pages } = this.view.layout();
    const { matches, now } = this.found();
    return this.view.visible().flatMap((index) => {
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
    const own = String(this.view.zoom());
    return offered.some(([value]) => value === own)
      ? offered
      : [...offered, [own, percent(this.view.scale())] as const];
  });
  protected readonly zoomValue = computed(() => String(this.view.zoom()));
  protected readonly announced = signal('');

  constructor() {
    this.source.follow(this.url, (change) => {
      this.view.keeping(change);
      this.found.set(nothingFound);
    });
    afterNextRender(() => {
      this.view.attach(this.scroller().nativeElement);
    });
    effect((onCleanup) => {
      const count = this.view.count();
      const text = count ? `Trang ${this.view.current()} trên ${count}` : '';
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

  protected typePage(box: HTMLInputElement): void {
    if (/^\d+$/.test(box.value.trim())) this.view.goTo(Number(box.value));
    box.value = String(this.view.current());
  }

  protected chooseZoom(value: string): void {
    this.view.setZoom(value === 'width' || value === 'page' ? value : Number(value));
  }

  protected wheel(event: WheelEvent): void {
    if (!event.ctrlKey || !this.view.count()) return;
    event.preventDefault();
    this.view.turn(event);
  }

  /** Keys while the paper itself has the focus; scrolling by key is the browser's. */
  protected press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.view.count()) return;
    const { view } = this;
    const [larger, smaller] = [view.larger(), view.smaller()];
    const zooms: Record<string, number | null> = { '+': larger, '=': larger, '-': smaller, '0': 1 };
    const steps: Record<string, number> = view.isWider() ? {} : { ArrowLeft: -1, ArrowRight: 1 };
    const zoom = zooms[event.key];
    const step = steps[event.key];
    if (zoom === undefined && step === undefined) return;
    event.preventDefault();
    if (step) view.goTo(view.current() + step);
    else view.setZoom(zoom ?? null);
  }

  /** Ctrl+F finds in the whole paper; the browser would only see the pages that are drawn. */
  protected pressFind(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f' || !this.view.count()) return;
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
    this.view.focus();
  }

  protected show(found: Found): void {
    const before = this.found().now;
    this.found.set(found);
    if (found.now && found.now !== before) this.view.bringIntoView({ page: found.now.page, x: 0.5, y: found.now.y });
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
}
