const dayMs = 86_400_000;
/** 31 December 9999, the last day a spreadsheet knows. */
const lastDay = 2_958_465;

/** The first of the sections of a number format (positive; negative; zero; text), without colours and conditions. */
function positiveSection(format: string): string {
  const section = /^(?:"[^"]*"|\\.|[^;])*/.exec(format)?.[0] ?? '';
  return section.replace(/\[(?:\$([^\]-]*)[^\]]*|[^\]hms]*)\]/gi, '').replace(/[_*]./g, '');
}

function withoutLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\./g, '');
}

/**
 * The number a spreadsheet stores, as its office sees it: dates as "YYYY-MM-DD", or "1970" and "05/1970" where only
 * year or month are shown; times "08:30"; percentages "50%"; digits with the leading zeros that the format draws
 * (telephone numbers). Everything else is the plain number.
 * @param format number format of the cell (ECMA-376 §18.8.31), null for General.
 */
export function numberText(value: number, format: string | null, is1904 = false): string {
  if (!format || /^(general|@|standard)$/i.test(format)) return plainNumber(value);
  const section = positiveSection(format);
  const code = withoutLiterals(section).toLowerCase();
  if (isDateCode(code)) return dateText(value, code, is1904);
  if (code.includes('%')) return `${plainNumber(value * 100)}%`;
  return (Number.isSafeInteger(value) && value >= 0 && drawDigits(value, section)) || plainNumber(value);
}

/** A number without exponent or noise of binary fractions: 0.1 + 0.2 is "0.3". */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e+') ? BigInt(Math.round(value)).toString() : text;
}

/** Whether a format (small letters, no literals) draws a date or a time. */
function isDateCode(code: string): boolean {
  return /[ydhs]|mm/.test(code) && !/[0#?]/.test(code.replace(/s\.0+/g, ''));
}

function dateText(serial: number, code: string, is1904: boolean): string {
  if (serial < 0 || serial >= lastDay + 1) return plainNumber(serial);
  const instant = new Date(Math.round(serial * 86_400) * 1000 + epoch(serial, is1904));
  const [day, time] = [instant.toISOString().slice(0, 10), instant.toISOString().slice(11, 16)];
  if (!/[yd]|mmm/.test(code)) return time;
  // Typed into a cell that was formatted as a date, the year 1970 is stored as a day of 1905.
  if (Number.isInteger(serial) && serial >= 1900 && serial <= 2100) return String(serial);
  return drawnParts(day, code) + (code.includes('h') && time !== '00:00' ? ` ${time}` : '');
}

function drawnParts(day: string, code: string): string {
  const [year, month] = day.split('-');
  if (code.includes('d') || !code.includes('y')) return day;
  return code.includes('m') ? `${month}/${year}` : `${year}`;
}

/** 1900 counts from the last day of 1899 and believes in 29 February 1900. */
function epoch(serial: number, is1904: boolean): number {
  if (is1904) return Date.UTC(1904, 0, 1);
  return Date.UTC(1899, 11, 31) - (serial >= 60 ? dayMs : 0);
}

/** Digits as a format of nothing but places and literals draws them ("0000 000 000"); null for other formats. */
function drawDigits(value: number, section: string): string | null {
  const parts = section.match(/"[^"]*"|\\.|[\s\S]/g) ?? [];
  const isPlace = (part: string) => /^[0#?]$/.test(part);
  const isLiteral = (part: string) => /^(?:"[\d\s().+-]*"|\\[\d\s().+-]|[\s()+-])$/.test(part);
  if (!parts.some((part) => part !== '#') || !parts.every((part) => isPlace(part) || isLiteral(part))) return null;
  let digits = value === 0 ? '' : String(value);
  let text = '';
  let open = parts.filter(isPlace).length;
  for (const part of parts.reverse()) {
    if (!isPlace(part)) {
      text = part.replace(/^"|"$|^\\/g, '') + text;
      continue;
    }
    const take = --open === 0 ? digits : digits.slice(-1);
    digits = digits.slice(0, digits.length - take.length);
    text = (take || (part === '0' ? '0' : '')) + text;
  }
  return text.trim();
}
