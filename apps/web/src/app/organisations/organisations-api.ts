import type { HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type {
  CreateOrganisation,
  Organisation,
  OrganisationListItem,
  UpdateOrganisation,
} from '@ky-yeu/contracts/organisations';
import { organisationLevelLabels } from '@ky-yeu/contracts/closed-lists';
import type { Page } from '@ky-yeu/contracts/page';
import { showSpan } from '../shared/format';
import {
  jsonResource,
  pageResource,
  pickerSource,
  recordApi,
  type Params,
  type PickerSource,
} from '../shared/record-api';

const path = '/api/organisations';

@Injectable({ providedIn: 'root' })
export class OrganisationsApi {
  private readonly records = recordApi<Organisation, CreateOrganisation, UpdateOrganisation>(() => path);
  readonly create = this.records.create;
  readonly update = this.records.update;
  readonly remove = this.records.remove;
}

/**
 * The organisations right below one, or those below none; at most 200, the highest level first.
 *
 * @param on only those that existed on this date, 'YYYY-MM-DD'; all when it is ''
 */
export function organisationChildren(
  parentId: () => string | null,
  on: () => string,
): HttpResourceRef<Page<OrganisationListItem> | undefined> {
  return pageResource<OrganisationListItem>(
    () => path,
    () => {
      const parent = parentId();
      const place: Params = parent === null ? { isRoot: true } : { parentId: parent };
      return { ...place, pageSize: 200, sort: 'level', ...(on() ? { on: on() } : {}) };
    },
  );
}

export function organisationsPage(params: () => Params): HttpResourceRef<Page<OrganisationListItem> | undefined> {
  return pageResource<OrganisationListItem>(() => path, params);
}

export function organisation(id: () => string): HttpResourceRef<Organisation | undefined> {
  return jsonResource<Organisation>(() => `${path}/${id()}`);
}

/** Finds organisations by name, short name or initials. Call it where injection is possible. */
export function organisationPicker(): PickerSource {
  return pickerSource<OrganisationListItem>(
    () => path,
    (each) => ({
      id: each.id,
      name: each.name,
      detail:
        [organisationLevelLabels[each.level], each.parentName, showSpan(each.validFrom, each.validTo)]
          .filter(Boolean)
          .join(' · ') || null,
    }),
  );
}
