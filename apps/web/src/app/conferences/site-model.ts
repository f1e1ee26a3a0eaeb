import type { CreateSite, Site } from '@ky-yeu/contracts/attendees';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';

const none: Filled<CreateSite> = {
  name: '',
  parentId: null,
  organisationId: null,
  venue: null,
  expectedCount: null,
  connectedCount: null,
  totalCount: null,
  note: null,
  ordinal: null,
};

/** Makes the values of the form of a site; of undefined those of a new one. */
export function siteModel(site?: Site): Filled<CreateSite> {
  rememberName(site?.organisationId, site?.organisationName);
  return pickModel(none, site);
}
