import type * as PdfJs from 'pdfjs-dist';
import { Observable } from 'rxjs';
import { pixelsPerPoint, type PageSize } from './paper-preview-layout';
import type { PageText } from './paper-preview-text';

/** Where the build puts the files of pdf.js (apps/web/project.json). */
const files = '/pdfjs/';
/** Beyond it browsers give up a canvas; a page of A3 at 300 % stays below. */
const mostPixels = 32_000_000;

interface Reader {
  pdf: typeof PdfJs;
  worker: PdfJs.PDFWorker;
}

let reader: Promise<Reader> | null = null;

async function load(): Promise<Reader> {
  // The legacy build: an office's browser may be two years old, and the other wants this year's.
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdf.GlobalWorkerOptions.workerSrc = `${files}pdf.worker.min.mjs`;
  return { pdf, worker: new pdf.PDFWorker() };
}

/** One worker serves all previews; after a failure it is tried anew. */
function theReader(): Promise<Reader> {
  reader ??= load().catch((error: unknown) => {
    reader = null;
    throw error;
  });
  return reader;
}

/** Something under way that can be given up. */
export interface Drawing {
  /** False when it was given up. */
  done: Promise<boolean>;
  cancel(): void;
}

/**
 * Opens a PDF.
 *
 * @param bytes handed over to the worker: they are gone afterwards
 * @returns the document, once; who unsubscribes before gives it up. The receiver closes it.
 */
export function openPaper(bytes: ArrayBuffer): Observable<PaperDocument> {
  return new Observable((subscriber) => {
    let task: PdfJs.PDFDocumentLoadingTask | null = null;
    let isTaken = false;
    const open = async () => {
      const { pdf, worker } = await theReader();
      if (subscriber.closed) return;
      task = pdf.getDocument({
        data: bytes,
        worker,
        cMapUrl: `${files}cmaps/`,
        standardFontDataUrl: `${files}standard_fonts/`,
        // WebAssembly would need 'wasm-unsafe-eval' in the policy; only fax and JPEG 2000 pictures want it.
        useWasm: false,
        isImageDecoderSupported: false,
      });
      const proxy = await task.promise;
      const paper = new PaperDocument(pdf, proxy, sizeOf(await proxy.getPage(1)));
      if (subscriber.closed) return;
      isTaken = true;
      subscriber.next(paper);
      subscriber.complete();
    };
    open().catch((error: unknown) => {
      subscriber.error(error);
    });
    return () => {
      if (!isTaken) void task?.destroy();
    };
  });
}

function sizeOf(page: PdfJs.PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: pixelsPerPoint });
  return { width, height };
}

/** A PDF that is being shown. Pages are counted from 0. */
export class PaperDocument {
  private readonly texts = new Map<number, Promise<PageText>>();

  constructor(
    private readonly pdf: typeof PdfJs,
    private readonly proxy: PdfJs.PDFDocumentProxy,
    /** Stands for the others until they have been asked. */
    readonly firstSize: PageSize,
  ) {}

  get count(): number {
    return this.proxy.numPages;
  }

  async sizeOf(index: number): Promise<PageSize> {
    return sizeOf(await this.proxy.getPage(index + 1));
  }

  /** Draws a page as sharp as the screen is. @param box CSS pixels that the canvas takes */
  draw(index: number, canvas: HTMLCanvasElement, box: PageSize): Drawing {
    let task: PdfJs.RenderTask | null = null;
    let isCancelled = false;
    const run = async () => {
      const page = await this.proxy.getPage(index + 1);
      if (isCancelled) return false;
      const density = Math.min(devicePixelRatio || 1, Math.sqrt(mostPixels / (box.width * box.height)));
      canvas.width = Math.round(box.width * density);
      canvas.height = Math.round(box.height * density);
      const scale = canvas.width / page.getViewport({ scale: 1 }).width;
      task = page.render({ canvas, viewport: page.getViewport({ scale }) });
      await task.promise;
      return true;
    };
    const done = run().catch((error: unknown) => {
      if (isCancelled) return false;
      throw error;
    });
    return {
      done,
      cancel: () => {
        isCancelled = true;
        task?.cancel();
      },
    };
  }

  /**
   * Lays the page's text over it, to be selected and read aloud.
   * @returns an element for each run of {@link textOf}
   */
  async layText(index: number, container: HTMLElement): Promise<readonly HTMLElement[]> {
    const page = await this.proxy.getPage(index + 1);
    const textContentSource = await page.getTextContent();
    const layer = new this.pdf.TextLayer({ textContentSource, container, viewport: page.getViewport({ scale: 1 }) });
    await layer.render();
    return layer.textDivs;
  }

  textOf(index: number): Promise<PageText> {
    const known = this.texts.get(index);
    if (known) return known;
    const text = this.readText(index);
    this.texts.set(index, text);
    return text;
  }

  private async readText(index: number): Promise<PageText> {
    const page = await this.proxy.getPage(index + 1);
    const { items } = await page.getTextContent();
    const { height } = page.getViewport({ scale: 1 });
    let text = '';
    const runs = items.flatMap((item) => {
      if (!('str' in item)) return [];
      const start = text.length;
      text += item.str;
      const end = text.length;
      if (item.hasEOL) text += ' ';
      return [{ start, end, y: 1 - (Number(item.transform[5]) + item.height) / height }];
    });
    return { text, runs };
  }

  /** Gives back what drawing a page has taken. */
  async forget(index: number): Promise<void> {
    const page = await this.proxy.getPage(index + 1);
    page.cleanup();
  }

  close(): void {
    void this.proxy.loadingTask.destroy();
  }
}
