import { joinPost } from '../paper-frame';
import type { SheetBox } from '../sheet-model';
import { seatLabel } from '@ky-yeu/rules/seat-words';
import type { CardPerson } from './card-people.reads';
import { oneLineSize, type TextBox } from './fit-text';

/** Binds the last two of three or more words, so that no line begins with a given name alone. */
export function bindName(name: string): string {
  return name.trim().replace(/(?<= [^ ]+) (?=[^ ]+$)/, '\u00a0');
}

/** Post and unit on lines of their own, as far as they are known. */
export function postLines(person: Pick<CardPerson, 'title' | 'organisation'>): string {
  return [person.title, unitOf(person)].filter(Boolean).join('\n');
}

/** The unit, unless the post already names it. */
export function unitOf({ title, organisation }: Pick<CardPerson, 'title' | 'organisation'>): string {
  return joinPost(title, organisation) === title && title !== '' ? '' : organisation;
}

/** Site and seat on one line, as far as they are known. */
export function placeLine({ site, seat }: Pick<CardPerson, 'site' | 'seat'>): string {
  const label = seatLabel(seat);
  return [site, label && (seat.presidium === null ? `Ghế ${label}` : label)].filter(Boolean).join(' · ');
}

type TextOptions = Pick<TextBox, 'text' | 'size' | 'minSize'> & Partial<TextBox>;

/** A text box with the defaults of a card: regular, in the middle of its room. */
export function textBox(area: Pick<TextBox, 'x' | 'y' | 'width' | 'height'>, options: TextOptions): TextBox {
  return { type: 'text', face: 'regular', align: 'center', vertical: 'middle', ...area, ...options };
}

interface NameLook {
  size: number;
  /** Points: one line is not made smaller than this before it wraps. */
  least: number;
  minSize: number;
  align?: TextBox['align'];
}

/** A name in bold: on one line as long as that is easily read, else in two at full size. */
export function nameBox(area: Pick<TextBox, 'x' | 'y' | 'width' | 'height'>, text: string, look: NameLook): TextBox {
  const single = oneLineSize(text, 'bold', area.width, look.size);
  const size = single >= look.least ? single : look.size;
  return textBox(area, { text, face: 'bold', size, minSize: look.minSize, align: look.align ?? 'center' });
}

/** A name as cards print it: in capitals. */
export const upperName = (name: string): string => bindName(name.toLocaleUpperCase('vi'));

export const rectangle = (
  area: Pick<TextBox, 'x' | 'y' | 'width' | 'height'>,
  look: { fill?: string; stroke?: string; strokePt?: number },
): SheetBox => ({ type: 'rectangle', ...area, ...look });
