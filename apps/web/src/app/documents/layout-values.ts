import type { LayoutField } from '@ky-yeu/contracts/form-pack-fields';

interface Line {
  text: string;
  size: number;
}

const isLines = (value: unknown): value is Line[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);

const comma = (value: number): string => String(value).replace('.', ',');
const readNumber = (text: string): number => Number(text.trim().replace(',', '.'));

/** A value of a form pack as it stands in a box: "13", "12; 11; 10", one line of the head a row as "text | size". */
export function showLayoutValue(value: unknown): string {
  if (typeof value === 'number') return comma(value);
  if (typeof value === 'string') return value;
  if (isLines(value)) return value.map(({ text, size }) => `${text} | ${comma(size)}`).join('\n');
  return Array.isArray(value) ? (value as number[]).map(comma).join('; ') : '';
}

const linesOf = (typed: string): Line[] =>
  typed
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const at = line.lastIndexOf('|');
      return { text: (at < 0 ? line : line.slice(0, at)).trim(), size: at < 0 ? NaN : readNumber(line.slice(at + 1)) };
    });

/** The value that was typed; undefined for an emptied choice, so that the other one holds. */
export function readLayoutValue(field: LayoutField, typed: string): unknown {
  if (field.choice && typed.trim() === '') return undefined;
  switch (field.unit) {
    case 'text':
    case 'face':
      return typed;
    case 'lines':
      return linesOf(typed);
    case 'sizes':
      return typed
        .split(';')
        .filter((each) => each.trim())
        .map(readNumber);
    default:
      return typed.trim() === '' ? null : readNumber(typed);
  }
}

/** The layout with another value at a dotted path; undefined takes the key away. */
export function withLayoutValue(
  layout: Record<string, unknown>,
  path: string,
  value: unknown,
): Record<string, unknown> {
  const [key = '', ...rest] = path.split('.');
  if (rest.length > 0) {
    const inner = layout[key];
    const known = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
    return { ...layout, [key]: withLayoutValue(known, rest.join('.'), value) };
  }
  const others = Object.fromEntries(Object.entries(layout).filter(([name]) => name !== key));
  return value === undefined ? others : { ...layout, [key]: value };
}
