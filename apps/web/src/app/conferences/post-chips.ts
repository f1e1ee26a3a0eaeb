import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { mdiArrowLeft, mdiClose, mdiPlus } from '@mdi/js';
import type { AttendeePostInput } from '@ky-yeu/contracts/attendees';
import { Icon } from '../shared/icon';

/** A post that a person holds or has held, to be printed or not. */
export interface PostChoice {
  postId: string | null;
  title: string;
  /** When it was held, where that tells it from the others. */
  detail: string;
}

const isSame = (one: AttendeePostInput, other: AttendeePostInput) =>
  one.postId ? one.postId === other.postId : one.title === other.title;

/** The posts printed beside a name: chips to switch on and off, in their order; any other post can be typed. */
@Component({
  selector: 'app-post-chips',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './post-chips.html',
  styleUrl: './post-chips.scss',
})
export class PostChips {
  readonly posts = model.required<AttendeePostInput[]>();
  /** What can be chosen besides. */
  readonly choices = input<readonly PostChoice[]>([]);
  protected readonly icons = { mdiArrowLeft, mdiClose, mdiPlus };
  protected readonly others = computed(() =>
    this.choices().filter((choice) => !this.posts().some((post) => isSame(choice, post))),
  );

  protected take({ postId, title }: AttendeePostInput): void {
    this.posts.update((posts) => [...posts, { postId: postId ?? null, title }]);
  }

  protected drop(index: number): void {
    this.posts.update((posts) => posts.filter((_post, at) => at !== index));
  }

  protected moveLeft(index: number): void {
    this.posts.update((posts) => {
      const next = [...posts];
      const [moved] = next.splice(index, 1);
      if (moved) next.splice(index - 1, 0, moved);
      return next;
    });
  }

  /** Takes the typed post; Enter in the empty field is left to the form around. */
  protected typed(event: Event, box: HTMLInputElement): void {
    const title = box.value.trim();
    if (!title) return;
    event.preventDefault();
    box.value = '';
    this.take({ title });
  }
}
