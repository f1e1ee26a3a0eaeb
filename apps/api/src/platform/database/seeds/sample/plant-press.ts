import type { EntityManager } from 'typeorm';
import { ArticleEntity, CaptionEntity, CaptionPersonEntity, FactEntity } from '../../../../press/article.entity';
import { insertRow } from '../insert-row';
import type { ConferenceSeed } from './sample-types';
import type { SeedKeys } from './seed-keys';

/** Inserts the report on a conference with its captions, and where each recorded fact comes from. */
export async function plantPress(
  manager: EntityManager,
  seed: ConferenceSeed,
  keys: SeedKeys,
  conferenceId: string,
): Promise<void> {
  const { captions, site, ...row } = seed.article;
  const article = { ...row, siteId: keys.find('sites', site), conferenceId };
  const articleId = keys.add('articles', seed.key, await insertRow(manager, ArticleEntity, article));
  for (const [ordinal, { body, people = [] }] of captions.entries()) {
    const caption = { conferenceId, articleId, body, ordinal };
    const captionId = keys.add('captions', `${ordinal}`, await insertRow(manager, CaptionEntity, caption));
    for (const [place, [attendee, role]] of people.entries()) {
      const attendeeId = keys.get('attendees', attendee);
      await insertRow(manager, CaptionPersonEntity, { conferenceId, captionId, attendeeId, role, ordinal: place });
    }
  }
  for (const { table, key, ...fact } of seed.facts) {
    const subjectId = keys.get(table, key);
    await insertRow(manager, FactEntity, { ...fact, conferenceId, articleId, subjectTable: table, subjectId });
  }
}
