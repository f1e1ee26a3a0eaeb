import { conferenceInSentence, issuerLine } from '../paper-frame';
import type { PaperConference } from '../papers.reads';
import type { SheetBox, SheetCard, SheetDocument } from '../sheet-model';
import type { CardPerson } from './card-people.reads';
import { nameBox, placeLine, postLines, rectangle, textBox, upperName } from './card-text';

export type BadgeRole = 'GUEST' | 'DELEGATE' | 'PRESS' | 'SERVICE';
type BadgeSize = 'badge-90x60' | 'badge-a6';

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Word, colour and drawing of the band: told apart also in black and white and by those who see no colours. */
const bands: Record<BadgeRole, { word: string; draw: (band: Area) => SheetBox[]; ink: string }> = {
  DELEGATE: { word: 'ĐẠI BIỂU', ink: 'FFFFFF', draw: (band) => [rectangle(band, { fill: '1F3864' })] },
  GUEST: {
    word: 'KHÁCH MỜI',
    ink: 'FFFFFF',
    draw: (band) => [
      rectangle(band, { fill: '9C1C1C' }),
      rectangle({ ...band, y: band.y - band.height * 0.34, height: band.height * 0.17 }, { fill: '9C1C1C' }),
    ],
  },
  PRESS: {
    word: 'BÁO CHÍ',
    ink: '000000',
    draw: (band) => [rectangle(band, { fill: 'FFFFFF', stroke: '000000', strokePt: 2 })],
  },
  SERVICE: {
    word: 'PHỤC VỤ',
    ink: '000000',
    draw: (band) => [
      rectangle(band, { fill: 'D9D9D9' }),
      ...[0, 2, 10, 12].map((step) =>
        rectangle({ ...band, x: band.x + (band.width * step) / 13, width: band.width / 13 }, { fill: '404040' }),
      ),
    ],
  },
};

/** Which badge somebody wears: the press and those who serve first, for they are let in by other doors. */
export function badgeRole({ roles, isSuperiorGuest }: Pick<CardPerson, 'roles' | 'isSuperiorGuest'>): BadgeRole {
  if (roles.includes('PRESS')) return 'PRESS';
  if (roles.includes('SERVICE')) return 'SERVICE';
  return isSuperiorGuest || roles.includes('GUEST') ? 'GUEST' : 'DELEGATE';
}

/**
 * Makes the badges of a conference: eight of 90 × 60 mm or four of A6 on a sheet of A4.
 * @param people in the order of printing.
 */
export function badges(conference: PaperConference, people: CardPerson[], size: BadgeSize): SheetDocument {
  const draw = size === 'badge-a6' ? tallBadge : wideBadge;
  const name = conferenceInSentence(conference.title);
  const cards = people.map((person): SheetCard => ({
    label: `Thẻ của ${person.name}`,
    boxes: draw(person, name, issuerLine(conference)),
  }));
  const sheet = { type: 'sheet', language: 'vi', title: `Thẻ đại biểu - ${name}`, cutMarks: true, cards } as const;
  const page = { width: 210, height: 297 };
  if (size === 'badge-a6') {
    const card = { width: 105, height: 148.5 };
    return { ...sheet, page, card, columns: 2, rows: 2, origin: { x: 0, y: 0 }, gap: { x: 0, y: 0 } };
  }
  const card = { width: 90, height: 60 };
  return { ...sheet, page, card, columns: 2, rows: 4, origin: { x: 13, y: 22.5 }, gap: { x: 4, y: 4 } };
}

function wideBadge(person: CardPerson, conference: string): SheetBox[] {
  const band = { x: 2, y: 50, width: 86, height: 8 };
  const { word, draw, ink } = bands[badgeRole(person)];
  const left = { x: 4, width: 61 };
  return [
    textBox({ x: 4, y: 3, width: 82, height: 10 }, { text: conference, face: 'bold', size: 10, minSize: 7 }),
    nameBox({ x: 4, y: 14, width: 82, height: 12 }, upperName(person.name), { size: 19, least: 14, minSize: 11 }),
    textBox({ ...left, y: 27, height: 14.5 }, { text: postLines(person), size: 11, minSize: 7, align: 'left' }),
    textBox(
      { ...left, y: 41.5, height: 4.6 },
      { text: placeLine(person), face: 'italic', size: 9.5, minSize: 6.5, align: 'left' },
    ),
    { type: 'qr', x: 66, y: 26.5, size: 20, content: person.id },
    ...draw(band),
    textBox(middleOf(band), { text: word, face: 'bold', size: 14, minSize: 10, colour: ink }),
  ];
}

function tallBadge(person: CardPerson, conference: string, issuer: string): SheetBox[] {
  const band = { x: 6, y: 126, width: 93, height: 16 };
  const { word, draw, ink } = bands[badgeRole(person)];
  const whole = { x: 7, width: 91 };
  return [
    textBox({ ...whole, y: 6, height: 9 }, { text: issuer.toLocaleUpperCase('vi'), size: 11, minSize: 8 }),
    textBox({ ...whole, y: 15, height: 21 }, { text: conference, face: 'bold', size: 13, minSize: 9 }),
    nameBox({ ...whole, y: 38, height: 22 }, upperName(person.name), { size: 28, least: 20, minSize: 15 }),
    textBox({ ...whole, y: 60, height: 20 }, { text: postLines(person), size: 14, minSize: 9 }),
    textBox({ ...whole, y: 81, height: 6.5 }, { text: placeLine(person), face: 'italic', size: 12, minSize: 8 }),
    { type: 'qr', x: 36.5, y: 88, size: 32, content: person.id },
    ...draw(band),
    textBox(middleOf(band), { text: word, face: 'bold', size: 24, minSize: 16, colour: ink }),
  ];
}

/** The word stands between what the ends of the band may hold. */
const middleOf = ({ x, y, width, height }: Area): Area => ({
  x: x + (width * 3) / 13,
  y,
  width: (width * 7) / 13,
  height,
});
