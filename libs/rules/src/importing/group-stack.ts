import { markerOf, takeMarker, type MarkerKind } from './line-words';

/** Between the levels of nested group headers in `groupName`: "A. Khối Đảng › 1. Ban Tổ chức". */
export const groupSeparator = ' › ';

/** The group headers that stand above the current line, outermost first. */
export class GroupStack {
  private readonly levels: { kind: MarkerKind; text: string }[] = [];

  /** Takes a group header: one with the marker of an outer level ends what stands below that level. */
  push(ordinal: string, text: string): void {
    const own = takeMarker(text);
    const kind = markerOf(ordinal) ?? own.kind;
    const known = this.levels.findIndex((level) => level.kind === kind);
    if (known >= 0) this.levels.length = known;
    const marker = ordinal.trim().replace(/[.)/:-]+$/, '');
    const line = (marker === '' ? text : `${marker}. ${text}`).replace(/\s+/g, ' ');
    this.levels.push({ kind, text: line.replace(/\s*:$/, '').trim() });
  }

  clear(): void {
    this.levels.length = 0;
  }

  /** The headers joined, or null where there is none. */
  name(): string | null {
    return this.levels.length === 0 ? null : this.levels.map((level) => level.text).join(groupSeparator);
  }
}

/**
 * Gives the group headers of a line without numbering and counts, innermost first.
 *
 * @example groupTexts('A. Khối Đảng (12 đồng chí) › 1. Ban Tổ chức') // ['Ban Tổ chức', 'Khối Đảng']
 */
export function groupTexts(groupName: string | null): string[] {
  if (groupName === null) return [];
  return groupName
    .split(groupSeparator)
    .map((part) => takeMarker(part).text)
    .map((text) =>
      text.replace(
        /\s*[(:–-]\s*\(?\s*(?:gồm |có )?\d+\s*(?:đ\/c|đồng chí|người|đại biểu|vị|tập thể|cá nhân)?\s*\)?\s*$/iu,
        '',
      ),
    )
    .map((text) => text.replace(/\s*:$/, '').trim())
    .filter((text) => text !== '')
    .reverse();
}
