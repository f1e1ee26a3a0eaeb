import type { PartOfDay } from '@ky-yeu/contracts/closed-lists';
import type { PaperColumn } from '@ky-yeu/contracts/papers';
import { paperColumnLabels } from '@ky-yeu/contracts/papers';
import { dateLine } from '@ky-yeu/vietnamese/format-date';
import { fold } from '@ky-yeu/vietnamese/fold';
import type { ColumnKind, ListColumn, ListDocument, SignatureBlock } from './document-model';
import type { PaperConference } from './papers.reads';

/** What the reader of a paper chose, with every default filled in. */
export interface PaperChoice {
  columns: readonly PaperColumn[];
  orientation?: 'portrait' | 'landscape' | undefined;
  number?: string | undefined;
  date?: string | undefined;
}

type Frame = Omit<ListDocument, 'subtitle' | 'groups' | 'closing' | 'signatures'>;

const partsOfDay: Partial<Record<PartOfDay, string>> = { MORNING: 'sáng', AFTERNOON: 'chiều', EVENING: 'tối' };
const columnKinds: Partial<Record<PaperColumn, ColumnKind>> = { signature: 'signature', amount: 'number' };
const centred: readonly PaperColumn[] = ['phone', 'presence', 'certificate'];
/** Columns that fit upright; more of them turn the paper. */
const portraitColumns = 6;

/**
 * Makes what the lists of a conference share: issuer, number and date, title, notes, columns and the way the paper lies.
 * @returns a list without rows.
 */
export function framePaper(conference: PaperConference, choice: PaperChoice): Frame {
  const form = conference.form === 'PARTY' ? 'party' : 'state';
  const columns = listColumns(choice.columns);
  return {
    type: 'list',
    form,
    language: 'vi',
    orientation: choice.orientation ?? (columns.length > portraitColumns ? 'landscape' : 'portrait'),
    superior: superiorLine(conference),
    issuer: issuerLine(conference),
    number: choice.number ?? null,
    place: conference.locality,
    date: choice.date ?? null,
    title: 'DANH SÁCH',
    notes: whenAndWhere(conference),
    columns,
  };
}

/**
 * Names the conference inside a sentence.
 * @returns the title, with "Hội nghị" before it when it does not begin with a kind of meeting.
 */
export function conferenceInSentence(title: string): string {
  return /^(hội nghị|hội thảo|đại hội|lễ|toạ đàm|tọa đàm)(?=\s|$)/i.test(title) ? title : `Hội nghị ${title}`;
}

/** The full stop that ends a paper: "./." for the State; the Party ends with "." (HD 05-HD/VPTW). */
export function endSentence(sentence: string, form: ListDocument['form']): string {
  return form === 'party' ? `${sentence}.` : `${sentence}./.`;
}

/**
 * Makes the signature blocks at the foot of a list.
 * @param withAccountant for lists on which money is received.
 */
export function signatureBlocks(withAccountant: boolean): SignatureBlock[] {
  const posts = ['NGƯỜI LẬP DANH SÁCH', ...(withAccountant ? ['KẾ TOÁN'] : []), 'THỦ TRƯỞNG ĐƠN VỊ'];
  return posts.map((post) => ({ lines: [post] }));
}

/** I, II, III … for headings. */
export function romanNumeral(n: number): string {
  const signs: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const found = signs.find(([value]) => value <= n);
  return found ? found[1] + romanNumeral(n - found[0]) : '';
}

/**
 * Joins post and unit into one text, leaving out a unit that the post already names, if only by its kind.
 * @example joinPost('Phó Bí thư Quận ủy', 'Quận ủy Tây Hồ') // 'Phó Bí thư Quận ủy'
 */
export function joinPost(title: string, organisation: string): string {
  const kindOfUnit = fold(organisation).split(' ').slice(0, 2).join(' ');
  if (organisation === '' || ` ${fold(title)} `.includes(` ${kindOfUnit} `)) return title;
  return title === '' ? organisation : `${title}, ${organisation}`;
}

/**
 * Finds what stands above the issuer: nothing over a People's Committee or Council; over a Party committee the Party
 * organisation it leads in, "Đảng bộ tỉnh …" (36-HD/VPTW); over others the body they belong to.
 */
export function superiorLine({ issuer, superior }: Pick<PaperConference, 'issuer' | 'superior'>): string | null {
  const committee = /^(tỉnh|thành|huyện|quận|thị|đảng) (ủy|uỷ)(?=\s|$)/i;
  if (!superior || !issuer || /^((ủy|uỷ) ban|hội đồng) nhân dân/i.test(issuer)) return null;
  if (!committee.test(issuer)) return superior;
  if (!committee.test(superior)) return null;
  const area = superior.replace(committee, (_, level: string) => areaOf(level)).trim();
  return `Đảng bộ ${area}`;
}

/**
 * Names the issuer, without the superior's name that already stands above it.
 * @example issuerLine({ issuer: 'Ban Dân vận Tỉnh ủy Hưng Yên', superior: 'Tỉnh ủy Hưng Yên' }) // 'Ban Dân vận'
 */
export function issuerLine({ issuer, superior }: Pick<PaperConference, 'issuer' | 'superior'>): string {
  if (!issuer) return '……………';
  const words = issuer.split(' ');
  const above = superior ? fold(superior) : '';
  const own = words.slice(0, -(superior ?? '').split(' ').length).join(' ');
  return own && fold(issuer) === `${fold(own)} ${above}` ? own : issuer;
}

function areaOf(level: string): string {
  const areas: Record<string, string> = {
    tỉnh: 'tỉnh',
    thành: 'thành phố',
    huyện: 'huyện',
    quận: 'quận',
    thị: 'thị xã',
    đảng: '',
  };
  return areas[level.toLocaleLowerCase('vi')] ?? '';
}

function listColumns(chosen: readonly PaperColumn[]): ListColumn[] {
  return [
    { key: 'ordinal', label: 'TT', kind: 'ordinal' },
    {
      key: 'name',
      label: chosen.includes('recipientKind') || chosen.includes('form') ? 'Họ và tên, tên tập thể' : 'Họ và tên',
      kind: 'name',
    },
    ...chosen.map((key): ListColumn => ({
      key,
      label: paperColumnLabels[key],
      kind: columnKinds[key] ?? 'text',
      ...(centred.includes(key) && { align: 'center' }),
    })),
  ];
}

function whenAndWhere(conference: PaperConference): string[] {
  const when = timeOf(conference);
  const told = [
    when && `Thời gian: ${when}`,
    conference.venue && `${when ? 'địa' : 'Địa'} điểm: ${conference.venue}`,
  ].filter(Boolean);
  return told.length ? [`(${told.join('; ')})`] : [];
}

/** When the conference is held, as exactly as it is known; null without a day. @example "08 giờ 00, ngày 08 tháng 01 năm 2020" */
export function timeOf({ heldOn, heldUntil, datePrecision, partOfDay, startsAt }: PaperConference): string | null {
  if (heldOn === null) return null;
  const line = dateLine(heldOn);
  if (datePrecision === 'YEAR') return line.slice(line.indexOf('năm'));
  if (datePrecision === 'MONTH') return line.slice(line.indexOf('tháng'));
  if (heldUntil && heldUntil !== heldOn) return `từ ${line} đến ${dateLine(heldUntil)}`;
  if (startsAt) return `${startsAt.replace(':', ' giờ ')}, ${line}`;
  const part = partOfDay && partsOfDay[partOfDay];
  return part ? `${part} ${line}` : line;
}
