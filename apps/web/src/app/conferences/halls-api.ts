import type { CreateHall, Hall } from '@ky-yeu/contracts/halls';
import { pickerSource, recordApi, type PickerSource } from '../shared/record-api';

/** Reads and writes halls. Call it where injection is possible. */
export const hallsApi = () => recordApi<Hall, CreateHall>(() => '/api/halls');

/** Where a hall is and how many it seats: '250 chỗ · Huyện ủy Ân Thi · 12 Trần Phú'; null when nothing is known. */
export function hallDetail({ places, organisationName, address }: Hall): string | null {
  return [places ? `${places} chỗ` : null, organisationName, address].filter(Boolean).join(' · ') || null;
}

/** Finds halls by name. Call it where injection is possible. */
export function hallPicker(): PickerSource {
  return pickerSource<Hall>(
    () => '/api/halls',
    (hall) => ({ id: hall.id, name: hall.name, detail: hallDetail(hall) }),
  );
}
