import { lunarYearName, toLunar } from '@ky-yeu/vietnamese/lunar-date';

/**
 * Writes a day's lunar date: the day alone, with its month on the first and fifteenth; '' outside the years that can be
 * converted.
 *
 * @param date 'YYYY-MM-DD'
 * @param width 'short' for the first of the month only, where days are drawn small; 'full' always with the month
 */
export function lunarText(date: string, width: 'short' | 'usual' | 'full' = 'usual'): string {
  if (date < '1900-01-31' || date > '2199-12-31') return '';
  const { day, month, isLeap } = toLunar(date);
  const full = `${day}/${month}${isLeap ? ' nhuận' : ''}`;
  if (width === 'short') return day === 1 ? full : '';
  return width === 'full' || day === 1 || day === 15 ? full : String(day);
}

/** Reads the lunar date aloud: 'ngày 1 tháng 1 năm Bính Ngọ'. */
export function lunarName(date: string): string {
  if (date < '1900-01-31' || date > '2199-12-31') return '';
  const { day, month, year, isLeap } = toLunar(date);
  return `âm lịch ngày ${day} tháng ${month}${isLeap ? ' nhuận' : ''} năm ${lunarYearName(year)}`;
}

/** The head of a day's cell: its number, with month and year for who listens, and the lunar date beside it. */
export function dayCellNodes(number: string, date: string, isShort: boolean): Node[] {
  const solar = document.createElement('span');
  const rest = document.createElement('span');
  rest.className = 'visually-hidden';
  rest.textContent = ` tháng ${Number(date.slice(5, 7))} năm ${date.slice(0, 4)}, ${lunarName(date)}`;
  solar.append(number, rest);
  const text = lunarText(date, isShort ? 'short' : 'usual');
  if (!text) return [solar];
  const lunar = document.createElement('span');
  lunar.className = 'lunar';
  lunar.title = lunarName(date);
  // Drawn by the style sheet: who listens hears it in words, behind the number.
  lunar.dataset['lunar'] = text;
  return [lunar, solar];
}
