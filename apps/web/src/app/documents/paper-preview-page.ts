import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import type { Drawing, PaperDocument } from './paper-preview-document';
import { pixelsPerPoint, type PageBox } from './paper-preview-layout';
import { PaperHighlights } from './paper-preview-highlights';
import type { PaperMatch } from './paper-preview-text';

/** Milliseconds: pages that only fly by are not drawn, and turning the wheel draws once. */
const rest = 80;

/** One page: its picture, the text over it, and the edges of its text area. */
@Component({
  selector: 'app-paper-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  // The elements of the text layer are made by pdf.js, which knows nothing of Angular's attributes.
  encapsulation: ViewEncapsulation.None,
  host: {
    role: 'group',
    '[attr.aria-label]': '"Trang " + (index() + 1)',
    '[style.width.px]': 'box().width',
    '[style.height.px]': 'box().height',
    '[style.--total-scale-factor]': 'factor()',
  },
  template: `
    <div #picture class="picture" aria-hidden="true"></div>
    <div #text class="textLayer"></div>
    @if (area(); as edges) {
      <div
        class="text-area"
        aria-hidden="true"
        [style.left.%]="edges.left"
        [style.top.%]="edges.top"
        [style.width.%]="edges.width"
        [style.height.%]="edges.height"
      ></div>
    }
  `,
  styleUrl: './paper-preview-page.scss',
})
export class PaperPage {
  readonly paper = input.required<PaperDocument>();
  /** From 0. */
  readonly index = input.required<number>();
  readonly box = input.required<PageBox>();
  readonly scale = input.required<number>();
  /** Parts of the page in per cent, or null when margins are not shown. */
  readonly area = input<PageBox | null>(null);
  readonly matches = input<readonly PaperMatch[]>([]);
  readonly match = input<PaperMatch | null>(null);
  readonly failed = output<unknown>();
  protected readonly factor = computed(() => this.scale() * pixelsPerPoint);
  private readonly picture = viewChild.required<ElementRef<HTMLElement>>('picture');
  private readonly text = viewChild.required<ElementRef<HTMLElement>>('text');
  private readonly width = computed(() => this.box().width);
  private readonly highlights = new PaperHighlights();
  private drawing: Drawing | null = null;
  private isGone = false;

  constructor() {
    effect((onCleanup) => {
      const paper = this.paper();
      const index = this.index();
      this.width();
      const timer = setTimeout(() => this.draw(paper, index), rest);
      onCleanup(() => {
        clearTimeout(timer);
        this.drawing?.cancel();
      });
    });
    effect((onCleanup) => {
      const paper = this.paper();
      const index = this.index();
      const timer = setTimeout(() => void this.layText(paper, index), rest);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
    effect(() => {
      this.highlights.show(this.matches(), this.match());
    });
    inject(DestroyRef).onDestroy(() => {
      this.leave();
    });
  }

  /** Draws beside what is seen and changes it when it is ready, so that nothing flickers. */
  private draw(paper: PaperDocument, index: number): void {
    const canvas = document.createElement('canvas');
    const drawing = paper.draw(index, canvas, this.box());
    this.drawing = drawing;
    drawing.done.then(
      (isDone) => {
        if (isDone && this.drawing === drawing && !this.isGone) this.picture().nativeElement.replaceChildren(canvas);
        else canvas.width = 0;
      },
      (error: unknown) => {
        if (!this.isGone) this.failed.emit(error);
      },
    );
  }

  private async layText(paper: PaperDocument, index: number): Promise<void> {
    const layer = document.createElement('div');
    try {
      const [runs, text] = await Promise.all([paper.layText(index, layer), paper.textOf(index)]);
      if (this.isGone || this.paper() !== paper || this.index() !== index) return;
      const target = this.text().nativeElement;
      target.style.setProperty('--min-font-size', layer.style.getPropertyValue('--min-font-size'));
      target.replaceChildren(...layer.childNodes);
      this.highlights.lay(runs, text);
    } catch {
      // The picture is there or tells what is wrong; without this layer it only cannot be selected.
    }
  }

  private leave(): void {
    this.isGone = true;
    this.highlights.clear();
    const canvas = this.picture().nativeElement.querySelector('canvas');
    // Safari keeps the memory of canvases that are gone, unless they are empty.
    if (canvas) canvas.width = canvas.height = 0;
    this.paper()
      .forget(this.index())
      .catch(() => undefined);
  }
}
