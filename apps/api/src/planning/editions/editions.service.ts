import { Injectable } from '@nestjs/common';
import type { Conference, CreateConference, Period, PeriodInput } from '@ky-yeu/contracts/conferences';
import type { NextEdition, NextGuestsPage, NextGuestsQuery } from '@ky-yeu/contracts/editions';
import { monthsToNext, nextTitle, shiftPeriod } from '@ky-yeu/rules/editions';
import { AttendeeBulk } from '../../conferences/attendee-bulk';
import { ConferencesReads } from '../../conferences/conferences.reads';
import { ConferencesService } from '../../conferences/conferences.service';
import { Reads } from '../../platform/database/reads';
import { fieldError } from '../../platform/http/domain-error';
import { EditionCopies } from './edition-copies';
import { NextGuestsReads } from './next-guests.reads';

const moved = (period: Period | null, months: number): PeriodInput | null => {
  if (!period) return null;
  const { type, from, to } = shiftPeriod(period, months);
  return { type, from, to, label: null };
};

/** An ended host is followed by its one successor; one that was split stays, so that the editor decides. */
const hostsStatement = `
select coalesce(n.id, h.organisation_id) as "organisationId", h.role
  from conference_hosts h join organisations o on o.id = h.organisation_id
  left join lateral (select min(s.successor_id::text)::uuid as id from organisation_successions s where s.predecessor_id = o.id
    having count(*) = 1) n on o.valid_to < $2::date
 where h.conference_id = $1 order by h.role desc, h.ordinal`;

/** The next edition of a conference, made from what the last one was. */
@Injectable()
export class EditionsService {
  constructor(
    private readonly reads: Reads,
    private readonly conferenceReads: ConferencesReads,
    private readonly conferences: ConferencesService,
    private readonly copies: EditionCopies,
    private readonly guests: NextGuestsReads,
    private readonly bulk: AttendeeBulk,
  ) {}

  /**
   * Makes the next edition with what is asked for, within the open transaction, and gives it as JSON text.
   * @throws DomainError NOT_FOUND; PERIOD_REVERSED for a day that is not after the last one
   */
  async makeNext(id: string, input: NextEdition, userId: string): Promise<string> {
    const last = await this.last(id, input.heldOn);
    const months = monthsBetween(last, input.heldOn);
    const made = JSON.parse(await this.conferences.create(await this.valuesOf(last, input, months))) as Conference;
    const sites = input.withSites ? await this.copies.sites(id, made.id) : [];
    if (input.withProgramme) await this.copies.programme(id, made.id, months);
    if (input.withFigures) await this.copies.figures(id, made.id, months);
    if (input.withChecklist) await this.copies.checklist(id, made.id, months, userId);
    if (input.withDirectives) await this.copies.directives(id, made.id);
    if (input.withGroups) await this.copies.groups(id, made.id, sites);
    await this.invite(id, made.id, input, userId);
    return this.conferenceReads.get(made.id);
  }

  /** Whom the next edition would invite by name; @throws DomainError NOT_FOUND, PERIOD_REVERSED. */
  async nextGuests(id: string, query: NextGuestsQuery, userId: string): Promise<NextGuestsPage> {
    const { heldOn, page = 1, pageSize = 50 } = query;
    const last = await this.last(id, heldOn);
    const fromGroups = await this.guests.fromGroups(id, heldOn, userId);
    const found = await this.guests.page(id, heldOn, fromGroups, pageSize, (page - 1) * pageSize);
    const title = nextTitle(last.title, monthsBetween(last, heldOn));
    return { ...found, page, pageSize, fromGroups: fromGroups.length, title };
  }

  private async last(id: string, heldOn: string): Promise<Conference> {
    const last = JSON.parse(await this.conferenceReads.get(id)) as Conference;
    if (last.heldOn && heldOn <= last.heldOn)
      throw fieldError('heldOn', 'Ngày tổ chức: phải sau ngày của hội nghị kỳ này.', 'PERIOD_REVERSED');
    return last;
  }

  private async valuesOf(last: Conference, input: NextEdition, months: number): Promise<CreateConference> {
    const hosts = await this.reads.rows<{ organisationId: string; role: 'LEAD' | 'CO_HOST' }>(hostsStatement, [
      last.id,
      input.heldOn,
    ]);
    const { kind, subjects, startsAt, endsAt, venue, hallId, mode } = last;
    const partOfDay = input.partOfDay === undefined ? last.partOfDay : input.partOfDay;
    return {
      ...{ kind, subjects, venue, hallId, mode, partOfDay, hosts },
      // Clock times belong to the part of the day they were set for.
      ...(partOfDay === last.partOfDay ? { startsAt, endsAt } : {}),
      title: input.title ?? nextTitle(last.title, months),
      shortTitle: last.shortTitle && nextTitle(last.shortTitle, months),
      reviewPeriod: moved(last.reviewPeriod, months),
      nextPeriod: moved(last.nextPeriod, months),
      heldOn: input.heldOn,
      status: 'PLANNED',
      isModeConfirmed: last.isModeConfirmed,
      previousId: last.id,
    };
  }

  private async invite(fromId: string, toId: string, input: NextEdition, userId: string): Promise<void> {
    const ofGroups = await this.guests.fromGroups(fromId, input.heldOn, userId);
    const named = input.withNamed ? await this.guests.proposed(fromId, input.heldOn, ofGroups) : [];
    const leftOut = new Set(input.leaveOutIds?.map((id) => id.toLowerCase()));
    const wanted = new Set([...(input.withGroups ? ofGroups : []), ...named, ...(input.addIds ?? [])]);
    const people = [...wanted].filter((id) => !leftOut.has(id.toLowerCase())).map((personId) => ({ personId }));
    await this.bulk.addPeople(toId, people);
  }
}

function monthsBetween({ reviewPeriod, heldOn }: Conference, nextHeldOn: string): number {
  return monthsToNext(reviewPeriod, heldOn ?? reviewPeriod?.to ?? nextHeldOn, nextHeldOn);
}
