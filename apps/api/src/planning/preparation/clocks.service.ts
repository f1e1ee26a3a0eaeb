import { Injectable } from '@nestjs/common';
import type { ClockRule, ConferenceClock, Preparation } from '@ky-yeu/contracts/preparation';
import { clockCodes } from '@ky-yeu/contracts/preparation-lists';
import { clockBodyOf, clockRulesOn, readClock } from '@ky-yeu/rules/legal-clocks';
import { Reads } from '../../platform/database/reads';
import { ClockRulesService } from './clock-rules.service';
import { ConferenceDaysReads, heldDays } from './conference-days';
import { todayInVietnam } from './vietnam-day';

interface Proof extends Record<string, unknown> {
  itemId: string;
  clockCode: string;
  doneOn: string | null;
}

/** The clocks of the law as they stand for one conference. */
@Injectable()
export class ClocksService {
  constructor(
    private readonly reads: Reads,
    private readonly rules: ClockRulesService,
    private readonly days: ConferenceDaysReads,
  ) {}

  /** @throws DomainError NOT_FOUND. */
  async of(conferenceId: string): Promise<Preparation> {
    const conference = await this.days.get(conferenceId);
    const { opensOn, endsOn, kind, conclusionMinutes } = conference;
    const [body, today, held] = [clockBodyOf(conference.hostSystem), todayInVietnam(), heldDays(conference)];
    const rules = clockRulesOn(await this.rules.all(), { body, kind, on: opensOn ?? today });
    const calendar = held ? await this.days.around(held) : [];
    const proofs = await this.proofs(conferenceId);
    const clocks = rules.map((rule): ConferenceClock => {
      const proof = proofs.find(({ clockCode }) => clockCode === rule.code);
      const doneOn = proof?.doneOn ?? null;
      const reading = readClock(rule, { opensOn, endsOn, doneOn, conclusionMinutes }, today, calendar);
      return { ...shown(rule), ...reading, doneOn, itemId: proof?.itemId ?? null };
    });
    clocks.sort((one, other) => clockCodes.indexOf(one.code) - clockCodes.indexOf(other.code));
    return { opensOn, endsOn, body, clocks };
  }

  private proofs(conferenceId: string): Promise<Proof[]> {
    return this.reads.rows<Proof>(
      `select id as "itemId", clock_code as "clockCode", done_on::text as "doneOn" from checklist_items
        where conference_id = $1 and clock_code is not null and state <> 'NOT_NEEDED'`,
      [conferenceId],
    );
  }
}

const shown = ({ code, threshold, unit, article, source, isConfirmed }: ClockRule) => ({
  ...{ code, threshold, unit, article, source, isConfirmed },
});
