import type { HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { Page } from '@ky-yeu/contracts/page';
import type {
  CreatePerson,
  Person,
  PersonListItem,
  Position,
  TimelineEntry,
  UpdatePerson,
} from '@ky-yeu/contracts/people';
import {
  jsonResource,
  pageResource,
  pickerSource,
  recordApi,
  type Params,
  type PickerSource,
} from '../shared/record-api';

const path = '/api/people';

@Injectable({ providedIn: 'root' })
export class PeopleApi {
  private readonly records = recordApi<Person, CreatePerson, UpdatePerson>(() => path);
  readonly create = this.records.create;
  readonly update = this.records.update;
  readonly remove = this.records.remove;
}

export function peoplePage(params: () => Params): HttpResourceRef<Page<PersonListItem> | undefined> {
  return pageResource<PersonListItem>(() => path, params);
}

/** People whose name holds this one; a text of one letter asks nothing. Call it where injection is possible. */
export function peopleNamed(name: () => string): HttpResourceRef<Page<PersonListItem> | undefined> {
  return pageResource<PersonListItem>(
    () => (name().length > 1 ? path : undefined),
    () => ({ q: name(), pageSize: 100 }),
  );
}

export function person(id: () => string | undefined): HttpResourceRef<Person | undefined> {
  return jsonResource<Person>(() => {
    const known = id();
    return known && `${path}/${known}`;
  });
}

export function timeline(id: () => string): HttpResourceRef<{ items: TimelineEntry[] } | undefined> {
  return jsonResource<{ items: TimelineEntry[] }>(() => `${path}/${id()}/timeline`);
}

/** What tells two people of one name apart: posts, organisation, year of birth. */
export function personDetail(each: Pick<PersonListItem, 'title' | 'organisationName' | 'bornOn'>): string {
  const born = each.bornOn ? `sinh năm ${each.bornOn.slice(0, 4)}` : null;
  return [each.title ?? 'chưa ghi chức vụ', each.organisationName, born].filter(Boolean).join(' · ');
}

/** Finds people by part of the name or by initials, with posts and organisation. Call it where injection is possible. */
export function peoplePicker(): PickerSource {
  return pickerSource<PersonListItem>(
    () => path,
    (each) => ({ id: each.id, name: each.fullName, detail: personDetail(each) }),
  );
}

/** Finds positions by name or abbreviation. Call it where injection is possible. */
export function positionPicker(): PickerSource {
  return pickerSource<Position>(
    () => '/api/positions',
    (each) => ({ id: each.id, name: each.name, detail: each.abbreviations.join(', ') || null }),
  );
}
