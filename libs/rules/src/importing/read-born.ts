import { parseVietnameseDate } from '@ky-yeu/vietnamese/parse-date';
import type { DatePrecision } from '@ky-yeu/contracts/closed-lists';
import type { RowDraft } from './row-draft';

/** A date with what is known of it; `iso` is the first day of the month or year where no more is known. */
export interface PartialDate {
  iso: string;
  precision: DatePrecision;
}

/** How a date was read when it was not plain. */
type Doubt = { severity: 'INFO' | 'WARNING'; message: string } | null;

interface Reading extends PartialDate {
  doubt: Doubt;
}

const youngest = 14;
const oldest = 100;
/** Day 0 of Excel's calendar, whose 1900 has one day too many. */
const excelDayZero = Date.UTC(1899, 11, 30);
const pad = (part: number | string): string => String(part).padStart(2, '0');

/**
 * Writes a date as an editor types it: "08/01/1970", "01/1970" or "1970".
 */
export function writePartialDate({ iso, precision }: PartialDate): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (precision === 'YEAR') return year;
  return precision === 'MONTH' ? `${month}/${year}` : `${day}/${month}/${year}`;
}

/**
 * Reads a birth date: a year, a month and year, a full date, an age below its header; the value is set in every case.
 *
 * @param text the cell, or several cells joined by "/"
 * @param year the year against which ages are checked
 * @param isAge whether the header asks for an age
 */
export function readBorn(draft: RowDraft, text: string, year: number, isAge: boolean): PartialDate | null {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/^(?:sinh năm|sinh ngày|sn|s\.n|ns|năm sinh|ngày sinh|sinh|năm|s)[\s.:]*(?=\d)/iu, '')
    .replace(/^['’‘`]+\s*/u, '')
    .replace(/\s*\.0+$/, '')
    .trim();
  const reading = readDate(plain, year, isAge, true);
  if (reading === null) {
    draft.set('born', text);
    draft.refuse('born', `Ngày sinh “${text}” không đọc được: hãy ghi ngày/tháng/năm (08/01/1970) hoặc năm (1970).`);
    return null;
  }
  draft.set('born', writePartialDate(reading));
  if (reading.doubt) draft.issues.push({ field: 'born', ...reading.doubt });
  checkAge(draft, reading, year);
  return { iso: reading.iso, precision: reading.precision };
}

function checkAge(draft: RowDraft, date: PartialDate, year: number): void {
  const age = year - Number(date.iso.slice(0, 4));
  const written = writePartialDate(date);
  if (age < 0) draft.refuse('born', `Ngày sinh ${written} ở tương lai: hãy sửa năm sinh.`);
  else if (age < youngest) draft.warn('born', `Ngày sinh ${written}: mới ${age} tuổi, hãy kiểm tra năm sinh.`);
  else if (age > oldest) draft.warn('born', `Ngày sinh ${written}: đã ${age} tuổi, hãy kiểm tra năm sinh.`);
}

/**
 * Reads a date of any precision.
 *
 * @param isBirth whether a year of two digits is a birth year, so that the person is grown up in `year`
 * @returns null when the text is no date
 */
export function readDate(text: string, year: number, isAge: boolean, isBirth: boolean): Reading | null {
  if (isAge && /^\d{1,3}(?: tuổi)?$/u.test(text)) return ofAge(Number.parseInt(text, 10), year);
  const age = /^(\d{2}) tuổi$/u.exec(text);
  if (age) return ofAge(Number(age[1]), year);
  return ofYear(text, year) ?? ofMonth(text, year) ?? ofDay(text, year, isBirth) ?? ofDigits(text);
}

function ofAge(age: number, year: number): Reading | null {
  if (age < 1 || age > 120) return null;
  const born = year - age;
  const message = `Tính năm sinh ${born} từ ${age} tuổi (năm ${year}): hãy kiểm tra.`;
  return { iso: `${born}-01-01`, precision: 'YEAR', doubt: { severity: 'WARNING', message } };
}

function ofYear(text: string, year: number): Reading | null {
  const about = /^(?:khoảng|~|c\.)\s*(\d{4})$/iu.exec(text);
  const plain = about ?? /^'?(\d{4}|\d{2})\??$/.exec(text);
  const digits = plain?.[1];
  if (digits === undefined) return null;
  const full = digits.length === 4 ? Number(digits) : adultYear(Number(digits), year);
  if (full < 1800 || full > 2199) return null;
  const isPlain = digits.length === 4 && !about && !text.endsWith('?');
  const message = `Năm sinh “${text}” được đọc là ${full}: hãy kiểm tra.`;
  return { iso: `${full}-01-01`, precision: 'YEAR', doubt: isPlain ? null : { severity: 'WARNING', message } };
}

/** The latest year with these two last digits in which one can be born and be grown up. */
function adultYear(digits: number, year: number): number {
  const latest = year - youngest;
  return latest - ((((latest - digits) % 100) + 100) % 100);
}

const monthShapes: readonly RegExp[] = [
  /^(?:tháng )?(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})$/iu,
  /^tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/iu,
  /^(?<year>\d{4})[/.-](?<month>\d{1,2})$/,
  // A day, or day and month, that nobody knew: 00/5/1970, …/…/1970.
  /^(?:0{1,2}|\.+|…|__?)\s*[/.-]\s*(?<month>\d{1,2}|\.+|…|__?)\s*[/.-]\s*(?<year>\d{4})$/,
];

