import { abbreviations, leadingAbbreviations, printedAsTheyAre, provincialCommittee } from './post-abbreviations';
import { abbreviationKey, gluedAbbreviation, startsPost } from './post-starts';
import { isVietnameseSyllable } from './syllable';

export { splitPosts } from './split-posts';

/** A post of the table of positions, with the abbreviations that its editors gave it. */
export interface PostTerm {
  name: string;
  abbreviations: readonly string[];
}

/** What the meaning of an abbreviation can depend on; null is "not known". */
export interface PostContext {
  terms: readonly PostTerm[];
  /** Of the unit that the list is about. */
  level: 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'GRASSROOTS' | null;
  /** Whether the province is a centrally run city: Thành ủy instead of Tỉnh ủy. */
  isCentralCity: boolean | null;
}

/** A post in full words; `unclear` are the abbreviations that were left because they are unknown or ambiguous. */
export interface ExpandedPost {
  text: string;
  changes: { from: string; to: string }[];
  unclear: string[];
}

interface Reading extends ExpandedPost {
  words: string[];
  /** What was written so far. */
  done: string[];
  at: number;
  context: PostContext;
}

const mayHoldAbbreviation =
  /[A-ZĐƯ][A-ZĐƯ.&]|^(?:nguyên )?[PQpq][\s.]|(?:^|[\s(])[A-ZĐƯbcdđghklmnpqstuvx][bcdđghklmnpqstuvx]{2,}(?!\p{L})/u;
const deputy = /(?:^|\s)(?:Phó (?:Bí thư|Chủ tịch|Trưởng (?:ban|đoàn)|Chủ nhiệm|ban)|Ủy viên|Uỷ viên)$/i;
const command = /^(?:quân sự|QS|phòng thủ|PTDS|PCTT|phòng,? chống|bộ đội biên phòng|BĐBP|biên phòng)(?![\p{L}])/iu;
const provinceWord = /(?:^|\s)(?:tỉnh|thành phố|TP)(?=[\s.,]|$)/iu;
const lowerLevelWord = /(?:^|\s)(?:xã|phường|thị trấn|huyện|quận|thị xã|đặc khu|cơ quan)(?=[\s.,]|$)/iu;
const longestAbbreviation = 3;
const termIndexes = new WeakMap<readonly PostTerm[], Map<string, Set<string>>>();

/**
 * Writes the abbreviations of one post in full: UVBTV, PBT TT, PCTUBND, TUV. Short names of bodies (HĐND, UBND, MTTQ)
 * stay as they are printed. What is ambiguous (TT outside "Phó … TT", TUV without knowing the city) or unknown stays and
 * is told in `unclear`; nothing is guessed. Words that were typed in full keep their spelling (uỷ, ủy).
 *
 * @param post one post, as `splitPosts` gives it, composed or decomposed
 * @param context the table of positions and what is known of the unit
 * @returns the post in NFC, each change, and what stayed unclear
 * @example expandPost('PBT TT ĐU xã', context).text // 'Phó Bí thư Thường trực Đảng ủy xã'
 */
export function expandPost(post: string, context: PostContext): ExpandedPost {
  const text = post.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!mayHoldAbbreviation.test(text)) return { text, changes: [], unclear: [] };
  const reading: Reading = { text, changes: [], unclear: [], words: [], done: [], at: 0, context };
  reading.words = openFirst(reading).split(' ');
  while (reading.at < reading.words.length) readNext(reading);
  return { text: reading.done.join(' '), changes: reading.changes, unclear: reading.unclear };
}

/** "P." and "Q." before a post are Phó and Quyền; elsewhere they are phường, phòng, quận. */
function openFirst(reading: Reading): string {
  const found = /^((?:nguyên )?)([PQ])(?:\. ?| )(?=\p{L})/iu.exec(reading.text);
  if (!found || !startsPost(reading.text.slice(found[0].length))) return reading.text;
  const to = found[2].toUpperCase() === 'P' ? 'Phó' : 'Quyền';
  reading.changes.push({ from: found[0].slice(found[1].length).trim(), to });
  return `${found[1]}${to} ${reading.text.slice(found[0].length)}`;
}

