import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiDatabaseImportOutline, mdiPlus } from '@mdi/js';
import { peopleList } from '@ky-yeu/contracts/lists/people-list';
import type { Person, PersonListItem } from '@ky-yeu/contracts/people';
import { organisationPicker } from '../organisations/organisations-api';
import { Can } from '../shared/can';
import { DataList } from '../shared/data-list';
import { Icon } from '../shared/icon';
import { listState } from '../shared/list-state';
import { columnsOf } from '../shared/lists/list-columns';
import { nameOfFilter } from '../shared/lists/name-of-filter';
import { openWhenAsked } from '../shared/new-param';
import { Panels } from '../shared/panels';
import type { Written } from '../shared/record-api';
import { RecordPicker } from '../shared/record-picker';
import { Session } from '../shared/session';
import { peoplePage, positionPicker } from './people-api';
import { PeopleLinks } from './people-links';
import type { PersonEditData } from './person-edit';

/** Everybody the conferences and awards name. */
@Component({
  selector: 'app-people-list',
  imports: [Can, DataList, Icon, PeopleLinks, RecordPicker, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-list.html',
  styles: `
    app-record-picker {
      flex: 0 1 300px;
    }
  `,
})
export class PeopleList {
  private readonly panels = inject(Panels);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  /** Set by the quick search: open the form for a new person. */
  readonly new = input<string>();

  protected readonly mdiPlus = mdiPlus;
  protected readonly mdiDatabaseImportOutline = mdiDatabaseImportOutline;
  protected readonly emptyText = computed(() =>
    this.session.can('people:write')
      ? 'Chưa có cá nhân nào. Người được ghi vào danh sách đại biểu của hội nghị cũng có ở đây.'
      : 'Chưa có cá nhân nào.',
  );
  protected readonly organisations = organisationPicker();
  protected readonly pickers = { organisationId: this.organisations, positionId: positionPicker() };
  protected readonly list = listState({ sort: 'givenName', filters: ['organisationId'], of: peopleList });
  protected readonly organisation = nameOfFilter(this.list, '/api/people', 'organisationId');
  protected readonly page = peoplePage(this.list.params);
  protected readonly described = peopleList;
  protected readonly columns = columnsOf<PersonListItem>(peopleList, {
    fullName: { sort: 'givenName', width: '13.5rem' },
    organisationName: { width: '17rem' },
    bornOn: { sort: 'bornOn', width: '7.5rem' },
    gender: { width: '6rem', isWideOnly: true },
  });
  protected readonly link = (each: PersonListItem) => ['/people', each.id];

  constructor() {
    openWhenAsked(this.new, () => {
      if (this.session.can('people:write')) void this.add();
    });
  }

  protected async add(): Promise<void> {
    const load = () => import('./person-edit').then((file) => file.PersonEdit);
    const written = await this.panels.openSide<PersonEditData, Written<Person>>(load, {}, 880);
    if (written) await this.router.navigate(['/people', written.record.id]);
  }
}
