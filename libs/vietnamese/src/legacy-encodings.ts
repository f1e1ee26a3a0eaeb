export type LegacyEncoding = 'TCVN3' | 'VNI' | 'VIQR';

/** Stub. */
export function fromLegacy(text: string, _encoding: LegacyEncoding): string {
  return text.normalize('NFC');
}
/** Stub. */
export function toLegacy(text: string, _encoding: LegacyEncoding): string {
  return text.normalize('NFC');
}
/** Stub. */
export function detectLegacy(_values: readonly string[]): LegacyEncoding | null {
  return null;
}
/** Stub. */
export function legacyOfFont(fontName: string): { encoding: LegacyEncoding; isCapitals: boolean } | null {
  if (/^\.vn/i.test(fontName)) return { encoding: 'TCVN3', isCapitals: /H$/.test(fontName) };
  return /^vni[- ]/i.test(fontName) ? { encoding: 'VNI', isCapitals: false } : null;
}
