import { HttpErrorResponse } from '@angular/common/http';
import { computed, DestroyRef, inject, Injectable, signal, type Signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { catchError, map, of, switchMap, tap, timer, type Observable } from 'rxjs';
import { problemOf } from '../shared/problem';
import { Writes } from '../shared/writes';
import { PaperPreviewApi, type PaperFile } from './paper-preview-api';
import { openPaper, type PaperDocument } from './paper-preview-document';
import type { PageSize, PaperMargins } from './paper-preview-layout';

/** Milliseconds in which choices are gathered before a paper is made anew. */
const pause = 250;
/** Pages whose size is asked for at once. */
const batch = 100;
const unreadable = 'Không mở được văn bản trên màn hình này. Hãy thử lại; nếu vẫn không được, hãy tải tệp về máy.';

interface Opened {
  paper: PaperDocument;
  margins: PaperMargins | null;
}

/** Brings the paper of an address, one at a time: a new address ends the work for the old one. */
@Injectable()
export class PaperSource {
  private readonly api = inject(PaperPreviewApi);
  private readonly writes = inject(Writes);
  private readonly destroyRef = inject(DestroyRef);
  private readonly tries = signal(0);
  private readonly opened = signal<Opened | null>(null);
  readonly paper = computed(() => this.opened()?.paper ?? null);
  readonly margins = computed(() => this.opened()?.margins ?? null);
  /** Of all pages at 100 %; until each has been asked, the first stands for them. */
  readonly sizes = signal<readonly PageSize[]>([]);
  readonly isBusy = signal(false);
  /** Why there is no paper, in a sentence. */
  readonly problem = signal<string | null>(null);

  /**
   * Keeps the paper of this address on screen.
   * @param change is called with what exchanges the pages, so that the reader's place can be kept
   */
  follow(url: Signal<string>, change: (exchange: () => void) => void): void {
    const wanted = computed(() => ({ url: url(), tries: this.tries(), writes: this.writes.count() }));
    let isFirst = true;
    toObservable(wanted)
      .pipe(
        switchMap(({ url: address }) => {
          const wait = isFirst ? 0 : pause;
          isFirst = false;
          this.isBusy.set(address !== '');
          return address ? timer(wait).pipe(switchMap(() => this.open(address))) : of(null);
        }),
        takeUntilDestroyed(this.destroyRef),
      )
      .subscribe((opened) => {
        this.exchange(opened, change);
      });
    this.destroyRef.onDestroy(() => this.opened()?.paper.close());
  }

  retry(): void {
    this.tries.update((count) => count + 1);
  }

  /** A page that could not be drawn: the paper is not shown in part. */
  fail(error: unknown): void {
    this.problem.set(sentenceOf(error));
    this.replace(null);
  }

  private open(url: string): Observable<Opened | null> {
    return this.api.fetch(url).pipe(
      switchMap(({ bytes, margins }: PaperFile) => openPaper(bytes).pipe(map((paper) => ({ paper, margins })))),
      tap(() => {
        this.problem.set(null);
      }),
      catchError((error: unknown) => {
        this.problem.set(sentenceOf(error));
        return of(null);
      }),
    );
  }

  private exchange(opened: Opened | null, change: (exchange: () => void) => void): void {
    this.isBusy.set(false);
    change(() => {
      this.replace(opened);
    });
    if (opened) void this.measure(opened.paper, change);
  }

  private replace(opened: Opened | null): void {
    const before = this.opened()?.paper;
    this.opened.set(opened);
    this.sizes.set(opened ? Array.from({ length: opened.paper.count }, () => opened.paper.firstSize) : []);
    before?.close();
  }

  /** Some pages lie across; they are laid anew only then. */
  private async measure(paper: PaperDocument, change: (exchange: () => void) => void): Promise<void> {
    const sizes: PageSize[] = [];
    try {
      while (sizes.length < paper.count) {
        const indexes = Array.from(
          { length: Math.min(batch, paper.count - sizes.length) },
          (_, at) => sizes.length + at,
        );
        sizes.push(...(await Promise.all(indexes.map((index) => paper.sizeOf(index)))));
        if (this.paper() !== paper) return;
      }
    } catch {
      return;
    }
    const known = this.sizes();
    const isOther = sizes.some(
      (size, index) => size.width !== known[index]?.width || size.height !== known[index].height,
    );
    if (isOther)
      change(() => {
        this.sizes.set(sizes);
      });
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof HttpErrorResponse ? problemOf(error).detail : unreadable;
}
