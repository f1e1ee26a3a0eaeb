import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { mdiPlus } from '@mdi/js';
import type { AttendeeGroup, Site } from '@ky-yeu/contracts/attendees';
import { Can } from '../shared/can';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Session } from '../shared/session';
import { OpenConference } from './open-conference';
import { partList } from './parts-api';
import { partRows } from './part-rows';
import { RowActions } from './row-actions';
import { checksText, siteModel } from './site-model';
import { connectedText, siteTree } from './site-tree';

/** The sites of a conference as a tree, each with chairs, groups and how many below are connected. */
@Component({
  selector: 'app-sites-card',
  imports: [Can, Icon, LoadState, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sites-card.html',
  styleUrl: './sites-card.scss',
})
export class SitesCard {
  protected readonly session = inject(Session);
  private readonly open = inject(OpenConference);
  protected readonly mdiPlus = mdiPlus;
  protected readonly sites = partRows<Site, ReturnType<typeof siteModel>>({
    part: 'sites',
    editor: () => import('./site-edit').then((file) => file.SiteEdit),
    nameOf: ({ name }) => `điểm cầu “${name}”`,
    toModel: siteModel,
    hangsOnIt: (site) => this.hanging(site),
  });
  private readonly groups = partList<AttendeeGroup>('groups', this.open.id);
  protected readonly tree = computed(() => siteTree(this.sites.rows()));
  protected readonly connected = connectedText;
  protected readonly checked = checksText;

  protected hasFailed({ checks }: Site): boolean {
    return checks.some(({ state }) => state === 'FAILED');
  }

  protected groupsOf(site: Site): AttendeeGroup[] {
    const all = this.groups.hasValue() ? (this.groups.value()?.items ?? []) : [];
    return all.filter((group) => group.siteId === site.id);
  }

  private hanging(site: Site): string[] {
    const below = this.sites.rows().filter((each) => each.parentId === site.id).length;
    const groups = this.groupsOf(site).length;
    return [
      ...(below ? [`${below} điểm cầu cấp dưới (xóa theo)`] : []),
      ...(site.namedCount ? [`${site.namedCount} đại biểu (vẫn còn trong danh sách, chỉ bỏ điểm cầu)`] : []),
      ...(groups ? [`${groups} nhóm đại biểu (vẫn còn, chỉ bỏ điểm cầu)`] : []),
    ];
  }
}
