import type { SeatPerson, SeatPlan } from '@ky-yeu/contracts/seating';
import { rowName, seatLabel } from '@ky-yeu/rules/seat-words';
import { placeKey } from '@ky-yeu/rules/seating';
import { compareNames } from '@ky-yeu/vietnamese/compare-names';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import { conferenceInSentence } from '../paper-frame';
import type { PaperConference } from '../papers.reads';
import type { SheetBox, SheetCard, SheetDocument } from '../sheet-model';
import { bindName, rectangle, textBox } from './card-text';

/** A plan as it is printed. */
export interface PrintedHall {
  plan: Omit<SeatPlan, 'id' | 'version'>;
  people: SeatPerson[];
  /** Not yet kept by anybody: what the rules propose. */
  isProposal: boolean;
}

interface Page {
  width: number;
  height: number;
}

const pages: Record<'plan-a4' | 'plan-a3', Page> = {
  'plan-a4': { width: 297, height: 210 },
  'plan-a3': { width: 420, height: 297 },
};
const margin = 10;
const headMm = 24;
const tableMm = 14;
const aisleMm = 5;
const rowNameMm = 7;
/** A seat narrower than this shows its number only: the list on the next page has the names. */
const namedSeatMm = 10;

/** Makes the plan of each hall: one drawing, then a list of names with their seats. */
export function seatingPlan(
  conference: PaperConference,
  halls: PrintedHall[],
  size: 'plan-a4' | 'plan-a3',
): SheetDocument {
  const page = pages[size];
  const title = conferenceInSentence(conference.title);
  return {
    type: 'sheet',
    language: 'vi',
    title: `Sơ đồ chỗ ngồi - ${title}`,
    page,
    card: page,
    columns: 1,
    rows: 1,
    origin: { x: 0, y: 0 },
    gap: { x: 0, y: 0 },
    cutMarks: false,
    cards: halls.flatMap((hall) => [drawing(hall, title, page), ...listPages(hall, title, page)]),
  };
}

function head(hall: PrintedHall, title: string, page: Page, word: string): SheetBox[] {
  const whole = { x: margin, width: page.width - margin * 2 };
  const where = hall.plan.siteName ? `${title} - ${hall.plan.siteName}` : title;
  const note = hall.isProposal ? ' (phương án đề xuất, chưa lưu)' : '';
  return [
    textBox({ ...whole, y: margin - 2, height: 8 }, { text: word + note, face: 'bold', size: 16, minSize: 12 }),
    textBox({ ...whole, y: margin + 6, height: 12 }, { text: where, size: 13, minSize: 9 }),
  ];
}

function drawing(hall: PrintedHall, title: string, page: Page): SheetCard {
  const { plan, people } = hall;
  const seated = new Map(people.filter(isSeated).map((person) => [placeKey(person), person]));
  const top = margin + headMm + (plan.presidiumPlaces ? tableMm + 8 : 0);
  const hallWidth = page.width - margin * 2 - rowNameMm * 2;
  const seatWidth = Math.min(34, (hallWidth - plan.aisles.length * aisleMm) / plan.seatsPerRow);
  const seatHeight = Math.min(14, (page.height - margin - top - 6) / plan.rowCount);
  const rowWidth = seatWidth * plan.seatsPerRow + plan.aisles.length * aisleMm;
  const left = (page.width - rowWidth) / 2;
  const seatX = (seat: number) =>
    left + (seat - 1) * seatWidth + plan.aisles.filter((after) => after < seat).length * aisleMm;
  const gap = Math.min(1.5, seatHeight * 0.15);
  const rows = Array.from({ length: plan.rowCount }, (_, i) => i + 1).flatMap((row): SheetBox[] => {
    const y = top + (row - 1) * seatHeight;
    const height = seatHeight - gap;
    const names = { y, height, width: rowNameMm - 1 };
    const letter = { text: rowName(row), face: 'bold', size: 11, minSize: 6 } as const;
    return [
      textBox({ ...names, x: left - rowNameMm }, letter),
      ...Array.from({ length: plan.seatsPerRow }, (_, i) => i + 1).flatMap((seat) =>
        seatBoxes({ x: seatX(seat), y, width: seatWidth, height }, String(seat), seated.get(`${row}/${seat}`)),
      ),
      textBox({ ...names, x: left + rowWidth + 1 }, letter),
    ];
  });
  return {
    label: `Sơ đồ chỗ ngồi${plan.siteName ? ` ${plan.siteName}` : ''}`,
    boxes: [...head(hall, title, page, 'SƠ ĐỒ CHỖ NGỒI'), ...presidium(hall, seated, page), ...rows],
  };
}

