import { conferencePicker } from '../conferences/conferences-api';
import { organisationPicker } from '../organisations/organisations-api';
import { peoplePicker } from '../people/people-api';
import type { PickerSource } from '../shared/record-api';
import { formPicker } from './awards-api';

/** Finds what awards are filtered by. Call it where injection is possible. */
export function awardPickers() {
  const organisations = organisationPicker();
  return {
    formId: formPicker(),
    authorityId: organisations,
    organisationId: organisations,
    conferenceId: conferencePicker(),
    personId: peoplePicker(),
  } satisfies Readonly<Record<string, PickerSource>>;
}