function ofMonth(text: string, year: number): Reading | null {
  const found = monthShapes.map((shape) => shape.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!found) return null;
  const [month, born] = [Number(found.month) || 0, Number(found.year)];
  if (month === 0) return ofYear(found.year, year);
  if (month > 12 || born < 1800 || born > 2199) return null;
  return { iso: `${born}-${pad(month)}-01`, precision: 'MONTH', doubt: null };
}

function ofDay(text: string, year: number, isBirth: boolean): Reading | null {
  const plain = text.replace(/\s*[T ]\s*00:00(?::00)?(?:\.0+)?$/, '').replace(/\s*([/.-])\s*/g, '$1');
  const parsed = parseVietnameseDate(plain);
  if (parsed === null) return ofMonthFirst(plain);
  if (!parsed.isYearAssumed) return { iso: parsed.iso, precision: 'DAY', doubt: null };
  const digits = Number(parsed.iso.slice(2, 4));
  const full = isBirth ? adultYear(digits, year) : Number(parsed.iso.slice(0, 4));
  const iso = `${full}${parsed.iso.slice(4)}`;
  const message = `“${text}” được đọc là ${iso.split('-').reverse().join('/')}: hãy kiểm tra năm.`;
  return { iso, precision: 'DAY', doubt: { severity: 'WARNING', message } };
}

/** 12/25/1970: an American Excel wrote it, since no month is the 25th. */
function ofMonthFirst(text: string): Reading | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const turned = found && Number(found[2]) > 12 ? `${found[2]}/${found[1]}/${found[3]}` : null;
  const parsed = turned === null ? null : parseVietnameseDate(turned);
  if (!parsed) return null;
  const message = `“${text}” được đọc là ${parsed.iso.split('-').reverse().join('/')} (tháng đứng trước ngày): hãy kiểm tra.`;
  return { iso: parsed.iso, precision: 'DAY', doubt: { severity: 'WARNING', message } };
}

/** Digits without separators, and Excel's count of days where a date cell has lost its format. */
function ofDigits(text: string): Reading | null {
  if (/^\d{8}$/.test(text)) {
    const dayFirst = parseVietnameseDate(`${text.slice(0, 2)}/${text.slice(2, 4)}/${text.slice(4)}`);
    const parsed = dayFirst ?? parseVietnameseDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
    return parsed && withWarning(parsed.iso, text, 'hãy kiểm tra');
  }
  if (!/^\d{4,5}$/.test(text)) return null;
  const iso = new Date(excelDayZero + Number(text) * 86_400_000).toISOString().slice(0, 10);
  return withWarning(iso, text, 'Excel đã đổi ngày thành số, hãy kiểm tra');
}

function withWarning(iso: string, text: string, advice: string): Reading {
  const message = `“${text}” được đọc là ${iso.split('-').reverse().join('/')}: ${advice}.`;
  return { iso, precision: 'DAY', doubt: { severity: 'WARNING', message } };
}
