import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiChevronDown, mdiChevronRight } from '@mdi/js';
import { organisationLevelLabels, organisationSystemLabels } from '@ky-yeu/contracts/closed-lists';
import type { OrganisationListItem } from '@ky-yeu/contracts/organisations';
import { showSpan, today } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { organisationChildren } from './organisations-api';

/** One level of the tree of organisations; the level below is read when it is opened. */
@Component({
  selector: 'app-organisation-branch',
  imports: [Icon, LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation-branch.html',
  styleUrl: './organisation-branch.scss',
})
export class OrganisationBranch {
  readonly parentId = input<string | null>(null);
  /** Only those that existed on this date; all when it is ''. */
  readonly on = input('');
  /** With a date: those too that had closed by then. */
  readonly withClosed = input(false);

  protected readonly icons = { mdiChevronDown, mdiChevronRight };
  protected readonly levelLabels = organisationLevelLabels;
  protected readonly systemLabels = organisationSystemLabels;
  protected readonly showSpan = showSpan;
  protected readonly resource = organisationChildren(this.parentId, this.on, this.withClosed);
  protected readonly items = computed(() => (this.resource.hasValue() ? (this.resource.value()?.items ?? []) : []));
  protected readonly hidden = computed(() => {
    const total = this.resource.hasValue() ? (this.resource.value()?.total ?? 0) : 0;
    return total - this.items().length;
  });
  protected readonly opened = signal<ReadonlySet<string>>(new Set());

  /** Closed by the date of the tree; where there is no date, closed at all. */
  protected hasEnded({ validTo }: OrganisationListItem): boolean {
    return validTo !== null && validTo < (this.on() || today());
  }

  protected toggle(id: string): void {
    const next = new Set(this.opened());
    if (!next.delete(id)) next.add(id);
    this.opened.set(next);
  }
}
