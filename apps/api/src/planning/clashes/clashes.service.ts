import { Injectable } from '@nestjs/common';
import type { ClashItem, ClashOverride, ClashPage, ClashQuery, ProposedSlot } from '@ky-yeu/contracts/clashes';
import { mondayOf, weekOf } from '@ky-yeu/rules/clash-proposals';
import { clashItem } from '@ky-yeu/rules/clash-sentences';
import { clashesOf, findClashes, type Clash, type ClashConference, type ClashFacts } from '@ky-yeu/rules/clashes';
import { nextDay } from '@ky-yeu/rules/working-days';
import { DomainError, fieldError } from '../../platform/http/domain-error';
import { ClashFactsReads } from './clash-facts.reads';
import { ClashOverridesService } from './clash-overrides.service';

const longestSpan = 731; // days
const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
const spanOf = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The whole weeks around some days. */
export function weeksAround(from: string, until?: string | null): { from: string; to: string } {
  return { from: mondayOf(from), to: weekOf(until && until > from ? until : from)[6] ?? from };
}

function checkSpan({ from, to }: ClashQuery): void {
  if (to < from) throw fieldError('to', 'Đến ngày: sớm hơn ngày bắt đầu.', 'PERIOD_REVERSED');
  if (spanOf(from, to) > longestSpan)
    throw fieldError('to', 'Đến ngày: mỗi lần xem nhiều nhất hai năm, hãy rút ngắn khoảng thời gian.');
}

/** Clashes of conferences: found by the same rules as in the browser. */
@Injectable()
export class ClashesService {
  constructor(
    private readonly facts: ClashFactsReads,
    private readonly overrides: ClashOverridesService,
  ) {}

  /** The clashes of a period, by day and the gravest first, a page of them with proposals. */
  async list(query: ClashQuery): Promise<ClashPage> {
    checkSpan(query);
    const { from, to, page = 1, pageSize = 50 } = query;
    // Whole weeks: a way out of the first and the last clash may lie outside the period.
    const weeks = weeksAround(from, to);
    const [facts, overrides] = await Promise.all([
      this.facts.between(weeks.from, weeks.to),
      this.overrides.between(weeks.from, weeks.to),
    ]);
    const all = findClashes(facts).filter(({ on }) => on >= from && on <= to);
    const found = all.filter((clash) => isWanted(clash, query, overrides));
    const shown = found.slice((page - 1) * pageSize, page * pageSize);
    const open = { ERROR: 0, WARNING: 0 };
    for (const { key, severity } of all) if (!overrides.has(key)) open[severity]++;
    const items = await this.withProposals(shown, facts, overrides);
    return { items, total: found.length, page, pageSize, open };
  }

  /** The clashes of one conference, as it is or as somebody would move it; @throws DomainError NOT_FOUND. */
  async ofConference(id: string, proposed: ProposedSlot = {}): Promise<ClashItem[]> {
    const stored = await this.facts.one(id);
    if (!stored) throw new DomainError('NOT_FOUND');
    const conference = moved(stored, proposed);
    if (!conference) return [];
    const { from, to } = weeksAround(conference.heldOn, conference.heldUntil);
    const around = await this.facts.around(id, from, to);
    const overrides = await this.overrides.ofConference(id);
    const conferences = [...around.conferences.filter((each) => each.id !== id), conference];
    const facts = { ...around, conferences };
    return clashesOf(facts, id).map((clash) => ({
      ...clashItem(clash, facts, today(), id),
      override: overrides.get(clash.key) ?? null,
    }));
  }

  /** What the browser judges itself while somebody picks a date; @throws DomainError NOT_FOUND. */
  async factsAround(conferenceId: string | null, on: string, until?: string): Promise<ClashFacts> {
    const { from, to } = weeksAround(on, until && spanOf(on, until) < 31 ? until : null);
    const stored = conferenceId ? await this.facts.one(conferenceId) : null;
    if (conferenceId && !stored) throw new DomainError('NOT_FOUND');
    const around = await this.facts.around(conferenceId, from, to);
    if (!stored) return around;
    // Also when it is stored on other days: the browser puts it on the day that is being picked.
    const others = around.conferences.filter(({ id }) => id !== stored.id);
    return { ...around, conferences: [...others, { ...stored, heldOn: stored.heldOn ?? on }] };
  }

  private async withProposals(
    clashes: readonly Clash[],
    facts: ClashFacts,
    overrides: ReadonlyMap<string, ClashOverride>,
  ): Promise<ClashItem[]> {
    const ids = [...new Set(clashes.map(({ conferenceId, otherId }) => otherId ?? conferenceId))];
    if (ids.length === 0) return [];
    const leaders = clashes.flatMap(({ kind, key }) => (kind === 'LEADER_ELSEWHERE' ? [key.split('|')[3] ?? ''] : []));
    const shared = await this.facts.leadersElsewhere(ids, leaders);
    return clashes.map((clash) => ({
      ...clashItem(clash, weekOfClash(clash, { ...facts, shared }), today()),
      override: overrides.get(clash.key) ?? null,
    }));
  }
}

/** The facts of the weeks that a clash touches, so that describing one does not read the year. */
function weekOfClash(clash: Clash, facts: ClashFacts): ClashFacts {
  const own = facts.conferences.filter(({ id }) => id === clash.conferenceId || id === clash.otherId);
  const dates = own.map(({ heldOn }) => heldOn).sort();
  const { from, to } = weeksAround(dates[0] ?? clash.on, dates.at(-1));
  const isNear = ({ heldOn, heldUntil }: ClashConference) => heldOn <= to && (heldUntil ?? heldOn) >= from;
  return {
    ...facts,
    conferences: facts.conferences.filter(isNear),
    days: facts.days.filter(({ date }) => date >= from && date <= nextDay(to, 1)),
  };
}

function isWanted({ kind, severity, key }: Clash, query: ClashQuery, overrides: ReadonlyMap<string, unknown>): boolean {
  if (query.kind && kind !== query.kind) return false;
  if (query.severity && severity !== query.severity) return false;
  return !query.state || (query.state === 'OVERRIDDEN') === overrides.has(key);
}

type Stored = NonNullable<Awaited<ReturnType<ClashFactsReads['one']>>>;

/** A new day brings its own part of day and clock; a new hall keeps the day. */
function moved(stored: Stored, proposed: ProposedSlot): ClashConference | null {
  const heldOn = proposed.heldOn ?? stored.heldOn;
  if (!heldOn) return null;
  const { partOfDay, startsAt, endsAt } = proposed.partOfDay || proposed.startsAt ? proposed : stored;
  const heldUntil = proposed.heldOn ? proposed.heldUntil : stored.heldUntil;
  return { ...stored, heldOn, heldUntil, partOfDay, startsAt, endsAt, hallId: proposed.hallId ?? stored.hallId };
}
