import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiDeleteOutline, mdiPencilOutline, mdiSetMerge } from '@mdi/js';
import { genderLabels } from '@ky-yeu/contracts/closed-lists';
import type { Person, Post } from '@ky-yeu/contracts/people';
import { Can } from '../shared/can';
import { Confirm } from '../shared/confirm';
import { showDate, showSpan, today } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { pageTitle } from '../shared/page-title';
import { Panels } from '../shared/panels';
import type { Written } from '../shared/record-api';
import { PeopleApi, person } from './people-api';
import type { PersonEditData } from './person-edit';
import { PersonTimeline } from './person-timeline';

/** One person: who it is, all posts, and one time line of everything. */
@Component({
  selector: 'app-person-page',
  imports: [Can, Icon, LoadState, PersonTimeline, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-page.html',
  styleUrl: './person-page.scss',
})
export class PersonPage {
  private readonly api = inject(PeopleApi);
  private readonly panels = inject(Panels);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  readonly id = input.required<string>();

  protected readonly icons = { mdiDeleteOutline, mdiPencilOutline, mdiSetMerge };
  protected readonly resource = person(this.id);
  protected readonly person = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly posts = computed(() => {
    const posts = this.person()?.posts ?? [];
    return {
      held: posts.filter((post) => isHeld(post)),
      former: posts.filter((post) => !isHeld(post)),
    };
  });
  protected readonly gender = computed(() => {
    const gender = this.person()?.gender;
    return gender ? genderLabels[gender] : '';
  });
  protected readonly born = computed(() => {
    const found = this.person();
    return found ? showDate(found.bornOn, found.bornPrecision) : '';
  });
  protected readonly span = ({ fromOn, toOn }: Pick<Post, 'fromOn' | 'toOn'>) => showSpan(fromOn, toOn);

  constructor() {
    pageTitle(() => this.person()?.fullName);
  }

  protected async edit(found: Person): Promise<void> {
    const load = () => import('./person-edit').then((file) => file.PersonEdit);
    await this.panels.openSide<PersonEditData, Written<Person>>(load, { person: found }, 880);
  }

  protected async remove(found: Person): Promise<void> {
    const { attendances, awards } = found.dependents;
    const hangsOnIt = [
      attendances ? `${attendances} lần có tên trong hội nghị` : '',
      awards ? `${awards} lần khen thưởng` : '',
      found.posts.length ? `${found.posts.length} chức vụ` : '',
    ].filter(Boolean);
    const what = `cá nhân “${found.fullName}”`;
    if (await this.confirm.delete({ what, hangsOnIt, remove: () => this.api.remove(found.id) })) {
      await this.router.navigateByUrl('/people');
    }
  }
}

function isHeld({ fromOn, toOn }: Post): boolean {
  const now = today();
  return (!fromOn || fromOn <= now) && (!toOn || toOn >= now);
}
