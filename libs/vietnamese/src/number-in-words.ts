const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const scales = ['', 'nghìn', 'triệu'];
const billion = 1_000_000_000n;
const limit = billion * billion;

/**
 * Writes a whole number in Vietnamese words, northern official usage: "linh" (not "lẻ"), "nghìn" (not "ngàn"), "tỷ".
 * After a first group every further group is read with its hundreds: "một nghìn không trăm linh một".
 * mốt, tư and lăm follow "mươi"; after "linh" and "mười" 1 and 4 keep một and bốn.
 *
 * @param n a whole number from −10^18 to 10^18; a `number` must be a safe integer
 * @throws RangeError for a fraction, an unsafe integer or a number outside the range
 * @example numberInWords(2_000_000_015) // 'hai tỷ không trăm mười lăm'
 */
export function numberInWords(n: bigint | number): string {
  if (typeof n === 'number' && !Number.isSafeInteger(n)) throw new RangeError(`Not a safe whole number: ${n}`);
  const value = BigInt(n);
  if (value > limit || value < -limit) throw new RangeError(`Outside −10^18 … 10^18: ${n}`);
  if (value === 0n) return 'không';
  return value < 0n ? `âm ${readLarge(-value)}` : readLarge(value);
}

/**
 * Writes an amount of money in words with a capital first letter, as decisions and receipts do.
 *
 * @param vnd whole Vietnamese đồng, limits of `numberInWords`
 * @throws RangeError as `numberInWords`
 * @example moneyInWords(700_000) // 'Bảy trăm nghìn đồng'
 */
export function moneyInWords(vnd: bigint | number): string {
  const words = numberInWords(vnd);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}

function readLarge(value: bigint): string {
  if (value < billion) return readBelowBillion(Number(value), false);
  const rest = Number(value % billion);
  const head = `${readLarge(value / billion)} tỷ`;
  return rest === 0 ? head : `${head} ${readBelowBillion(rest, true)}`;
}

function readBelowBillion(value: number, isContinued: boolean): string {
  const parts: string[] = [];
  for (let scale = 2; scale >= 0; scale--) {
    const group = Math.floor(value / 1000 ** scale) % 1000;
    if (group === 0) continue;
    parts.push(readGroup(group, isContinued || parts.length > 0), scales[scale] ?? '');
  }
  return parts.filter(Boolean).join(' ');
}

function readGroup(group: number, isContinued: boolean): string {
  const hundreds = Math.floor(group / 100);
  const hasHundreds = hundreds > 0 || isContinued;
  const tail = readTail(Math.floor(group / 10) % 10, group % 10, hasHundreds);
  return [hasHundreds ? `${digits[hundreds]} trăm` : '', tail].filter(Boolean).join(' ');
}

function readTail(tens: number, units: number, hasHundreds: boolean): string {
  if (tens === 0) return units === 0 ? '' : `${hasHundreds ? 'linh ' : ''}${digits[units]}`;
  const head = tens === 1 ? 'mười' : `${digits[tens]} mươi`;
  return units === 0 ? head : `${head} ${readUnits(tens, units)}`;
}

function readUnits(tens: number, units: number): string | undefined {
  if (units === 5) return 'lăm';
  if (tens > 1 && units === 1) return 'mốt';
  return tens > 1 && units === 4 ? 'tư' : digits[units];
}
