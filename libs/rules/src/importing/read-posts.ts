import { expandPost, splitPosts, type PostContext } from '@ky-yeu/vietnamese/post-phrases';
import { fold } from '@ky-yeu/vietnamese/fold';
import { looksLikeBody, looksLikePost } from './guess-content';
import { oneLine, type RowDraft } from './row-draft';

/** A list has at most this many posts of one person; more is a wrong column. */
const mostPosts = 20;
const longestPost = 300;

interface ReadPost {
  text: string;
  key: string;
  changes: { from: string; to: string }[];
  unclear: string[];
}

/** The same few hundred posts fill a list of ten thousand. */
const known = new WeakMap<PostContext, Map<string, ReadPost[]>>();
const mostKnown = 20_000;

function readCell(text: string, context: PostContext): ReadPost[] {
  const cells = known.get(context) ?? new Map<string, ReadPost[]>();
  known.set(context, cells);
  const before = cells.get(text);
  if (before) return before;
  const read = splitCell(text).map((part) => {
    const expanded = expandPost(part, context);
    return { ...expanded, key: fold(expanded.text) };
  });
  if (cells.size >= mostKnown) cells.clear();
  cells.set(text, read);
  return read;
}

/**
 * Splits and expands the posts of a person.
 *
 * @param texts cells that hold posts, in order
 * @param context the dictionary with the level at which the list was made
 * @returns the posts in print order, each once
 */
export function readPosts(draft: RowDraft, texts: readonly string[], context: PostContext): string[] {
  const posts = new Map<string, string>();
  for (const { text, key, changes, unclear } of texts.flatMap((each) => readCell(each, context))) {
    for (const { from, to } of changes) draft.info('posts', `Viết đầy đủ “${from}” là “${to}”.`);
    for (const word of unclear) {
      draft.warn('posts', `Chưa rõ “${word}” trong “${text}” nghĩa là gì: hãy ghi đầy đủ chức vụ.`);
    }
    if (!posts.has(key)) posts.set(key, text);
  }
  const written = [...posts.values()];
  if (written.length > mostPosts) {
    draft.refuse('posts', `Có ${written.length} chức vụ, nhiều nhất ${mostPosts}: hãy sửa ô Chức vụ.`);
  }
  const long = written.find((post) => post.length > longestPost);
  if (long) draft.refuse('posts', `Chức vụ dài ${long.length} ký tự, nhiều nhất ${longestPost}: hãy rút gọn.`);
  draft.set('posts', written.join('; '));
  return written;
}

/** A line break parts two posts where the next line begins as a post does; otherwise the cell was merely too narrow. */
function splitCell(text: string): string[] {
  const blocks: string[] = [];
  for (const line of text.split('\n')) {
    const item = /^\s*[-+*•–]\s*(.*)$/u.exec(line);
    const plain = item?.[1] ?? line.trim();
    const above = blocks.at(-1);
    if (above === undefined || item || looksLikePost(plain)) blocks.push(plain);
    else blocks[blocks.length - 1] = `${above} ${plain}`;
  }
  return blocks.flatMap(splitPosts).filter((part) => part !== '');
}

/**
 * Takes the unit out of a cell below "Chức vụ, đơn vị": the last parts that name a body and no post.
 *
 * @returns the posts, and the unit or null
 * @example takeUnit('Trưởng phòng - Sở Nội vụ') // { posts: 'Trưởng phòng', unit: 'Sở Nội vụ' }
 */
export function takeUnit(text: string): { posts: string; unit: string | null } {
  const parts = text.split(/\s+[-–—]\s+|\s*[;\n]\s*|,\s+/).filter((part) => part !== '');
  let first = parts.length;
  while (first > 0 && looksLikeBody(parts[first - 1] ?? '')) first -= 1;
  if (first === parts.length) return { posts: text, unit: null };
  const unit = parts.slice(first).join(', ');
  // What stands before the unit stays as it is printed, separators included.
  const at = text.lastIndexOf(parts[first] ?? '');
  return { posts: oneTail(text.slice(0, at)), unit: oneLine(unit) };
}

const oneTail = (text: string): string => text.replace(/[\s,;–—-]+$/, '');

/**
 * Gives the post that a group header says all below it hold: "Các đồng chí trong Ban Thường vụ Tỉnh ủy".
 *
 * @param group a group header without numbering
 * @returns the post, and whether each has it beside others; null when the header names none
 */
export function commonPost(group: string): { post: string; isMembership: boolean } | null {
  const said = /^(?:các|những)?\s*(?:đồng chí|đ\/c|đ\.c|ông,?\s*bà|đại biểu)\s+(?:là\s+)?(.+)$/iu.exec(group)?.[1];
  if (!said || /,|;| và |(?:^|\s)các\s|\d/iu.test(said)) return null;
  const body =
    /^(?:trong|thuộc)\s+(?:tập thể\s+)?((?:ban thường vụ|btv|ban chấp hành|bch|bộ chính trị|ban bí thư)(?:\s.+)?)$/iu.exec(
      said,
    )?.[1];
  if (body) return { post: `Ủy viên ${body.charAt(0).toUpperCase()}${body.slice(1)}`, isMembership: true };
  if (!looksLikePost(said)) return null;
  const post = said.charAt(0).toUpperCase() + said.slice(1);
  return { post, isMembership: /^(?:ủy viên|uỷ viên|uv|\S+ (?:ủy|uỷ) viên)/iu.test(said) };
}
