/** The text of a page, and where each run of it begins. */
export interface PageText {
  readonly text: string;
  /** In the order of the PDF, empty ones too: the text layer has an element for each. */
  readonly runs: readonly { start: number; end: number; /** Part of the page's height from its top. */ y: number }[];
}

/** A place where the words were found: characters of the page's text. */
export interface PaperMatch {
  /** From 0. */
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly y: number;
}

/** Letters without case, tone and vowel marks, and for each the character of the text that it comes from. */
interface Letters {
  readonly letters: string;
  readonly from: readonly number[];
}

/** As the search of lists, but letter by letter, because a match must be shown on the very letters of the page. */
function lettersOf(text: string): Letters {
  let letters = '';
  const from: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const folded = letterOf(text.charAt(index));
    if (folded === ' ' && (letters === '' || letters.endsWith(' '))) continue;
    for (const letter of folded) {
      letters += letter;
      from.push(index);
    }
  }
  return { letters, from };
}

function letterOf(character: string): string {
  const plain = character
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace('đ', 'd');
  return /^\s/.test(plain) ? ' ' : plain;
}

/**
 * Finds words on a page; case and Vietnamese marks are ignored, a line's end is a space.
 *
 * @param page index from 0, for the matches
 */
export function findOnPage({ text, runs }: PageText, page: number, words: string): PaperMatch[] {
  const wanted = lettersOf(words).letters.trim();
  if (!wanted) return [];
  const { letters, from } = lettersOf(text);
  const found: PaperMatch[] = [];
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.length)) {
    const start = from[at] ?? 0;
    const end = (from[at + wanted.length - 1] ?? start) + 1;
    found.push({ page, start, end, y: runs.find((run) => run.end > start)?.y ?? 0 });
  }
  return found;
}

/** The parts of the runs that a match covers: which run, and from and to which of its characters. */
export function partsOf({ runs }: PageText, { start, end }: PaperMatch): { run: number; from: number; to: number }[] {
  return runs.flatMap((run, index) => {
    const from = Math.max(start, run.start) - run.start;
    const to = Math.min(end, run.end) - run.start;
    return from < to ? [{ run: index, from, to }] : [];
  });
}
