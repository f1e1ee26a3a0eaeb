import type { RowDraft } from './row-draft';

const emailShape = /^[\p{L}\p{N}._%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/iu;
const emailInside = /[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/;
/** Mobile prefixes of eleven digits, replaced by ten in 2018. */
const oldMobile = /^01(?:2\d|6[2-9]|8[68]|99)\d{7}$/;

/**
 * Reads the phone cell: several numbers stay, separators go, a zero that Excel dropped comes back. An e-mail address in
 * the same cell goes to its own field.
 */
export function readPhone(draft: RowDraft, text: string): void {
  const email = emailInside.exec(text)?.[0];
  if (email) {
    draft.set('email', email.toLowerCase());
    draft.info('email', `Thư điện tử “${email}” lấy từ ô điện thoại.`);
  }
  const rest = (email ? text.replace(email, ' ') : text).replace(
    /^(?:đt|sđt|tel|di động|dđ|điện thoại|zalo)\s*[:.]?\s*/iu,
    '',
  );
  const numbers = rest
    .split(/[/;,\n]|\s[-–]\s|\s{2,}| (?=0\d{8,})|hoặc/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (numbers.length === 0) return;
  draft.set('phone', numbers.map((number) => readOnePhone(draft, number)).join('; '));
  draft.limit('phone', 40);
}

function readOnePhone(draft: RowDraft, text: string): string {
  const scientific = /^\d(?:[.,]\d+)?E\+?\d+$/i.test(text) ? String(Number(text.replace(',', '.'))) : null;
  const digits = (scientific ?? text.replace(/\.0$/, '')).replace(/[^\d+]/g, '').replace(/^(?:\+84|0084)0?/, '0');
  const national = /^84\d{9}$/.test(digits) ? `0${digits.slice(2)}` : digits;
  if (scientific !== null) {
    draft.warn('phone', `Excel đã đổi số điện thoại thành “${text}”, đọc là ${withZero(national)}: hãy kiểm tra.`);
    return withZero(national);
  }
  if (/^[235789]\d{8,9}$/.test(national) && (national.length === 9 || national.startsWith('2'))) {
    draft.warn('phone', `Số điện thoại “${text}” mất số 0 ở đầu, đọc là ${withZero(national)}: hãy kiểm tra.`);
    return withZero(national);
  }
  if (/^0(?:[35789]\d{8}|2\d{8,9})$/.test(national)) return national;
  const advice = oldMobile.test(national)
    ? 'là đầu số 11 số đã đổi từ năm 2018, hãy ghi số mới'
    : 'không đúng số điện thoại Việt Nam (10 số, bắt đầu bằng 0), hãy kiểm tra';
  draft.warn('phone', `“${text}” ${advice}.`);
  return national === '' ? text : national;
}

const withZero = (digits: string): string => (digits.startsWith('0') ? digits : `0${digits}`);

/** Reads an e-mail address; what cannot be one is an error. */
export function readEmail(draft: RowDraft, text: string): void {
  const plain = text
    .replace(/^(?:mailto:|email\s*:)\s*/i, '')
    .replace(/[;,.]+$/, '')
    .replace(/\s+/g, '');
  draft.set('email', plain.toLowerCase());
  if (!emailShape.test(plain)) {
    draft.refuse('email', `Thư điện tử “${text}” không đúng: hãy ghi dạng ten@donvi.gov.vn hoặc để trống.`);
  }
}

/** Reads a citizen's number of 12 digits or an older one of 9; zeros that Excel dropped come back with a warning. */
export function readIdentity(draft: RowDraft, text: string): void {
  const digits = text.replace(/[\s.'-]/g, '').replace(/\.0$/, '');
  draft.set('identityNumber', digits);
  if (/^(?:\d{12}|\d{9})$/.test(digits)) return;
  if (/^\d{10,11}$|^\d{8}$/.test(digits)) {
    const whole = digits.padStart(digits.length === 8 ? 9 : 12, '0');
    draft.set('identityNumber', whole);
    draft.warn('identityNumber', `Số căn cước “${text}” thiếu số 0 ở đầu, đọc là ${whole}: hãy kiểm tra.`);
    return;
  }
  const reason = /E\+?\d/i.test(text)
    ? 'đã bị Excel làm tròn, hãy nhập lại đủ 12 số'
    : 'phải có 12 số (hoặc 9 số của CMND cũ), hãy sửa';
  draft.refuse('identityNumber', `Số căn cước “${text}” ${reason}.`);
}
