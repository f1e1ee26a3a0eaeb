import { lunarYearName, toLunar } from '@ky-yeu/vietnamese/lunar-date';

/**
 * Writes a day's lunar date: the day alone, with its month on the first and fifteenth; '' outside the years that can be
 * converted.
 *
 * @param date 'YYYY-MM-DD'
 * @param isShort only the first of the month, where days are drawn small
 */
export function lunarText(date: string, isShort = false): string {
  if (date < '1900-01-31' || date > '2199-12-31') return '';
  const { day, month, isLeap } = toLunar(date);
  const full = `${day}/${month}${isLeap ? ' nhuận' : ''}`;
  if (isShort) return day === 1 ? full : '';
  return day === 1 || day === 15 ? full : String(day);
}

/** Reads the lunar date aloud: 'ngày 1 tháng 1 năm Bính Ngọ'. */
export function lunarName(date: string): string {
  if (date < '1900-01-31' || date > '2199-12-31') return '';
  const { day, month, year, isLeap } = toLunar(date);
  return `âm lịch ngày ${day} tháng ${month}${isLeap ? ' nhuận' : ''} năm ${lunarYearName(year)}`;
}

/** The head of a day's cell: its number, and the lunar date beside it. */
export function dayCellNodes(number: string, date: string, isShort: boolean): Node[] {
  const solar = document.createElement('span');
  solar.textContent = number;
  const text = lunarText(date, isShort);
  if (!text) return [solar];
  const lunar = document.createElement('span');
  lunar.className = 'lunar';
  lunar.title = lunarName(date);
  lunar.textContent = text;
  return [lunar, solar];
}
