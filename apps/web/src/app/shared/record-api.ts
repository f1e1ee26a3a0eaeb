import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject } from '@angular/core';
import type { Page } from '@ky-yeu/contracts/page';
import { firstValueFrom } from 'rxjs';
import { reloadAfterWrites, Writes } from './writes';

/** What a write gives: the record as it is now and the change by which it can be undone. */
export interface Written<Full> {
  record: Full;
  changeId: string | null;
}

export type Params = Record<string, string | number | boolean | readonly string[]>;

/** One choice of a record picker; never a name alone. */
export interface PickerOption {
  id: string;
  name: string;
  /** Post and organisation, or whatever tells two equal names apart. */
  detail: string | null;
}

/** Finds choices for typed text: part of a name with or without tones, or initials. */
export type PickerSource = (text: string) => Promise<PickerOption[]>;

/**
 * Reads and writes one kind of record. Call it where injection is possible.
 *
 * @param path gives the address of the list, such as '/api/people'
 */
export function recordApi<Full, Create extends object, Update extends object = Create & { version: number }>(
  path: () => string,
) {
  const http = inject(HttpClient);
  const writes = inject(Writes);
  const write = async (method: string, url: string, body?: object): Promise<Written<Full>> => {
    const response = await firstValueFrom(http.request<Full>(method, url, { body, observe: 'response' }));
    writes.note();
    return { record: response.body as Full, changeId: response.headers.get('x-change-id') };
  };
  return {
    get: (id: string) => firstValueFrom(http.get<Full>(`${path()}/${id}`)),
    create: (body: Create) => write('POST', path(), body),
    update: (id: string, body: Update) => write('PUT', `${path()}/${id}`, body),
    remove: (id: string) => write('DELETE', `${path()}/${id}`),
  };
}

/** A page of a list that follows its parameters and reloads after writes; undefined as address reads nothing. */
export function pageResource<Item>(
  url: () => string | undefined,
  params: () => Params = () => ({}),
): HttpResourceRef<Page<Item> | undefined> {
  return jsonResource<Page<Item>>(url, params);
}

/** One answer that follows its address and reloads after writes. */
export function jsonResource<Value>(
  url: () => string | undefined,
  params: () => Params = () => ({}),
): HttpResourceRef<Value | undefined> {
  const resource = httpResource<Value>(() => {
    const address = url();
    return address === undefined ? undefined : { url: address, params: params() };
  });
  reloadAfterWrites(resource);
  return resource;
}

/**
 * Makes the choices of a picker from a list of the API. Call it where injection is possible.
 *
 * @param path gives the address of the list
 * @param option makes the choice of a row
 */
export function pickerSource<Item>(
  path: () => string,
  option: (item: Item) => PickerOption,
  params: Params = {},
): PickerSource {
  const http = inject(HttpClient);
  return async (text) => {
    const query = { ...params, pageSize: 12, ...(text.trim() ? { q: text.trim() } : {}) };
    const page = await firstValueFrom(http.get<Page<Item>>(path(), { params: query }));
    return page.items.map(option);
  };
}
