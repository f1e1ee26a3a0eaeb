/** Writes a number as Vietnamese papers do, with at most one decimal: 66.7 → “66,7”. */
export function formatDecimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}
