import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import type { Attendee, AttendeeGroup, Site } from '@ky-yeu/contracts/attendees';
import type { Page, Row } from '@ky-yeu/contracts/page';
import type { ProgrammeItem } from '@ky-yeu/contracts/programme';
import type { Directive, Speech } from '@ky-yeu/contracts/speeches';
import { fold } from '@ky-yeu/vietnamese/fold';
import { firstValueFrom } from 'rxjs';
import {
  jsonResource,
  pageResource,
  pickerSource,
  recordApi,
  type Params,
  type PickerSource,
} from '../shared/record-api';
import { recordForm, type RecordForm } from '../shared/record-form';

/** The lists that hang on one conference, named as in their addresses. */
export type PartName =
  | 'attendees'
  | 'groups'
  | 'sites'
  | 'programme'
  | 'speeches'
  | 'paper-registrations'
  | 'directives'
  | 'figures'
  | 'award-rounds'
  | 'award-count-groups'
  | 'articles'
  | 'facts'
  | 'checklist';

const address = (conferenceId: string, part: PartName) => `/api/conferences/${conferenceId}/${part}`;
/** Where files for rows of a part are uploaded to. */
export const partUploads = (conferenceId: string, part: PartName) => `${address(conferenceId, part)}/files`;

/** What the id of a file is put behind to download it; null for a row that is not saved yet. */
export const partFiles = (conferenceId: string, part: PartName, rowId: string | undefined) =>
  rowId === undefined ? null : `${address(conferenceId, part)}/${rowId}/files/`;

const whole: Params = { pageSize: 200 };

/** Reads and writes the rows of one part. Call it where injection is possible. */
export function partApi<Full, Create extends object>(part: PartName, conferenceId: () => string) {
  return recordApi<Full, Create>(() => address(conferenceId(), part));
}

/** The rows of one part, 200 at most unless the parameters tell otherwise. Call it where injection is possible. */
export function partList<Item>(part: PartName, conferenceId: () => string, params: () => Params = () => whole) {
  return pageResource<Item>(() => (conferenceId() ? address(conferenceId(), part) : undefined), params);
}

/** What an edit panel of a part is opened with. */
export interface PartData<Full> {
  conferenceId: string;
  /** Absent for a new row. */
  record?: Full;
}

export interface PartFormOptions<Model extends object, Full extends Row> {
  part: PartName;
  data: PartData<Full>;
  create: new () => object;
  update: new () => object;
  /** Makes the values of the form; of undefined those of a new row. */
  toModel: (record: Full | undefined) => Model;
}

/** The form of a row of a part. Call it where injection is possible. */
export function partForm<Model extends object, Full extends Row>({
  part,
  data,
  create,
  update,
  toModel,
}: PartFormOptions<Model, Full>): RecordForm<Model, Full> {
  const { conferenceId, record } = data;
  const api = partApi<Full, Model>(part, () => conferenceId);
  return recordForm<Model, Full>({
    contract: record ? update : create,
    value: toModel(record),
    version: record?.version,
    save: (body, version) => (record ? api.update(record.id, { ...body, version }) : api.create(body)),
    fromRecord: toModel,
  });
}

/** Finds somebody of the attendee list. Call it where injection is possible. */
export function attendeePicker(conferenceId: () => string): PickerSource {
  return pickerSource<Attendee>(
    () => address(conferenceId(), 'attendees'),
    ({ id, name, title, organisationName }) => ({ id, name, detail: title || organisationName || null }),
  );
}

/** One of the attendees; reads nothing while either id is ''. Call it where injection is possible. */
export const attendeeResource = (conferenceId: () => string, id: () => string) =>
  jsonResource<Attendee>(() =>
    conferenceId() && id() ? `${address(conferenceId(), 'attendees')}/${id()}` : undefined,
  );

/** Finds a site of the conference. Call it where injection is possible. */
export function sitePicker(conferenceId: () => string): PickerSource {
  const source = pickerSource<Site>(
    () => address(conferenceId(), 'sites'),
    ({ id, name, venue, organisationName }) => ({ id, name, detail: venue ?? organisationName }),
  );
  return filtered(source);
}

/** Finds a group of attendees. Call it where injection is possible. */
export function groupPicker(conferenceId: () => string): PickerSource {
  const source = pickerSource<AttendeeGroup>(
    () => address(conferenceId(), 'groups'),
    ({ id, name, commonPost }) => ({ id, name, detail: commonPost }),
  );
  return filtered(source);
}

/** Finds an item of the programme. Call it where injection is possible. */
export function programmePicker(conferenceId: () => string): PickerSource {
  return pickerSource<ProgrammeItem>(
    () => address(conferenceId(), 'programme'),
    ({ id, title, startsAt, performedBy }) => ({ id, name: title, detail: startsAt?.slice(0, 5) ?? performedBy }),
  );
}

/** Short lists come whole, whatever is typed: they are narrowed here. */
function filtered(source: PickerSource): PickerSource {
  return async (text) => {
    const wanted = fold(text);
    return (await source('')).filter(({ name }) => fold(name).includes(wanted));
  };
}

/**
 * Counts what a deletion of an attendee takes his name out of. Call it where injection is possible; what it gives
 * answers with a line for each: '2 bài phát biểu'.
 */
export function attendeeTraces(conferenceId: () => string): (id: string) => Promise<string[]> {
  const http = inject(HttpClient);
  const count = async <Item>(part: PartName, has: (item: Item) => boolean, noun: string): Promise<string[]> => {
    const params = part === 'programme' ? { whole: true } : whole;
    const page = await firstValueFrom(http.get<Page<Item>>(address(conferenceId(), part), { params }));
    const found = page.items.filter(has).length;
    return found ? [`${found} ${noun}`] : [];
  };
  return async (id) => {
    const isNamed = (people: readonly { id: string }[]) => people.some((each) => each.id === id);
    const lines = await Promise.all([
      count<Speech>('speeches', ({ speakers }) => isNamed(speakers), 'bài phát biểu ghi tên người này'),
      count<Directive>('directives', ({ authors }) => isNamed(authors), 'ý kiến chỉ đạo ghi tên người này'),
      count<ProgrammeItem>('programme', ({ performers }) => isNamed(performers), 'mục chương trình ghi tên người này'),
      count<{ presenters: { id: string }[] }>(
        'award-rounds',
        ({ presenters }) => isNamed(presenters),
        'đợt khen thưởng do người này trao',
      ),
    ]);
    return lines.flat();
  };
}
