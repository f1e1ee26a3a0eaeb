const lower =
  'àáảãạ' +
  'ăằắẳẵặ' +
  'âầấẩẫậ' +
  'èéẻẽẹ' +
  'êềếểễệ' +
  'ìíỉĩị' +
  'òóỏõọ' +
  'ôồốổỗộ' +
  'ơờớởỡợ' +
  'ùúủũụ' +
  'ưừứửữự' +
  'ỳýỷỹỵ' +
  'đ';

/**
 * The 134 letters that Vietnamese adds to plain a–z and A–Z, composed (NFC), the 67 small ones first. Fonts, file
 * formats and terminals are tested with them.
 *
 * @example accentedLetters.join('') // 'àáảãạăằ…ỴĐ'
 */
export const accentedLetters: readonly string[] = Array.from((lower + lower.toUpperCase()).normalize('NFC'));
