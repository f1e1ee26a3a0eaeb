import type { CreateSite, Site, SiteCheckInput } from '@ky-yeu/contracts/attendees';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';

export interface SiteModel extends Omit<Filled<CreateSite>, 'checks'> {
  checks: Filled<SiteCheckInput>[];
}

const none: SiteModel = {
  name: '',
  parentId: null,
  organisationId: null,
  venue: null,
  expectedCount: null,
  connectedCount: null,
  totalCount: null,
  responsibleId: null,
  responsibleName: null,
  responsiblePhone: null,
  chairId: null,
  checks: [],
  note: null,
  ordinal: null,
};

/** Makes the values of the form of a site; of undefined those of a new one. */
export function siteModel(site?: Site): SiteModel {
  rememberName(site?.organisationId, site?.organisationName);
  rememberName(site?.responsibleId, site?.responsibleName);
  const chair = site?.chairs.find(({ id }) => id === site.chairId);
  rememberName(chair?.id, chair?.name);
  return { ...pickModel(none, site), checks: (site?.checks ?? []).map((check) => ({ ...check })) };
}

/** What is tested at a site before the opening, when nobody has written his own list. */
export const usualChecks: readonly string[] = [
  'Đường truyền chính',
  'Đường truyền dự phòng',
  'Âm thanh',
  'Hình ảnh, máy quay',
  'Trình chiếu tài liệu',
  'Nguồn điện dự phòng',
];

/** How far the tests of a site are: 'đạt 3/6'; '' when there is none. */
export function checksText({ checks }: Pick<Site, 'checks'>): string {
  const good = checks.filter(({ state }) => state === 'OK').length;
  return checks.length ? `thử kết nối: đạt ${good}/${checks.length}` : '';
}
