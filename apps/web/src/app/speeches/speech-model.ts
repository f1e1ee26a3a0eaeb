import type { CreateSpeech, SpeakerInput, Speech } from '@ky-yeu/contracts/speeches';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';

export interface SpeechModel extends Omit<Filled<CreateSpeech>, 'speakers'> {
  speakers: Filled<SpeakerInput>[];
}

const none: SpeechModel = {
  kind: 'SPEECH',
  speakers: [],
  onBehalfOf: null,
  topic: null,
  topics: [],
  summary: null,
  body: null,
  declaredCount: null,
  programmeItemId: null,
  siteId: null,
  ordinal: null,
};

/** Makes the values of the form of a speech; of undefined those of a new one. */
export function speechModel(speech?: Speech): SpeechModel {
  if (!speech) return none;
  rememberName(speech.siteId, speech.siteName);
  speech.speakers.forEach(({ id, name }) => rememberName(id, name));
  return {
    ...pickModel(none, speech),
    speakers: speech.speakers.map(({ id, title }) => ({ attendeeId: id, title: title || null })),
  };
}
