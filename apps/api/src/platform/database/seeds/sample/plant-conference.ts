import type { EntityManager } from 'typeorm';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import { AttendeeEntity, AttendeeGroupEntity, SiteEntity } from '../../../../conferences/attendee.entity';
import { ConferenceEntity, ConferenceHostEntity, KeyFigureEntity } from '../../../../conferences/conference.entity';
import { insertRow } from '../insert-row';
import { organisationOf, personOf, snapshotOf } from './attendee-snapshot';
import type { ConferenceSeed } from './sample-types';
import type { SeedKeys } from './seed-keys';

/** Inserts a conference with hosts, sites, groups, attendees and figures; gives its id. */
export async function plantConference(manager: EntityManager, seed: ConferenceSeed, keys: SeedKeys): Promise<string> {
  const conferenceId = keys.add('conferences', seed.key, await insertConference(manager, seed));
  for (const [ordinal, [organisation, role]] of seed.hosts.entries()) {
    await insertRow(manager, ConferenceHostEntity, {
      conferenceId,
      organisationId: keys.get('organisations', organisation),
      role,
      name: organisationOf(organisation).name,
      ordinal,
    });
  }
  await plantPlaces(manager, seed, keys, conferenceId);
  await plantAttendees(manager, seed, keys, conferenceId);
  for (const [ordinal, { key, organisation, value, total, ...row }] of seed.figures.entries()) {
    const figure = { ...row, value: value?.toString(), total: total?.toString(), conferenceId, ordinal };
    const organisationId = keys.find('organisations', organisation);
    keys.add('key_figures', key, await insertRow(manager, KeyFigureEntity, { ...figure, organisationId }));
  }
  return conferenceId;
}

function insertConference(manager: EntityManager, seed: ConferenceSeed): Promise<string | null> {
  return insertRow(manager, ConferenceEntity, {
    title: seed.title,
    shortTitle: seed.shortTitle,
    kind: seed.kind,
    status: 'HELD',
    subjects: seed.subjects,
    themes: seed.themes ?? [],
    reviewType: seed.review.type,
    reviewFrom: seed.review.from,
    reviewTo: seed.review.to,
    reviewLabel: seed.review.label,
    nextType: seed.next.type,
    nextFrom: seed.next.from,
    nextTo: seed.next.to,
    nextLabel: seed.next.label,
    heldOn: seed.heldOn,
    isDateConfirmed: seed.isDateConfirmed,
    partOfDay: seed.partOfDay,
    venue: seed.venue,
    mode: seed.mode,
    isModeConfirmed: seed.isModeConfirmed,
    note: seed.note,
  });
}

async function plantPlaces(
  manager: EntityManager,
  { sites, groups }: ConferenceSeed,
  keys: SeedKeys,
  conferenceId: string,
): Promise<void> {
  for (const [ordinal, { key, parent, ...row }] of sites.entries()) {
    const site = { ...row, parentId: keys.find('sites', parent), conferenceId, ordinal };
    keys.add('sites', key, await insertRow(manager, SiteEntity, site));
  }
  for (const [ordinal, { key, site, ...row }] of groups.entries()) {
    const group = { ...row, siteId: keys.find('sites', site), conferenceId, ordinal };
    keys.add('attendee_groups', key, await insertRow(manager, AttendeeGroupEntity, group));
  }
}

async function plantAttendees(
  manager: EntityManager,
  seed: ConferenceSeed,
  keys: SeedKeys,
  conferenceId: string,
): Promise<void> {
  for (const attendee of seed.attendees) {
    const { posts, ...snapshot } = snapshotOf(attendee);
    const { name } = personOf(attendee.person);
    const id = await insertRow(manager, AttendeeEntity, {
      conferenceId,
      personId: keys.get('people', attendee.person),
      siteId: keys.find('sites', attendee.site),
      groupId: keys.find('attendee_groups', attendee.group),
      organisationId: keys.get('organisations', attendee.unit),
      name,
      ...splitName(name),
      ...snapshot,
      posts: posts.map(({ key, title }) => ({ postId: keys.get('posts', key), title })),
      isSuperiorGuest: attendee.isSuperiorGuest,
      precedenceOverride: attendee.precedenceOverride,
      roles: attendee.roles,
      presence: 'PRESENT',
      isFromCaption: attendee.isFromCaption,
      note: attendee.note,
    });
    keys.add('attendees', attendee.person, id);
  }
}
