import type { HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type {
  CreateOrganisation,
  Organisation,
  OrganisationFigures,
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
  readonly get = this.records.get;
  readonly create = this.records.create;
  readonly update = this.records.update;
  readonly remove = this.records.remove;
}

/**
 * The organisations right below one, or those below none; at most 200, the highest level first.
 *
 * @param on only those that existed on this date, 'YYYY-MM-DD', below whom they stood then; all when it is ''
 * @param withClosed those too that had closed by then
 */
export function organisationChildren(
  parentId: () => string | null,
  on: () => string,
  withClosed: () => boolean,
): HttpResourceRef<Page<OrganisationListItem> | undefined> {
  return pageResource<OrganisationListItem>(
    () => path,
    () => {
      const parent = parentId();
      const place: Params = parent === null ? { isRoot: true } : { parentId: parent };
      return { ...place, pageSize: 200, sort: 'level', ...(on() ? { on: on(), withClosed: withClosed() } : {}) };
    },
  );
}

export function organisationsPage(params: () => Params): HttpResourceRef<Page<OrganisationListItem> | undefined> {
  return pageResource<OrganisationListItem>(() => path, params);
}

/** Conferences, attendances and awards of an organisation, with those of its predecessors when told. */
export function organisationFigures(
  id: () => string,
  rollUp: () => boolean,
): HttpResourceRef<OrganisationFigures | undefined> {
  return jsonResource<OrganisationFigures>(
    () => `${path}/${id()}/figures`,
    () => ({ rollUp: rollUp() }),
  );
}

export function organisation(id: () => string): HttpResourceRef<Organisation | undefined> {
  return jsonResource<Organisation>(() => `${path}/${id()}`);
}

/** Finds organisations by name, short name or a name of before; says why where it is not by the name shown. Call it where injection is possible. */
export function organisationPicker(): PickerSource {
  return pickerSource<OrganisationListItem>(
    () => path,
    (each) => ({
      id: each.id,
      name: each.name,
      detail:
        [each.foundBy, organisationLevelLabels[each.level], each.parentName, showSpan(each.validFrom, each.validTo)]
          .filter(Boolean)
          .join(' · ') || null,
    }),
  );
}
