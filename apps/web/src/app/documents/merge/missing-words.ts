/**
 * Names missing values for a sentence: as they stand on paper they are whole remarks of their own.
 * @example missingWords(['[chưa có địa điểm]', '[chưa có đầu mối liên hệ]']) // 'địa điểm, đầu mối liên hệ'
 */
export const missingWords = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/^\[(?:chưa có )?(.*)\]$/u, '$1')).join(', ');