function readNext(reading: Reading): void {
  const most = isCapital(reading.words[reading.at]) ? longestAbbreviation : 1;
  for (let count = Math.min(most, reading.words.length - reading.at); count > 0; count--) {
    const typed = reading.words.slice(reading.at, reading.at + count).join(' ');
    const [, before, core, after] = /^([("“]*)(.*?)([)"”.,;:]*)$/u.exec(typed) ?? ['', '', typed, ''];
    const full = isWrittenShort(core) ? meaning(core, count, before !== '', reading) : null;
    if (full !== null) return write(reading, { typed: core, full, before, after, count });
  }
  keep(reading);
}

function isWrittenShort(core: string): boolean {
  return isCapital(core) || (!core.includes(' ') && core.length >= 3 && /^[A-Za-zĐđƯư.]+$/.test(core));
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function meaning(core: string, count: number, isAfterBracket: boolean, reading: Reading): string | null {
  const key = abbreviationKey(core);
  if (key.startsWith('BCH')) return commandOrCommittee(key, count, reading);
  if (key === 'TT' && count === 1) return standing(reading);
  const isLeading = isAfterBracket || beginsPost(reading.done);
  const full = (isLeading ? leadingAbbreviations.get(key) : null) ?? abbreviations.get(key);
  const other = isLeading && full === undefined ? otherMeaning(key, count, reading.context) : null;
  return nameCommittee(full ?? other, reading.context);
}

function otherMeaning(key: string, count: number, context: PostContext): string | null {
  return (count === 1 ? gluedAbbreviation(key) : null) ?? termOf(key, context);
}

function beginsPost(done: readonly string[]): boolean {
  const last = done.at(-1);
  return last === undefined || /^(?:phó|nguyên|quyền|kiêm|và)$/i.test(last) || /[-–,;(/]$/.test(last);
}

function nameCommittee(full: string | null, context: PostContext): string | null {
  if (full === null || !full.includes(provincialCommittee)) return full;
  if (context.isCentralCity) return full.replace(provincialCommittee, 'Thành ủy');
  // A city below a province had a "Thành ủy" of its own until the districts ended: there either may be meant.
  if (context.isCentralCity === null || context.level === 'DISTRICT') return null;
  return full.replace(provincialCommittee, 'Tỉnh ủy');
}

/** BCH is Ban Chấp hành, but of soldiers and rescuers Ban Chỉ huy, of a province's soldiers Bộ Chỉ huy. */
function commandOrCommittee(key: string, count: number, reading: Reading): string | null {
  const rest = reading.words.slice(reading.at + count).join(' ');
  if (key === 'BCHQS') return withSuffix(soldiersCommand(rest, reading.context), ' Quân sự');
  if (key !== 'BCH') return null;
  if (!command.test(rest)) return 'Ban Chấp hành';
  return /^(?:phòng|PTDS|PCTT)/iu.test(rest) ? 'Ban Chỉ huy' : soldiersCommand(rest, reading.context);
}

function soldiersCommand(rest: string, context: PostContext): string | null {
  if (/biên phòng|BĐBP/iu.test(rest) || provinceWord.test(rest)) return 'Bộ Chỉ huy';
  return context.level === 'PROVINCE' && !lowerLevelWord.test(rest) ? null : 'Ban Chỉ huy';
}

function withSuffix(text: string | null, suffix: string): string | null {
  return text === null ? null : text + suffix;
}

function standing(reading: Reading): string | null {
  const done = reading.done.join(' ');
  if (deputy.test(done)) return 'Thường trực';
  const next = reading.words.at(reading.at + 1);
  const isOfficeNext = next === undefined || /^(?:sở|công an)$/i.test(next);
  // "Phó Giám đốc TT Y tế" is a centre.
  return /Phó Giám đốc$/i.test(done) && isOfficeNext ? 'Thường trực' : null;
}

function termOf(key: string, context: PostContext): string | null {
  const names = termIndex(context.terms).get(key);
  const [name = null, ...others] = names ?? [];
  return others.length === 0 ? name : null;
}

function termIndex(terms: readonly PostTerm[]): Map<string, Set<string>> {
  const found = termIndexes.get(terms);
  if (found) return found;
  const index = new Map<string, Set<string>>();
  for (const term of terms) {
    for (const abbreviation of term.abbreviations) {
      const key = abbreviationKey(abbreviation);
      index.set(key, (index.get(key) ?? new Set()).add(term.name.normalize('NFC')));
    }
  }
  termIndexes.set(terms, index);
  return index;
}

interface Written {
  typed: string;
  full: string;
  before: string;
  after: string;
  count: number;
}

function write(reading: Reading, { typed, full, before, after, count }: Written): void {
  const last = reading.done.at(-1)?.toLowerCase();
  let to = full;
  if (/^(?:trưởng|phó)$/.test(last ?? '')) to = to.replace(/^Ban (?!Thường vụ|Chấp hành|Chỉ)/, 'ban ');
  const [first, ...others] = to.split(' ');
  // "Ban BDV", "UVTW Đảng": the word is there already.
  if (first.toLowerCase() === last && others.length > 0) to = others.join(' ');
  const next = reading.words.at(reading.at + count)?.toLowerCase();
  if (next !== undefined && to.toLowerCase().endsWith(` ${next}`)) reading.at++;
  if (typed !== full) reading.changes.push({ from: typed, to });
  reading.done.push(...`${before}${to}${after.replace(/^\.+/, '')}`.split(' '));
  reading.at += count;
}

function keep(reading: Reading): void {
  const word = reading.words[reading.at++];
  reading.done.push(word);
  for (const part of word.match(/[A-ZĐƯ][A-ZĐƯ.&-]*[A-ZĐƯ](?![\p{L}\p{M}\p{N}])/gu) ?? []) {
    if (word.indexOf(part) > 0 && /[\p{L}\p{M}]/u.test(word[word.indexOf(part) - 1])) continue;
    if (!isKnown(part)) reading.unclear.push(part);
  }
}

function isKnown(part: string): boolean {
  const key = abbreviationKey(part).replace(/[&-]/g, '');
  if (printedAsTheyAre.has(key) || /^[IVX]+$/.test(key)) return true;
  if (abbreviations.has(key) || leadingAbbreviations.has(key)) return false;
  return isVietnameseSyllable(part);
}
