import type { HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { Page } from '@ky-yeu/contracts/page';
import type {
  CreateTerritory,
  OrganisationLevelPeriod,
  Territory,
  UpdateOrganisationLevelPeriod,
  UpdateTerritory,
} from '@ky-yeu/contracts/territories';
import { showSpan } from '../shared/format';
import {
  jsonResource,
  pageResource,
  pickerSource,
  recordApi,
  type Params,
  type PickerSource,
} from '../shared/record-api';

const path = '/api/territories';
const periodsPath = '/api/organisation-level-periods';

@Injectable({ providedIn: 'root' })
export class TerritoriesApi {
  private readonly records = recordApi<Territory, CreateTerritory, UpdateTerritory>(() => path);
  private readonly periods = recordApi<OrganisationLevelPeriod, UpdateOrganisationLevelPeriod>(() => periodsPath);
  readonly create = this.records.create;
  readonly update = this.records.update;
  readonly remove = this.records.remove;
  readonly updatePeriod = this.periods.update;
}

export function territoriesPage(params: () => Params): HttpResourceRef<Page<Territory> | undefined> {
  return pageResource<Territory>(() => path, params);
}

/** Until when the levels of the apparatus worked. */
export function levelPeriods(): HttpResourceRef<{ items: OrganisationLevelPeriod[] } | undefined> {
  return jsonResource<{ items: OrganisationLevelPeriod[] }>(() => periodsPath);
}

/** Finds territories by name, also by one of before. Call it where injection is possible. */
export function territoryPicker(): PickerSource {
  return pickerSource<Territory>(
    () => path,
    ({ id, fullName, parentName, validFrom, validTo }) => ({
      id,
      name: fullName,
      detail: [parentName, showSpan(validFrom, validTo)].filter(Boolean).join(' · ') || null,
    }),
  );
}
