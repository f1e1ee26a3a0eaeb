const radians = Math.PI / 180;
/** Vietnam's hours before Greenwich as a part of a day; the calendar's days begin at its midnight. */
const zone = 7 / 24;
const synodicMonth = 29.530588853;
const firstNewMoon = 2_415_021.076998695;

const sin = (degrees: number) => Math.sin(degrees * radians);

/** Universal against terrestrial time, in days, by the polynomial of the lunar tables; `t` in centuries from 1900. */
function clockDrift(t: number): number {
  return t < -11
    ? 0.001 + 0.000839 * t + 0.0002261 * t ** 2 - 0.00000845 * t ** 3 - 0.000000081 * t ** 4
    : -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
}

/** The largest periodic terms of the true new moon (J. Meeus, Astronomical Algorithms), in days. */
function newMoonTerms(k: number, t: number): number {
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  return (
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun)
  );
}

/** At most one entry a month, or a year, of the three centuries that are converted. */
const knownNewMoons = new Map<number, number>();
const knownMonths11 = new Map<number, number>();
const knownLeaps = new Map<number, number>();

/**
 * Gives the day on which a new moon falls in Vietnam.
 *
 * @param k the new moon's number, 0 on 1 January 1900
 * @returns Julian day number
 */
export function newMoonDay(k: number): number {
  const known = knownNewMoons.get(k) ?? computeNewMoon(k);
  knownNewMoons.set(k, known);
  return known;
}

function computeNewMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2_415_020.75933 + 29.53058868 * k + 0.0001178 * t ** 2 - 0.000000155 * t ** 3;
  const wobble = 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t ** 2);
  return Math.floor(mean + wobble + newMoonTerms(k, t) - clockDrift(t) + 0.5 + zone);
}

/** The number of a new moon near a day; it may be one off. */
export function newMoonNumber(day: number): number {
  return Math.floor((day - firstNewMoon) / synodicMonth);
}

/**
 * Gives in which twelfth of its way the sun stands when a day begins in Vietnam (J. Meeus, Astronomical Algorithms).
 *
 * @param day Julian day number
 * @returns 0 (from the March equinox) to 11; 9 begins with the winter solstice
 */
export function sunSector(day: number): number {
  const t = (day - 0.5 - zone - 2_451_545) / 36_525;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t ** 2;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly);
  const longitude = (mean + centre) % 360;
  return Math.floor((longitude < 0 ? longitude + 360 : longitude) / 30);
}

/**
 * Gives the new moon that begins lunar month 11, the month of the winter solstice.
 *
 * @param lastDay Julian day number of 31 December
 */
export function lunarMonth11(lastDay: number): number {
  const known = knownMonths11.get(lastDay);
  if (known !== undefined) return known;
  const k = newMoonNumber(lastDay);
  const found = sunSector(newMoonDay(k)) >= 9 ? k - 1 : k;
  knownMonths11.set(lastDay, found);
  return found;
}

/**
 * Gives the number of a lunar month.
 *
 * @param k the new moon that begins it, between `begin` and `end`
 * @param begin the new moon of month 11
 * @param end the new moon of the next month 11
 */
export function monthOf(k: number, begin: number, end: number): { month: number; isLeap: boolean } {
  const leap = end - begin > 12 ? leapAfter(begin) : null;
  const offset = k - begin;
  const shift = leap !== null && offset >= leap ? 1 : 0;
  return { month: ((10 + offset - shift) % 12) + 1, isLeap: offset === leap };
}

/** How many months after month 11 the leap month comes: the first in which the sun enters no new sector. */
function leapAfter(begin: number): number {
  const known = knownLeaps.get(begin);
  if (known !== undefined) return known;
  let offset = 1;
  while (sunSector(newMoonDay(begin + offset)) !== sunSector(newMoonDay(begin + offset + 1))) offset++;
  knownLeaps.set(begin, offset);
  return offset;
}
