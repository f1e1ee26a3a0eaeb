/**
 * How the number and symbol of a paper is written. `{number}` is the number, `{number:2}` the same with at least two
 * digits, `{code}` what the kind is called ("GM"), `{body}` the issuer's code ("TU"). All else stands as it is.
 * @example '{number:2}-{code}/{body}' gives "05-GM/TU", '{number:2}/{code}-{body}' gives "05/GM-UBND".
 */
export interface NumberParts {
  number: number;
  code: string;
  body: string;
}

const token = /\{([^{}]*)\}/g;
const known = /^(number(:[1-4])?|code|body)$/;

/**
 * Checks a pattern.
 * @returns a Vietnamese sentence, or null when the pattern can be used.
 */
export function patternProblem(pattern: string): string | null {
  if (/[{}]/.test(pattern.replace(token, ''))) return 'dấu { và } phải đi thành cặp.';
  const names = [...pattern.matchAll(token)].map(([, name = '']) => name);
  const strange = names.find((name) => !known.test(name));
  if (strange !== undefined) {
    return `không có {${strange}}; chỉ dùng {number}, {number:2}, {code} và {body}.`;
  }
  if (names.filter((name) => name.startsWith('number')).length !== 1) return 'phải có {number} đúng một lần.';
  return null;
}

/** Writes number and symbol; a pattern that `patternProblem` refuses is written as far as it can be. */
export function writeNumber(pattern: string, { number, code, body }: NumberParts): string {
  return pattern.replace(token, (whole, name: string) => {
    if (name === 'code') return code;
    if (name === 'body') return body;
    const digits = /^number(?::([1-4]))?$/.exec(name);
    return digits ? String(number).padStart(Number(digits[1] ?? 1), '0') : whole;
  });
}
