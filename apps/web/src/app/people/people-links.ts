import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiAccountMultipleOutline, mdiSetMerge } from '@mdi/js';
import { Can } from '../shared/can';
import { Icon } from '../shared/icon';

/** Ways from the list of people to what concerns many of them: saved groups and suspected doubles. */
@Component({
  selector: 'app-people-links',
  imports: [Can, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a class="button" routerLink="/people/groups"><app-icon [path]="icons.mdiAccountMultipleOutline" />Nhóm</a>
    <a *appCan="'people:write'" class="button" routerLink="/people/doubles">
      <app-icon [path]="icons.mdiSetMerge" />Nghi trùng
    </a>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class PeopleLinks {
  protected readonly icons = { mdiAccountMultipleOutline, mdiSetMerge };
}
