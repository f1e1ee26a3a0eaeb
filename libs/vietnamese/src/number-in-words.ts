/** Words that offices choose between; mốt, lăm and "không trăm" are the same everywhere. */
export interface NumberStyle {
  /** Before the last digit where there are no tens: "một trăm linh năm", "một trăm lẻ năm". */
  zeroTens: 'linh' | 'lẻ';
  /** 1,000: "nghìn" in the north and in official papers, "ngàn" in the south. */
  thousand: 'nghìn' | 'ngàn';
  /** 4 after "mươi": "hai mươi tư", "hai mươi bốn". */
  fourAfterTens: 'tư' | 'bốn';
}

/** Northern official usage. */
export const usualNumberStyle: NumberStyle = { zeroTens: 'linh', thousand: 'nghìn', fourAfterTens: 'tư' };

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const billion = 1_000_000_000n;
const limit = billion * billion;

/**
 * Writes a whole number in Vietnamese words; without a style in northern official usage: "linh", "nghìn", "tư". a
 * first group every further group is read with its hundreds: "một nghìn không trăm linh một". mốt and tư follow "mươi",
 * lăm follows "mươi" and "mười"; after "linh" 1, 4 and 5 keep một, bốn and năm, after "mười" 1 and 4 do.
 *
 * @param n a whole number from −10^18 to 10^18; a `number` must be a safe integer
 * @param style the words that the office chooses
 * @throws RangeError for a fraction, an unsafe integer or a number outside the range
 * @example numberInWords(2_000_000_015) // 'hai tỷ không trăm mười lăm'
 */
export function numberInWords(n: bigint | number, style: NumberStyle = usualNumberStyle): string {
  if (typeof n === 'number' && !Number.isSafeInteger(n)) throw new RangeError(`Not a safe whole number: ${n}`);
  const value = BigInt(n);
  if (value > limit || value < -limit) throw new RangeError(`Outside −10^18 … 10^18: ${n}`);
  if (value === 0n) return 'không';
  return value < 0n ? `âm ${readLarge(-value, style)}` : readLarge(value, style);
}

/**
 * Writes an amount of money in words with a capital first letter, as decisions and receipts do.
 *
 * @param vnd whole Vietnamese đồng, limits of `numberInWords`
 * @param style the words that the office chooses
 * @throws RangeError as `numberInWords`
 * @example moneyInWords(700_000) // 'Bảy trăm nghìn đồng'
 */
export function moneyInWords(vnd: bigint | number, style: NumberStyle = usualNumberStyle): string {
  const words = numberInWords(vnd, style);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}

function readLarge(value: bigint, style: NumberStyle): string {
  if (value < billion) return readBelowBillion(Number(value), false, style);
  const rest = Number(value % billion);
  const head = `${readLarge(value / billion, style)} tỷ`;
  return rest === 0 ? head : `${head} ${readBelowBillion(rest, true, style)}`;
}

function readBelowBillion(value: number, isContinued: boolean, style: NumberStyle): string {
  const scales = ['', style.thousand, 'triệu'];
  const parts: string[] = [];
  for (let scale = 2; scale >= 0; scale--) {
    const group = Math.floor(value / 1000 ** scale) % 1000;
    if (group === 0) continue;
    parts.push(readGroup(group, isContinued || parts.length > 0, style), scales[scale] ?? '');
  }
  return parts.filter(Boolean).join(' ');
}

function readGroup(group: number, isContinued: boolean, style: NumberStyle): string {
  const hundreds = Math.floor(group / 100);
  const hasHundreds = hundreds > 0 || isContinued;
  const tail = readTail(Math.floor(group / 10) % 10, group % 10, hasHundreds, style);
  return [hasHundreds ? `${digits[hundreds]} trăm` : '', tail].filter(Boolean).join(' ');
}

function readTail(tens: number, units: number, hasHundreds: boolean, style: NumberStyle): string {
  if (tens === 0) return units === 0 ? '' : `${hasHundreds ? `${style.zeroTens} ` : ''}${digits[units]}`;
  const head = tens === 1 ? 'mười' : `${digits[tens]} mươi`;
  return units === 0 ? head : `${head} ${readUnits(tens, units, style)}`;
}

function readUnits(tens: number, units: number, { fourAfterTens }: NumberStyle): string | undefined {
  if (units === 5) return 'lăm';
  if (tens > 1 && units === 1) return 'mốt';
  return tens > 1 && units === 4 ? fourAfterTens : digits[units];
}
