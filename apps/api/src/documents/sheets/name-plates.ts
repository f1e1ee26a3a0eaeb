import { conferenceInSentence, joinPost } from '../paper-frame';
import type { PaperConference } from '../papers.reads';
import type { SheetBox, SheetCard, SheetDocument } from '../sheet-model';
import type { CardPerson } from './card-people.reads';
import { nameBox, textBox, upperName } from './card-text';
import type { TextBox } from './fit-text';

const page = { width: 297, height: 210 };
const foldMarkMm = 8;
const marginMm = 6;

/**
 * Makes tent cards for the table: a sheet of A4 for each, folded in the middle, the same on both sides.
 * @param people in the order of printing.
 */
export function namePlates(conference: PaperConference, people: CardPerson[]): SheetDocument {
  return {
    type: 'sheet',
    language: 'vi',
    title: `Biển tên - ${conferenceInSentence(conference.title)}`,
    page,
    card: page,
    columns: 1,
    rows: 1,
    origin: { x: 0, y: 0 },
    gap: { x: 0, y: 0 },
    cutMarks: false,
    cards: people.map(plateOf),
  };
}

function plateOf(person: CardPerson): SheetCard {
  const fold = page.height / 2;
  const room = { x: 18, width: page.width - 36 };
  const name = nameBox({ ...room, y: fold + 14, height: 52 }, upperName(person.name), {
    size: 76,
    least: 48,
    minSize: 28,
  });
  const post = textBox(
    { ...room, y: fold + 68, height: 26 },
    { text: joinPost(person.title, person.organisation), size: 30, minSize: 16, vertical: 'top' },
  );
  const front = [name, post];
  const mark = (x: number): SheetBox => ({
    type: 'line',
    x,
    y: fold,
    toX: x + foldMarkMm,
    toY: fold,
    strokePt: 0.5,
    isDashed: true,
  });
  const marks = [mark(marginMm), mark(page.width - marginMm - foldMarkMm)];
  return { label: `Biển tên của ${person.name}`, boxes: [...front.map(turned), ...front, ...marks] };
}

/** The same on the other side of the fold, upside down on the flat sheet. */
const turned = (box: TextBox): TextBox => ({
  ...box,
  x: page.width - box.x - box.width,
  y: page.height - box.y - box.height,
  isTurned: true,
});
