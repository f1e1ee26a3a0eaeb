import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { papersList } from '@ky-yeu/contracts/lists/papers-list';
import type { RegisterLine } from '@ky-yeu/contracts/paper-drafts';
import { paperKindLabels } from '@ky-yeu/contracts/paper-kinds';
import { organisationPicker } from '../organisations/organisations-api';
import { Can } from '../shared/can';
import { Cell, DataList } from '../shared/data-list';
import { listState } from '../shared/list-state';
import { columnsOf } from '../shared/lists/list-columns';
import { registerPage } from './issue-api';
import { stateTone } from './paper-words';

/** The register of outgoing papers: what was issued under which number, cancelled ones too. */
@Component({
  selector: 'app-register-page',
  imports: [Can, Cell, DataList, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <header class="page-header">
        <div>
          <h1>Sổ văn bản đi</h1>
          <p>Văn bản đã ban hành của mọi hội nghị, theo cơ quan và năm; văn bản đã hủy vẫn giữ số trong sổ.</p>
        </div>
        <div class="actions">
          <a *appCan="'rules:read'" class="button" routerLink="/admin/form-packs">Bộ thể thức</a>
        </div>
      </header>
      <app-data-list
        caption="Văn bản đi"
        searchLabel="Tìm theo số, trích yếu, người ký"
        emptyText="Chưa có văn bản nào được ban hành. Mở thẻ “Văn bản” của một hội nghị, lập dự thảo rồi bấm “Ban hành”."
        path="/api/papers"
        [columns]="columns"
        [list]="list"
        [page]="page"
        [rowLink]="link"
        [of]="described"
        [pickers]="pickers"
      >
        <select #kind filters aria-label="Loại văn bản" (change)="list.set({ kind: kind.value })">
          <option value="">Mọi loại</option>
          @for (each of kinds; track each[0]) {
            <option [value]="each[0]" [selected]="each[0] === list.filter('kind')">{{ each[1] }}</option>
          }
        </select>
        <select #year filters aria-label="Năm" (change)="list.set({ year: year.value })">
          <option value="">Mọi năm</option>
          @for (each of years(); track each) {
            <option [value]="each" [selected]="'' + each === list.filter('year')">Năm {{ each }}</option>
          }
        </select>
        <select #state filters aria-label="Tình trạng" (change)="list.set({ state: state.value })">
          <option value="">Cả đã hủy</option>
          <option value="ISSUED" [selected]="list.filter('state') === 'ISSUED'">Đã ban hành</option>
          <option value="CANCELLED" [selected]="list.filter('state') === 'CANCELLED'">Đã hủy</option>
        </select>
        <ng-template appCell="state" let-paper>
          <span class="badge" [class]="toneOf(paper)">{{ wordOf(paper) }}</span>
        </ng-template>
      </app-data-list>
    </div>
  `,
})
export class RegisterPage {
  protected readonly list = listState({ sort: '-issuedOn', filters: ['kind', 'year', 'state'], of: papersList });
  protected readonly page = registerPage(this.list.params);
  protected readonly described = papersList;
  protected readonly pickers = { organisationId: organisationPicker() };
  protected readonly kinds = Object.entries(paperKindLabels);
  protected readonly years = computed(() => {
    const now = new Date().getFullYear();
    const chosen = Number(this.list.filter('year'));
    const years = Array.from({ length: 12 }, (_, back) => now + 1 - back);
    return chosen && !years.includes(chosen) ? [...years, chosen] : years;
  });
  protected readonly columns = columnsOf<RegisterLine>(papersList, {
    numberText: { width: '8rem', sort: 'number', cell: ({ numberText }) => numberText ?? 'không số' },
    issuedOn: { width: '7.5rem', sort: 'issuedOn' },
    kind: { width: '9rem', sort: 'kind' },
    signerName: { width: '9rem' },
    state: { width: '8rem' },
    organisationName: { width: '9rem' },
  });
  protected readonly link = ({ conferenceId, id }: RegisterLine) => ['/conferences', conferenceId, 'papers', id];
  protected readonly toneOf = ({ state }: RegisterLine) => stateTone[state];
  protected readonly wordOf = ({ state }: RegisterLine) => papersList.columns['state']?.labels?.[state] ?? '';
}
