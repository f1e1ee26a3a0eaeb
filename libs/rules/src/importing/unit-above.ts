import type { SourceLine } from './analyse-sheet';

const said =
  /^(?:tên )?(?:đơn vị|cơ quan|cơ quan, đơn vị)(?: báo cáo| đăng ký| gửi| lập danh sách| đề nghị| cử)?\s*:\s*(.*?)[.…_\s]*$/iu;
/** "Đơn vị: đồng" tells in what amounts are written. */
const isMeasure =
  /^(?:\d|(?:nghìn|ngàn|triệu|tỷ)(?!\p{L})|đồng(?! )|vnđ|vnd|usd|người$|đồng chí$|tập thể$|cá nhân$|%)/iu;
const longest = 300;

/**
 * Gives the unit that a line above the table names ("Đơn vị: UBND xã A"), in one cell or in two, or null.
 */
export function unitAbove(lines: readonly SourceLine[]): string | null {
  const titles = lines.filter((line) => line.role === 'TITLE').map(({ cells }) => cells.filter((cell) => cell !== ''));
  const units = titles.flatMap((cells) => cells.map((cell, index) => unitIn(cell, cells[index + 1] ?? '')));
  return units.find((unit) => /\p{L}/u.test(unit) && !isMeasure.test(unit) && unit.length <= longest) ?? null;
}

function unitIn(cell: string, next: string): string {
  const own = said.exec(cell)?.[1];
  return own === '' ? next.replace(/[.…_\s]+$/, '') : (own ?? '');
}

/**
 * Tells whether a post names its body ("Chủ tịch UBND xã Tân Lập", "Giám đốc Sở Nội vụ"): then it is not one of the
 * unit that sent the list only because the list does not say more.
 */
export const namesItsBody = (post: string): boolean =>
  /(?:^|\s)(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]ỉnh|[Tt]hành phố|TP\.?|[Tt]hôn|[Bb]ản|[Ấấ]p|Sở|Trường|Công ty)\s+(?:\p{Lu}|\d)/u.test(
    post,
  );
