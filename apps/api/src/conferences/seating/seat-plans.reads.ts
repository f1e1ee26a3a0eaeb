import { Injectable } from '@nestjs/common';
import { blockLabels } from '@ky-yeu/contracts/closed-lists';
import type { SeatPerson, SeatPlan, SeatPlanView, SeatZoneInput } from '@ky-yeu/contracts/seating';
import { fold } from '@ky-yeu/vietnamese/fold';
import { seatWarnings } from '@ky-yeu/rules/seat-words';
import { Reads } from '../../platform/database/reads';
import { DomainError } from '../../platform/http/domain-error';
import { PrecedenceReads } from '../precedence.reads';

type PlanRow = Omit<SeatPlan, 'zones'> & { zones: SeatZoneInput[] };

/** A plan and everybody who belongs into its hall, with what the rules ask of them. */
export interface SeatedHall {
  plan: SeatPlan;
  people: (SeatPerson & { unit: string })[];
}

const planColumns = `x.id, x.version, x.site_id as "siteId", s.name as "siteName", x.row_count as "rowCount",
  x.seats_per_row as "seatsPerRow", x.aisles, x.presidium_places as "presidiumPlaces", x.second_side as "secondSide",
  x.seat_order as "seatOrder", x.zones`;

/** The plan of the conference comes first, then those of its sites. */
const plansStatement = `select ${planColumns} from seat_plans x left join sites s on s.id = x.site_id
  where x.conference_id = $1 order by x.site_id is not null, s.ordinal, x.id`;

const groupsStatement = 'select id, name from attendee_groups where conference_id = $1';

/** Into the hall of the conference belongs whoever has no site, or one without a plan of its own. */
const belongs = `x.conference_id = $1 and case when $2::uuid is null
  then not exists (select 1 from seat_plans o where o.conference_id = $1 and o.site_id = x.site_id) else x.site_id = $2 end`;

const peopleStatement = (tables: string) => `with ${tables}
select x.id, x.name, x.title, x.organisation_name as "organisationName", x.block, x.group_id as "groupId",
  'CHAIR' = any (x.roles) as "isChair", x.roles && array['CHAIR','CO_CHAIR','PRESIDIUM'] as "isPresidium",
  x.substitute_for_id is not null as "isSubstitute",
  (x.invitation = 'DECLINED' and x.presence <> 'PRESENT') or x.presence in ('EXCUSED','ABSENT') as "isAway",
  coalesce(x.organisation_id::text, '') as "organisationId",
  a.row_number as row, a.seat_number as seat, a.presidium_place as presidium, coalesce(a.is_pinned, false) as "isPinned"
from placed join attendees x on x.id = placed.id
left join seat_assignments a on a.attendee_id = x.id and a.plan_id = $3
where ${belongs} order by placed.place`;

/** Who sits where, read by hand-written SQL. */
@Injectable()
export class SeatPlansReads {
  constructor(
    private readonly reads: Reads,
    private readonly precedence: PrecedenceReads,
  ) {}

  /** The plans of a conference, the one of its own hall first. @throws DomainError NOT_FOUND. */
  async plans(conferenceId: string): Promise<SeatPlan[]> {
    const [rows, groups, conference] = await Promise.all([
      this.reads.rows<PlanRow>(plansStatement, [conferenceId]),
      this.reads.rows<{ id: string; name: string }>(groupsStatement, [conferenceId]),
      this.reads.row('select 1 from conferences where id = $1', [conferenceId]),
    ]);
    if (!conference) throw new DomainError('NOT_FOUND');
    const names = new Map(groups.map(({ id, name }) => [id, name]));
    return rows.map((row) => ({
      ...row,
      zones: row.zones.map((zone) => ({
        block: zone.block ?? null,
        groupId: zone.groupId ?? null,
        name: zone.groupId
          ? (names.get(zone.groupId) ?? 'Thành phần đã xóa')
          : zone.block
            ? blockLabels[zone.block]
            : '',
        fromRow: zone.fromRow,
        toRow: zone.toRow,
        fromSeat: zone.fromSeat ?? null,
        toSeat: zone.toSeat ?? null,
      })),
    }));
  }

  /** @throws DomainError NOT_FOUND. */
  async hall(conferenceId: string, planId: string): Promise<SeatedHall> {
    const plan = (await this.plans(conferenceId)).find(({ id }) => id === planId);
    if (!plan) throw new DomainError('NOT_FOUND');
    return { plan, people: await this.people(conferenceId, plan.siteId, plan.id) };
  }

  /** Everybody who belongs into a hall, in the order of precedence; without a plan nobody has a place. */
  async people(conferenceId: string, siteId: string | null, planId: string | null): Promise<SeatedHall['people']> {
    type Row = SeatPerson & { organisationId: string };
    const statement = peopleStatement(await this.precedence.placed(conferenceId));
    const rows = await this.reads.rows<Row>(statement, [conferenceId, siteId, planId]);
    return rows.map(({ organisationId, ...person }) => ({
      ...person,
      unit: organisationId || fold(person.organisationName),
    }));
  }

  /** What the screen shows. @throws DomainError NOT_FOUND. */
  async view(conferenceId: string, planId: string): Promise<SeatPlanView> {
    const { plan, people } = await this.hall(conferenceId, planId);
    const warnings = seatWarnings(plan, people);
    return { plan, people: people.map(({ unit: _unit, ...person }) => person), warnings };
  }
}
