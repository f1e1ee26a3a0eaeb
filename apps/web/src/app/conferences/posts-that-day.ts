import type { Post } from '@ky-yeu/contracts/people';
import { showSpan } from '../shared/format';
import type { PostChoice } from './post-chips';

/** Whether a post was held on a day, 'YYYY-MM-DD'; a date that is not known does not shut it out. */
export function isHeldOn({ fromOn, toOn }: Pick<Post, 'fromOn' | 'toOn'>, day: string): boolean {
  return (fromOn === null || fromOn <= day) && (toOn === null || toOn >= day);
}

/** Offers all posts of a person, with the time of those that were not held on the day. */
export function postChoices(posts: readonly Post[], day: string): PostChoice[] {
  return posts.map((post) => ({
    postId: post.id,
    title: post.title,
    detail: isHeldOn(post, day) ? '' : showSpan(post.fromOn, post.toOn),
  }));
}
