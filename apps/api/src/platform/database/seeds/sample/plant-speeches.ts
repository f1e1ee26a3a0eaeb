import type { EntityManager } from 'typeorm';
import {
  DirectiveAuthorEntity,
  DirectiveEntity,
  SpeechEntity,
  SpeechSpeakerEntity,
} from '../../../../speeches/speech.entity';
import { insertRow } from '../insert-row';
import type { ConferenceSeed } from './sample-types';
import type { SeedKeys } from './seed-keys';

/** Inserts the speeches with their speakers, and the directives with their authors. */
export async function plantSpeeches(
  manager: EntityManager,
  seed: ConferenceSeed,
  keys: SeedKeys,
  conferenceId: string,
): Promise<void> {
  for (const [ordinal, { key, site, speakers, ...row }] of seed.speeches.entries()) {
    const speech = { ...row, siteId: keys.find('sites', site), conferenceId, ordinal };
    const speechId = keys.add('speeches', key, await insertRow(manager, SpeechEntity, speech));
    for (const [place, [attendee, title]] of speakers.entries()) {
      const attendeeId = keys.get('attendees', attendee);
      await insertRow(manager, SpeechSpeakerEntity, { conferenceId, speechId, attendeeId, title, ordinal: place });
    }
  }
  for (const [ordinal, { key, speech, authors, ...row }] of seed.directives.entries()) {
    const directive = { ...row, speechId: keys.find('speeches', speech), conferenceId, ordinal };
    const directiveId = keys.add('directives', key, await insertRow(manager, DirectiveEntity, directive));
    for (const [place, author] of authors.entries()) {
      const attendeeId = keys.get('attendees', author);
      await insertRow(manager, DirectiveAuthorEntity, { conferenceId, directiveId, attendeeId, ordinal: place });
    }
  }
}
