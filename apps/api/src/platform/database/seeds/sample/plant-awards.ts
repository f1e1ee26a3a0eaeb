import type { EntityManager } from 'typeorm';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import {
  AwardCountGroupEntity,
  AwardPresenterEntity,
  AwardRecipientEntity,
  AwardRoundBasisEntity,
  AwardRoundEntity,
} from '../../../../awards/award.entity';
import { insertRow } from '../insert-row';
import { personOf } from './attendee-snapshot';
import type { ConferenceSeed, RecipientSeed, RoundSeed } from './sample-types';
import type { SeedKeys } from './seed-keys';

/** Inserts the award rounds with bases, presenters and named recipients, and the counts that rounds share. */
export async function plantAwards(
  manager: EntityManager,
  seed: ConferenceSeed,
  keys: SeedKeys,
  conferenceId: string,
): Promise<void> {
  for (const { key, ...row } of seed.countGroups) {
    const id = await insertRow(manager, AwardCountGroupEntity, { ...row, conferenceId });
    keys.add('award_count_groups', key, id);
  }
  for (const [ordinal, round] of seed.rounds.entries()) await plantRound(manager, round, keys, conferenceId, ordinal);
}

async function plantRound(
  manager: EntityManager,
  round: RoundSeed,
  keys: SeedKeys,
  conferenceId: string,
  ordinal: number,
): Promise<void> {
  const { key, form, authority, countGroup, bases = [], presenters = [], recipients = [], ...row } = round;
  const id = await insertRow(manager, AwardRoundEntity, {
    ...row,
    conferenceId,
    formId: keys.find('award_forms', form),
    authorityOrganisationId: keys.find('organisations', authority),
    countGroupId: keys.find('award_count_groups', countGroup),
    ordinal,
  });
  const roundId = keys.add('award_rounds', key, id);
  for (const [place, number] of bases.entries()) {
    const legalDocumentId = keys.get('legal_documents', number);
    await insertRow(manager, AwardRoundBasisEntity, { conferenceId, roundId, legalDocumentId, ordinal: place });
  }
  for (const [place, presenter] of presenters.entries()) {
    const attendeeId = keys.get('attendees', presenter);
    await insertRow(manager, AwardPresenterEntity, { conferenceId, roundId, attendeeId, ordinal: place });
  }
  for (const [place, recipient] of recipients.entries()) {
    keys.add('award_recipients', recipient.key, await insertRecipient(manager, recipient, keys, roundId, place));
  }
}

function insertRecipient(
  manager: EntityManager,
  { kind, person, title }: RecipientSeed,
  keys: SeedKeys,
  roundId: string,
  ordinal: number,
): Promise<string | null> {
  const { name } = personOf(person);
  const personId = keys.get('people', person);
  return insertRow(manager, AwardRecipientEntity, {
    roundId,
    kind,
    personId,
    name,
    ...splitName(name),
    title,
    ordinal,
  });
}
