import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { recipientKindLabels } from '@ky-yeu/contracts/award-lists';
import type { ListState } from '../shared/list-state';
import { awardAuthorities, awardCounts, awardForms } from './awards-api';

/** The names of the filters in the address. */
export const awardFilters = ['formId', 'authorityId', 'year', 'kind'] as const;

/** What rounds and names are filtered by: form, authority, year and kind of recipient. */
@Component({
  selector: 'app-award-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <select #form aria-label="Hình thức" (change)="list().set({ formId: form.value })">
      <option value="">Mọi hình thức</option>
      @for (each of forms(); track each.id) {
        <option [value]="each.id" [selected]="each.id === list().filter('formId')">{{ each.name }}</option>
      }
    </select>
    <select #authority aria-label="Cấp khen" (change)="list().set({ authorityId: authority.value })">
      <option value="">Mọi cấp khen</option>
      @for (each of authorities(); track each.id) {
        <option [value]="each.id" [selected]="each.id === list().filter('authorityId')">{{ each.name }}</option>
      }
    </select>
    <select #year aria-label="Năm khen thưởng" (change)="list().set({ year: year.value })">
      <option value="">Mọi năm</option>
      @for (each of years(); track each) {
        <option [value]="each" [selected]="'' + each === list().filter('year')">Năm {{ each }}</option>
      }
    </select>
    <select #kind aria-label="Đối tượng" (change)="list().set({ kind: kind.value })">
      <option value="">Mọi đối tượng</option>
      @for (each of kinds; track each[0]) {
        <option [value]="each[0]" [selected]="each[0] === list().filter('kind')">{{ each[1] }}</option>
      }
    </select>
  `,
  styles: `
    :host {
      display: contents;
    }

    select {
      min-height: var(--control-height);
      max-width: min(220px, 100%);
      padding: 0 6px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--radius);
      background: var(--mat-sys-surface-container-lowest);
    }
  `,
})
export class AwardFilters {
  readonly list = input.required<ListState>();
  private readonly formList = awardForms();
  private readonly authorityList = awardAuthorities();
  private readonly counts = awardCounts();
  protected readonly kinds = Object.entries(recipientKindLabels);
  protected readonly forms = computed(() => (this.formList.hasValue() ? (this.formList.value()?.items ?? []) : []));
  /** One organisation may stand under several printed names; the first names it. */
  protected readonly authorities = computed(() => {
    const all = this.authorityList.hasValue() ? (this.authorityList.value()?.items ?? []) : [];
    const byId = new Map<string, string>();
    for (const { organisationId, name } of all) {
      if (organisationId && !byId.has(organisationId)) byId.set(organisationId, name);
    }
    return [...byId].map(([id, name]) => ({ id, name }));
  });
  protected readonly years = computed(() => {
    const all = this.counts.hasValue() ? (this.counts.value()?.items ?? []) : [];
    const chosen = Number(this.list().filter('year')) || null;
    const years = new Set(all.map(({ year }) => year).concat(chosen));
    return [...years].filter((year) => year !== null).sort((one, other) => other - one);
  });
}
