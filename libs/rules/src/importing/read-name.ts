import type { ImportField, LegacyEncoding } from '@ky-yeu/contracts/importing-lists';
import { stripHonorifics } from '@ky-yeu/vietnamese/honorifics';
import { readPersonLine, type PersonLine } from '@ky-yeu/vietnamese/person-line';
import { titleCaseName } from '@ky-yeu/vietnamese/title-case-name';
import { familyNames } from './content-words';
import { couldBeName, looksLikeBody, looksLikePost } from './guess-content';
import { takeMarker } from './line-words';
import { oneLine, type RowDraft } from './row-draft';

/** What a name cell held besides the name. */
export interface NameExtras {
  gender: 'MALE' | 'FEMALE' | null;
  born: string | null;
  posts: string[];
  notes: string[];
  phone: string | null;
  email: string | null;
}

export const noExtras = (): NameExtras => ({
  gender: null,
  born: null,
  posts: [],
  notes: [],
  phone: null,
  email: null,
});

const nameShape = /^[\p{L}\p{M}][\p{L}\p{M}\s.'’-]*$/u;
const longestName = 150;
const bornInside = /^(?:sinh năm|sinh ngày|sn|s\.n|ns|năm sinh|sinh)?[\s.:]*((?:\d{1,2}[/.-]){0,2}(?:19|20)\d{2})$/iu;

/**
 * Reads the name of a person from its cell: takes off numbering, forms of address and what stands behind the name, and
 * puts capitals right. What was found besides the name is given back for the other fields.
 *
 * @param text the cell, or the name columns joined
 * @param field where the name and its issues go
 * @param encoding the encoding from which the column was converted
 */
export function readName(
  draft: RowDraft,
  text: string,
  field: ImportField,
  encoding: LegacyEncoding | null,
): NameExtras {
  const extras = noExtras();
  const unnumbered = /^[\d*•+-]/.test(text) ? takeMarker(text).text : text;
  const bare = takeBrackets(takeContacts(takeStars(unnumbered, extras), extras), extras);
  const name = takeTail(draft, bare, field, extras);
  const stripped = isBareName(name) ? { name, honorifics: [], gender: null } : stripHonorifics(name);
  if (stripped.honorifics.length > 0 && stripped.name !== '') {
    draft.info(field, takenOff(stripped.honorifics));
  }
  extras.gender ??= stripped.gender;
  const written = fixCase(draft, stripped.name || name, field, encoding);
  draft.set(field, written);
  checkName(draft, written, field);
  return extras;
}

const titled = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+$/u;

/** Most rows of a long list: nothing stands around the name. "Ông" is a family name and a form of address. */
function isBareName(name: string): boolean {
  const first = name.slice(0, name.indexOf(' ')).toLowerCase();
  return titled.test(name) && familyNames.has(first) && first !== 'ông';
}

const phoneInside =
  /[\s,;(–-]*(?:(?:số )?(?:sđt|đt|điện thoại|di động|dđ|đtdđ|tel|phone)[\s.:]*)?((?:\+84|0)[235789](?:[ .]?\d){8,9})(?!\d)\)?/iu;
const emailInside = /[\s,;(–-]*(?:(?:e-?mail|thư điện tử)[\s.:]*)?([\w.%+-]+@[\w-]+(?:\.[\w-]+)+)\)?/iu;

/** "…, SĐT 0912345678" in a line of a plain list. */
function takeContacts(text: string, extras: NameExtras): string {
  if (!/\d{3}|@/.test(text)) return text;
  extras.email = emailInside.exec(text)?.[1] ?? null;
  const rest = text.replace(emailInside, '');
  extras.phone = phoneInside.exec(rest)?.[1] ?? null;
  return rest.replace(phoneInside, '').trim();
}

/** "Nguyễn Văn An**": the stars point to a remark below the list. */
function takeStars(text: string, extras: NameExtras): string {
  const stars = /\s*\(?(\*{1,4})\)?\s*$/.exec(text);
  if (!stars) return text;
  extras.notes.push(stars[1]);
  return text.slice(0, stars.index);
}

/** "(Nữ)", "(SN 1970)" and "(thay đ/c B)" behind a name. */
function takeBrackets(text: string, extras: NameExtras): string {
  return text
    .replace(/[([]([^()[\]]*)[)\]]?/g, (_, inside: string) => {
      for (const part of inside.split(/[,;]/).map((each) => each.trim())) takeRemark(part, extras);
      return ' ';
    })
    .replace(/[ \t]+/g, ' ')
    .trim();
}

function takeRemark(part: string, extras: NameExtras): void {
  const born = bornInside.exec(part)?.[1];
  if (part === '') return;
  if (/^(?:nam|nữ|nu)$/iu.test(part)) extras.gender = /^nam$/iu.test(part) ? 'MALE' : 'FEMALE';
  else if (born) extras.born = born;
  else extras.notes.push(part);
}

const separator = /[,;:|\n]|\s[-–—]\s|[–—]/;

/** "Nguyễn Văn A, Phó Bí thư" and "Phó Bí thư Nguyễn Văn A" in one cell. */
function takeTail(draft: RowDraft, text: string, field: ImportField, extras: NameExtras): string {
  // "1 Nguyễn Văn An Bí thư": a table that a PDF has joined into lines.
  if (!separator.test(text) && !looksLikePost(text) && !/^\d+\s+\p{L}/u.test(text)) return text;
  const broken = oneLine(text);
  const isOnlyName = !separator.test(broken) && couldBeName(broken);
  const person = isOnlyName ? null : readPersonLine(text.replace(/\s*\n\s*/g, ', '));
  if (person === null) return broken;
  takePerson(draft, person, field, extras);
  return person.name === '' ? broken : person.name;
}

function takePerson(draft: RowDraft, person: PersonLine, field: ImportField, extras: NameExtras): void {
  extras.gender ??= person.gender;
  extras.born ??= person.born;
  extras.posts.push(...person.posts);
  if (person.posts.length > 0) draft.info(field, `Tách khỏi ô họ tên: “${person.posts.join('; ')}”.`);
  if (person.honorifics.length > 0) draft.info(field, takenOff(person.honorifics));
}

const takenOff = (honorifics: readonly string[]): string => `Bỏ “${honorifics.join(' ')}” trước tên.`;

// TCVN3 has small letters with tones only; capitals came from fonts of their own.
const smallWithTone = /^(?![a-zđ])\p{Ll}/u;

function isLostCapital(name: string, written: string): boolean {
  const lost = name.split(' ').filter((word, index) => word !== written.split(' ')[index]);
  return lost.every((word) => smallWithTone.test(word));
}

function fixCase(draft: RowDraft, name: string, field: ImportField, encoding: LegacyEncoding | null): string {
  // What is no name is refused below as it was typed.
  if (!nameShape.test(name)) return name;
  const written = isBareName(name) || looksLikeBody(name) || looksLikePost(name) ? name : titleCaseName(name);
  if (written === name) return name;
  const isCapitals = name === name.toUpperCase();
  if (isCapitals) draft.info(field, `Tên viết hoa “${name}” ghi lại là “${written}”.`);
  else if (encoding === 'TCVN3' && isLostCapital(name, written)) {
    draft.info(field, `TCVN3 không có chữ hoa có dấu: “${name}” ghi lại là “${written}”.`);
  } else draft.warn(field, `Tên “${name}” viết hoa chưa đúng, ghi lại là “${written}”: hãy kiểm tra.`);
  return written;
}

// Families and middle names that have marks whoever bears them.
const bareOfMarks =
  /^(?:nguyen|tran|pham|vo|vu|dang|bui|do|ngo|duong|ly|dinh|trinh|doan|truong|dao|tong|luong|ta|trieu|nong|lo|ho|huynh|le)(?= )|(?<= )(?:thi|van|huu|duc|dinh|ngoc|thuy)(?= )/i;

function lacksMarks(name: string): boolean {
  return /^[a-z .'-]+$/i.test(name) && bareOfMarks.test(name);
}

function checkName(draft: RowDraft, name: string, field: ImportField): void {
  if (name === '') return;
  if (!nameShape.test(name)) {
    draft.refuse(field, `Họ và tên “${name}” có chữ số hoặc ký hiệu: hãy chỉ để họ, đệm và tên.`);
  } else if (name.length > longestName) {
    draft.refuse(field, `Họ và tên dài ${name.length} ký tự, nhiều nhất ${longestName}: hãy rút gọn.`);
  } else if (lacksMarks(name)) {
    draft.warn(field, `Họ và tên “${name}” không có dấu: hãy sửa cho đủ dấu.`);
  } else if (looksLikePost(name)) {
    draft.refuse(field, `“${name}” là chức vụ, không phải họ tên: hãy điền họ và tên.`);
  } else if (looksLikeBody(name)) {
    draft.warn(field, `“${name}” giống tên đơn vị hơn tên người: hãy kiểm tra cột Họ và tên.`);
  } else if (!/\s/.test(name)) {
    draft.warn(field, `Họ và tên “${name}” chỉ có một từ: hãy bổ sung họ, đệm.`);
  } else if (name.split(/\s+/).length > 8) {
    draft.warn(field, `Họ và tên “${name}” quá dài: hãy kiểm tra.`);
  }
}
