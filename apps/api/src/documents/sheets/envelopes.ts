import { conferenceInSentence, issuerLine } from '../paper-frame';
import type { PaperForm } from '../document-model';
import type { PaperConference } from '../papers.reads';
import type { SheetBox, SheetCard, SheetDocument } from '../sheet-model';
import type { CardPerson } from './card-people.reads';
import { bindName, nameBox, postLines, textBox } from './card-text';

/** How an office addresses people on an envelope. */
const addressTerms: Record<PaperForm, string> = { party: 'Đồng chí', state: 'Ông/Bà' };

/**
 * Makes labels for envelopes, 3 × 8 on A4, or envelopes of the size DL: together for each unit, in the order of its first.
 * @param people by precedence, or by given name.
 */
export function envelopes(
  conference: PaperConference,
  people: CardPerson[],
  size: 'label-3x8' | 'envelope-dl',
): SheetDocument {
  const term = addressTerms[conference.form === 'PARTY' ? 'party' : 'state'];
  const draw = size === 'envelope-dl' ? envelope(issuerLine(conference)) : label;
  const cards = byUnit(people).map((person): SheetCard => ({
    label: `Phong bì gửi ${person.name}`,
    boxes: draw(person, `${term}\u00a0`),
  }));
  const title = `Nhãn phong bì - ${conferenceInSentence(conference.title)}`;
  const sheet = { type: 'sheet', language: 'vi', title, gap: { x: 0, y: 0 }, cutMarks: false, cards } as const;
  if (size === 'envelope-dl') {
    const page = { width: 220, height: 110 };
    return { ...sheet, page, card: page, columns: 1, rows: 1, origin: { x: 0, y: 0 } };
  }
  const card = { width: 70, height: 37 };
  return { ...sheet, page: { width: 210, height: 297 }, card, columns: 3, rows: 8, origin: { x: 0, y: 0.5 } };
}

/** Keeps the order of units by their first, and in a unit that of its people; those without a unit come last. */
export function byUnit(people: CardPerson[]): CardPerson[] {
  const units = new Map<string, CardPerson[]>();
  for (const person of people) units.set(person.organisation, [...(units.get(person.organisation) ?? []), person]);
  const alone = units.get('') ?? [];
  units.delete('');
  return [...[...units.values()].flat(), ...alone];
}

function label(person: CardPerson, term: string): SheetBox[] {
  const room = { x: 5, width: 60 };
  return [
    textBox({ ...room, y: 3.5, height: 5 }, { text: 'Kính gửi:', face: 'italic', size: 11, minSize: 9, align: 'left' }),
    nameBox({ ...room, y: 8.5, height: 10 }, term + bindName(person.name), {
      size: 13,
      least: 11,
      minSize: 8,
      align: 'left',
    }),
    textBox({ ...room, y: 18.5, height: 16 }, { ...below(person), size: 11, minSize: 7 }),
  ];
}

function envelope(issuer: string) {
  return (person: CardPerson, term: string): SheetBox[] => {
    const room = { x: 82, width: 126 };
    const sender = { x: 12, y: 10, width: 100, height: 12 };
    const look = { align: 'left', vertical: 'top' } as const;
    return [
      textBox(sender, { text: issuer.toLocaleUpperCase('vi'), face: 'bold', size: 12, minSize: 8, ...look }),
      textBox(
        { ...room, y: 42, height: 7 },
        { text: 'Kính gửi:', face: 'italic', size: 14, minSize: 11, align: 'left' },
      ),
      nameBox({ ...room, y: 49, height: 15 }, term + bindName(person.name), {
        size: 18,
        least: 14,
        minSize: 11,
        align: 'left',
      }),
      textBox({ ...room, y: 64, height: 32 }, { ...below(person), size: 15, minSize: 10 }),
    ];
  };
}

const below = (person: CardPerson) => ({ text: postLines(person), align: 'left', vertical: 'top' }) as const;