function presidium({ plan }: PrintedHall, seated: Map<string, SeatPerson>, page: Page): SheetBox[] {
  if (plan.presidiumPlaces === 0) return [];
  const width = Math.min(40, (page.width - margin * 2) / plan.presidiumPlaces);
  const left = (page.width - width * plan.presidiumPlaces) / 2;
  const y = margin + headMm;
  const places = Array.from({ length: plan.presidiumPlaces }, (_, i) =>
    seatBoxes({ x: left + i * width, y, width, height: tableMm }, String(i + 1), seated.get(`p${i + 1}`)),
  );
  const word = { text: 'BÀN CHỦ TỊCH', face: 'bold', size: 10, minSize: 7 } as const;
  return [textBox({ x: margin, y: y - 5.5, width: page.width - margin * 2, height: 5 }, word), ...places.flat()];
}

/** A seat as a frame: who sits there is told by name, a free seat by its number alone. */
function seatBoxes(
  area: { x: number; y: number; width: number; height: number },
  number: string,
  person: SeatPerson | undefined,
): SheetBox[] {
  const isNamed = area.width >= namedSeatMm && area.height >= 4;
  const numberMm = isNamed && person ? Math.min(4, area.height * 0.35) : area.height;
  const frame = rectangle(area, { stroke: '595959', strokePt: 0.5, ...(person && { fill: 'E8EEF7' }) });
  const texts = [
    textBox(
      { ...area, height: numberMm },
      { text: number, size: person ? 7.5 : 8, minSize: 4, colour: person ? '404040' : '595959' },
    ),
    ...(isNamed && person
      ? [
          textBox(
            { ...area, y: area.y + numberMm, height: area.height - numberMm },
            { text: bindName(person.name), face: 'bold', size: seatNameSize(area.width), minSize: 4.5 },
          ),
        ]
      : []),
  ];
  return [frame, ...texts];
}

/** Alike in all seats of a width, as far as names allow. */
const seatNameSize = (widthMm: number): number => Math.min(9.5, Math.round(widthMm) / 2);

const isSeated = ({ row, presidium: place }: SeatPerson): boolean => row !== null || place !== null;

/** Everybody by given name with the seat, in columns; those without a seat and not away say so. */
function listPages(hall: PrintedHall, title: string, page: Page): SheetCard[] {
  const people = hall.people
    .filter((person) => !person.isAway || isSeated(person))
    .map((person) => ({ person, name: splitName(person.name) }))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ person }) => person);
  const columns = Math.max(2, Math.round((page.width - margin * 2) / 92));
  const rowMm = 6.4;
  const top = margin + headMm;
  const perColumn = Math.floor((page.height - margin - top) / rowMm) - 1;
  const perPage = columns * perColumn;
  const columnMm = (page.width - margin * 2) / columns;
  const count = Math.max(1, Math.ceil(people.length / perPage));
  return Array.from({ length: count }, (_, i): SheetCard => {
    const here = people.slice(i * perPage, (i + 1) * perPage);
    // Filled evenly: a last page with few names is not one long column beside empty ones.
    const used = Math.max(1, Math.ceil(here.length / columns));
    const part = count > 1 ? ` (trang ${i + 1}/${count})` : '';
    return {
      label: 'Danh sách chỗ ngồi theo vần tên',
      boxes: [
        ...head(hall, title, page, `DANH SÁCH CHỖ NGỒI THEO VẦN TÊN${part}`),
        ...Array.from({ length: Math.ceil(here.length / used) }, (_, column) =>
          listColumn(here.slice(column * used, (column + 1) * used), {
            x: margin + column * columnMm + 1.5,
            y: top,
            width: columnMm - 3,
            rowMm,
          }),
        ).flat(),
      ],
    };
  });
}

function listColumn(people: SeatPerson[], at: { x: number; y: number; width: number; rowMm: number }): SheetBox[] {
  const { x, y, width, rowMm } = at;
  const nameMm = width * 0.68;
  const line = (index: number, name: string, seat: string, isHead: boolean): SheetBox[] => {
    const row = { y: y + index * rowMm, height: rowMm };
    const face = isHead ? 'bold' : 'regular';
    return [
      rectangle({ x, width, ...row }, { stroke: 'A6A6A6', strokePt: 0.4, ...(isHead && { fill: 'F2F2F2' }) }),
      textBox({ x: x + 1, width: nameMm - 1, ...row }, { text: name, face, size: 11, minSize: 6, align: 'left' }),
      textBox({ x: x + nameMm, width: width - nameMm, ...row }, { text: seat, face, size: 11, minSize: 6 }),
    ];
  };
  return [
    ...line(0, 'Họ và tên', 'Chỗ ngồi', true),
    ...people.flatMap((person, i) => line(i + 1, person.name, seatLabel(person) || 'Chưa xếp', false)),
  ];
}
