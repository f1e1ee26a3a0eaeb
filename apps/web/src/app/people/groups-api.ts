import { HttpClient, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Page } from '@ky-yeu/contracts/page';
import type {
  CreatePeopleGroup,
  GroupDefinition,
  GroupMembersPage,
  PeopleGroup,
  PeopleGroupListItem,
  UpdatePeopleGroup,
} from '@ky-yeu/contracts/people-groups';
import { firstValueFrom } from 'rxjs';
import {
  jsonResource,
  pageResource,
  pickerSource,
  recordApi,
  type Params,
  type PickerSource,
} from '../shared/record-api';

const path = '/api/people-groups';

@Injectable({ providedIn: 'root' })
export class GroupsApi {
  private readonly http = inject(HttpClient);
  private readonly records = recordApi<PeopleGroup, CreatePeopleGroup, UpdatePeopleGroup>(() => path);
  readonly get = this.records.get;
  readonly create = this.records.create;
  readonly update = this.records.update;
  readonly remove = this.records.remove;

  /** Whom a group that is not yet saved would hold; the first fifty by name. @param on ISO date */
  preview(definition: GroupDefinition, on: string): Promise<GroupMembersPage> {
    return firstValueFrom(this.http.post<GroupMembersPage>(`${path}/preview`, { ...definition, on }));
  }
}

export function groupsPage(params: () => Params): HttpResourceRef<Page<PeopleGroupListItem> | undefined> {
  return pageResource<PeopleGroupListItem>(() => path, params);
}

/** The people of a group on a day, 200 of them to a page. Call it where injection is possible. */
export function groupMembers(
  id: () => string | undefined,
  on: () => string,
  page: () => number,
): HttpResourceRef<GroupMembersPage | undefined> {
  return jsonResource<GroupMembersPage>(() => {
    const known = id();
    return known && `${path}/${known}/members?on=${on()}&page=${page()}&pageSize=200`;
  });
}

/** Finds a saved group by its name. Call it where injection is possible. */
export function peopleGroupPicker(): PickerSource {
  return pickerSource<PeopleGroupListItem>(
    () => path,
    ({ id, name, note }) => ({ id, name, detail: note }),
  );
}

/** Why somebody is in a group: 'quy tắc 1: Bí thư Đảng ủy xã (Đảng ủy xã Một)', or 'chọn thêm'. */
export function reasonText({
  rule,
  title,
  organisationName,
}: GroupMembersPage['items'][number]['reasons'][number]): string {
  if (rule === 0) return 'chọn thêm';
  const unit = organisationName && !title?.includes(organisationName) ? ` (${organisationName})` : '';
  return `quy tắc ${rule}: ${title}${unit}`;
}
