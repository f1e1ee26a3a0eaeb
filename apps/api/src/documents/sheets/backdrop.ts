import type { PaperSize } from '@ky-yeu/contracts/papers';
import { dateLine } from '@ky-yeu/vietnamese/format-date';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { conferenceInSentence, superiorLine } from '../paper-frame';
import type { PaperConference } from '../papers.reads';
import type { SheetBox, SheetDocument } from '../sheet-model';
import { rectangle, textBox } from './card-text';
import { fitText, type TextBox } from './fit-text';

/** What stands on the wall; '' leaves a line out. */
export interface BackdropTexts {
  organiser: string;
  conference: string;
  theme: string;
  placeAndDate: string;
}

/** Width and height of the wall in metres. */
const walls: Partial<Record<PaperSize, readonly [width: number, height: number]>> = {
  'backdrop-6x3': [6, 3],
  'backdrop-8x4': [8, 4],
  'backdrop-10x4': [10, 4],
  'backdrop-12x5': [12, 5],
};
const page = { width: 297, height: 210 };
const room = { x: 12, y: 12, width: 273, height: 150 };
/** The height of a capital as a part of the size of Times. */
const capital = 0.662;
const pointMm = 25.4 / 72;

/** Suggests the words of the wall from the conference; what is unknown is absent. */
export function suggestBackdrop(conference: PaperConference): Partial<BackdropTexts> {
  const { issuer, locality, heldOn, datePrecision } = conference;
  const organiser = [superiorLine(conference), issuer].filter(Boolean).join('\n');
  const isKnown = heldOn !== null && datePrecision === 'DAY';
  const day = isKnown ? dateLine(heldOn) : null;
  return {
    ...(issuer && { organiser: organiser.toLocaleUpperCase('vi') }),
    conference: headline(conference.title),
    ...(locality && day && { placeAndDate: `${locality}, ${day}` }),
  };
}

/** The kind of meeting on a line of its own: "HỘI NGHỊ", and under it what it is about. */
function headline(title: string): string {
  const whole = conferenceInSentence(title).toLocaleUpperCase('vi');
  return whole.replace(/^(HỘI NGHỊ|HỘI THẢO|ĐẠI HỘI|TỌA ĐÀM|TOẠ ĐÀM) (?=.)/u, '$1\n');
}

/** Makes the drawing of the words on the wall, in proportion, with the true height of the letters under it. */
export function backdrop(conference: PaperConference, texts: BackdropTexts, size: PaperSize): SheetDocument {
  const [width, height] = walls[size] ?? [6, 3];
  const scale = Math.min(room.width / width, room.height / height);
  const wall = {
    x: room.x + (room.width - width * scale) / 2,
    y: room.y,
    width: width * scale,
    height: height * scale,
  };
  const lines = wallTexts(texts, wall);
  const told = lines.map(({ name, box }) => {
    const letters = (fitText(box).size * capital * pointMm * 100) / scale;
    return `${name}: chữ hoa cao khoảng ${formatNumber(Math.round(letters))} cm`;
  });
  const caption = `Phông rộng ${width} m, cao ${height} m; tỷ lệ bản vẽ 1:${Math.round(1000 / scale)}.`;
  const under = { x: room.x, width: room.width };
  const notes: SheetBox[] = [
    textBox(
      { ...under, y: room.y + room.height + 4, height: 6 },
      { text: caption, face: 'italic', size: 11, minSize: 8, align: 'left' },
    ),
    textBox(
      { ...under, y: room.y + room.height + 10, height: 18 },
      { text: `${told.join('; ')}.`, size: 11, minSize: 8, align: 'left', vertical: 'top' },
    ),
  ];
  return {
    type: 'sheet',
    language: 'vi',
    title: `Nội dung phông - ${conferenceInSentence(conference.title)}`,
    page,
    card: page,
    columns: 1,
    rows: 1,
    origin: { x: 0, y: 0 },
    gap: { x: 0, y: 0 },
    cutMarks: false,
    cards: [
      {
        label: 'Nội dung phông',
        boxes: [rectangle(wall, { stroke: '000000', strokePt: 1 }), ...lines.map(({ box }) => box), ...notes],
      },
    ],
  };
}

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The lines of the wall from the top, each in its part of the height. */
function wallTexts(texts: BackdropTexts, wall: Area): { name: string; box: TextBox }[] {
  const inner = { x: wall.x + wall.width * 0.05, width: wall.width * 0.9 };
  const part = (from: number, to: number): Area => ({
    ...inner,
    y: wall.y + wall.height * from,
    height: wall.height * (to - from),
  });
  const [kind = '', about = ''] = splitOnce(texts.conference);
  const rows = [
    { name: 'Đơn vị tổ chức', area: part(0.05, 0.2), text: texts.organiser, face: 'bold', size: 22 },
    { name: 'Loại hội nghị', area: part(0.24, 0.4), text: about ? kind : '', face: 'bold', size: 46 },
    { name: 'Tên hội nghị', area: part(about ? 0.41 : 0.28, 0.7), text: about || kind, face: 'bold', size: 34 },
    { name: 'Chủ đề', area: part(0.71, 0.84), text: texts.theme, face: 'boldItalic', size: 20 },
    { name: 'Địa điểm, thời gian', area: part(0.86, 0.95), text: texts.placeAndDate, face: 'italic', size: 17 },
  ] as const;
  return rows
    .filter(({ text }) => text !== '')
    .map(({ name, area, text, face, size }) => ({
      name,
      box: textBox(area, { text, face, size, minSize: 8, ...(isMissing(text) && { colour: 'C00000' }) }),
    }));
}

const isMissing = (text: string): boolean => text.startsWith('[chưa có');

function splitOnce(text: string): [string, string] {
  const at = text.indexOf('\n');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
