import type { ImportKind } from '@ky-yeu/contracts/importing-lists';
import type { PostContext } from '@ky-yeu/vietnamese/post-phrases';

/** What the reader must know beyond the row; `posts` of libs/vietnamese expands "TUV" by level. */
export interface ReadContext {
  kind: ImportKind;
  posts: PostContext;
  /** The year of the conference, or of today: ages are checked against it. */
  year: number;
}
