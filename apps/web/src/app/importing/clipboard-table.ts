const space = /[ \t\r\n\f\u00a0]+/g;
const blockTags = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'UL', 'OL']);
const silentTags = new Set(['STYLE', 'SCRIPT', 'TITLE', 'META', 'HEAD']);

/** The text of a piece of HTML as it is seen: white space joined, a line break for each <br> and each paragraph. */
function seenText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(space, ' ');
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as HTMLElement;
  if (silentTags.has(element.tagName) || element.style.display === 'none') return '';
  if (element.tagName === 'BR') return '\n';
  const inner = [...element.childNodes].map(seenText).join('');
  return blockTags.has(element.tagName) ? `\n${inner}\n` : inner;
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan') =>
  Math.min(Math.max(Number(cell.getAttribute(name)) || 1, 1), 1000);

/** The cells of a table on a plain grid: a merged cell stands at its upper left corner, the rest of it is empty. */
function gridOf(table: HTMLTableElement): string[][] {
  const rows = [...table.rows];
  const grid: string[][] = rows.map(() => []);
  const taken = (row: number, column: number) => grid[row]?.[column] !== undefined;
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row.cells) {
      while (taken(top, left)) left++;
      const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (const line of grid.slice(top, top + height)) {
        for (let column = left; column < left + width; column++) line[column] = '';
      }
      const own = grid[top];
      if (own) own[left] = tidy(seenText(cell));
      left += width;
    }
  });
  return grid.map((line) => Array.from(line, (cell) => cell ?? ''));
}

/** Lines of text around the tables, each a row of one cell, and the tables, in the order of the page. */
function rowsOf(node: Node): string[][] {
  if (node.nodeName === 'TABLE') return gridOf(node as HTMLTableElement);
  const holdsTable = node.nodeType === Node.ELEMENT_NODE && (node as Element).querySelector('table') !== null;
  if (holdsTable) return [...node.childNodes].flatMap(rowsOf);
  const text = tidy(seenText(node));
  return text ? text.split('\n').map((line) => [line]) : [];
}

/** A cell as spreadsheets write it on the clipboard: quoted when it holds a tab, a line break or a quotation mark. */
function quoted(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Turns what Excel, Word or a web page put on the clipboard into rows separated by line breaks and tabs. Line breaks
 * inside a cell are kept, between quotation marks; lines of text around the table stay as rows of one cell.
 *
 * @param html what the clipboard holds as text/html
 * @returns null when there is no table in it
 */
export function tableText(html: string): string | null {
  if (!/<table[\s>]/i.test(html)) return null;
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (!page.querySelector('table')) return null;
  const rows = rowsOf(page.body).filter((row) => row.some((cell) => cell !== ''));
  return rows.length ? rows.map((row) => row.map(quoted).join('\t')).join('\n') : null;
}

/** What a paste brings: a file, or text in rows; '' when it is neither, such as a picture. */
export type Pasted = { file: File } | { text: string };

const isList = ({ name }: File) => /\.(xlsx|xlsm|xls|csv|txt|docx|doc)$/i.test(name);

/** Reads a paste or a drop. The table of the clipboard wins over its plain text, which loses line breaks inside cells. */
export function readTransfer(transfer: DataTransfer | null): Pasted {
  const table = tableText(transfer?.getData('text/html') ?? '');
  if (table) return { text: table };
  const text = transfer?.getData('text/plain') ?? '';
  // Excel also puts a picture of the cells on the clipboard: text comes before files that are no lists.
  const file = [...(transfer?.files ?? [])].find((each) => isList(each) || !text);
  return file ? { file } : { text };
}

/** How much a pasted text holds; a line break between quotation marks does not count. */
export function sizeOfText(text: string): { rows: number; columns: number } {
  const plain = text.replace(/"(?:[^"]|"")*"/g, '""');
  const lines = plain.split(/\r?\n/).filter((line) => line.trim());
  return { rows: lines.length, columns: Math.max(0, ...lines.map((line) => line.split('\t').length)) };
}
