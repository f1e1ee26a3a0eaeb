import { partsOf, type PageText, type PaperMatch } from './paper-preview-text';

/** The browser's marks, shared by all pages; missing in browsers that cannot paint them. */
function marked(name: string): Highlight | null {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return null;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

/** Marks what was found on one page without touching its elements. */
export class PaperHighlights {
  private runs: readonly HTMLElement[] = [];
  private text: PageText | null = null;
  private matches: readonly PaperMatch[] = [];
  private now: PaperMatch | null = null;
  private painted: { mark: Highlight; range: Range }[] = [];

  /** Takes the elements of the text layer, one for each run of the text. */
  lay(runs: readonly HTMLElement[], text: PageText): void {
    this.runs = runs;
    this.text = text;
    this.paint();
  }

  /** @param now the one of them that is being looked at */
  show(matches: readonly PaperMatch[], now: PaperMatch | null): void {
    this.matches = matches;
    this.now = now;
    this.paint();
  }

  clear(): void {
    for (const { mark, range } of this.painted) mark.delete(range);
    this.painted = [];
  }

  private paint(): void {
    this.clear();
    const { text } = this;
    if (!text) return;
    for (const match of this.matches) {
      const mark = marked(match === this.now ? 'paper-match-now' : 'paper-match');
      if (mark) this.mark(mark, text, match);
    }
  }

  private mark(mark: Highlight, text: PageText, match: PaperMatch): void {
    for (const { run, from, to } of partsOf(text, match)) {
      const node = this.runs[run]?.firstChild;
      if (!(node instanceof Text) || node.length < to) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      mark.add(range);
      this.painted.push({ mark, range });
    }
  }
}
