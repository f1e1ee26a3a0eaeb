export interface PostTerm {
  name: string;
  abbreviations: readonly string[];
}
export interface PostContext {
  terms: readonly PostTerm[];
  level: 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'GRASSROOTS' | null;
  isCentralCity: boolean | null;
}

/** Stub. */
export function splitPosts(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
/** Stub. */
export function expandPost(
  post: string,
  _context: PostContext,
): { text: string; changes: { from: string; to: string }[]; unclear: string[] } {
  return { text: post.normalize('NFC'), changes: [], unclear: [] };
}
