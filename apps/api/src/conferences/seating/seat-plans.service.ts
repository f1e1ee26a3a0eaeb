import { Injectable } from '@nestjs/common';
import type {
  CreateSeatPlan,
  MoveSeat,
  ProposeSeats,
  SeatPlan,
  SeatPlanView,
  SeatZoneInput,
  SuggestedHall,
  UpdateSeatPlan,
} from '@ky-yeu/contracts/seating';
import { hasPlace, placeKey, proposeSeats, type SeatAssignment, type SeatPlace } from '@ky-yeu/rules/seating';
import { suggestHall } from '@ky-yeu/rules/seat-words';
import { Reads } from '../../platform/database/reads';
import { Rows, type Values } from '../../platform/database/rows';
import { DomainError, fieldError } from '../../platform/http/domain-error';
import { SeatPlanEntity } from './seat-plan.entity';
import { SeatPlansReads, type SeatedHall } from './seat-plans.reads';

const insertSeats = `insert into seat_assignments (conference_id, plan_id, attendee_id, row_number, seat_number, presidium_place, is_pinned)
  select $1, $2, n.id, n.row_number, n.seat_number, n.presidium_place, n.is_pinned
    from unnest($3::uuid[], $4::int[], $5::int[], $6::int[], $7::boolean[]) n (id, row_number, seat_number, presidium_place, is_pinned)`;

/** Plans of halls, and who sits on which seat. The version of a plan counts for all its seats. */
@Injectable()
export class SeatPlansService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly seats: SeatPlansReads,
  ) {}

  /** Suggests rows and seats for those who come to a hall. @throws DomainError NOT_FOUND. */
  async suggest(conferenceId: string, siteId: string | null): Promise<SuggestedHall> {
    const people = await this.seats.people(conferenceId, siteId, null);
    const coming = people.filter(({ isAway }) => !isAway);
    const presidium = coming.filter(({ isPresidium }) => isPresidium).length;
    return { ...suggestHall(coming.length, presidium), people: coming.length };
  }

  /** Adds a plan without anybody on its seats. @throws DomainError SEAT_PLAN_EXISTS, VALIDATION_FAILED. */
  async create(conferenceId: string, input: CreateSeatPlan): Promise<SeatPlan> {
    const values = await this.toValues(conferenceId, input);
    const id = await this.rows.insert(SeatPlanEntity, { ...values, conferenceId });
    return this.plan(conferenceId, id);
  }

  /** Changes a plan; whoever sat on a seat that is no more stands up. @throws DomainError NOT_FOUND, STALE_VERSION. */
  async update(conferenceId: string, id: string, input: UpdateSeatPlan): Promise<SeatPlan> {
    const values = await this.toValues(conferenceId, input);
    const current = () => this.plan(conferenceId, id);
    await this.rows.update(SeatPlanEntity, { id, conferenceId }, input.version, values, current);
    await this.reads.rows(
      `delete from seat_assignments where plan_id = $1
         and (row_number > $2 or seat_number > $3 or presidium_place > $4)`,
      [id, input.rowCount, input.seatsPerRow, input.presidiumPlaces],
    );
    return this.plan(conferenceId, id);
  }

  /** @throws DomainError NOT_FOUND. */
  remove(conferenceId: string, id: string): Promise<void> {
    return this.rows.remove(SeatPlanEntity, { id, conferenceId });
  }

  /** Seats everybody anew around the pinned places. @throws DomainError NOT_FOUND, STALE_VERSION. */
  async propose(conferenceId: string, id: string, { dropsPins, version }: ProposeSeats): Promise<SeatPlanView> {
    await this.take(conferenceId, id, version);
    const { plan, people } = await this.seats.hall(conferenceId, id);
    const current = assignmentsOf(people);
    const wanted = proposeSeats(plan, people, dropsPins ? [] : current).assignments;
    await this.write(conferenceId, id, current, wanted);
    return this.seats.view(conferenceId, id);
  }

  /** Lets everybody stand up, pinned or not. @throws DomainError NOT_FOUND, STALE_VERSION. */
  async clear(conferenceId: string, id: string, version: number): Promise<SeatPlanView> {
    await this.take(conferenceId, id, version);
    await this.reads.rows('delete from seat_assignments where plan_id = $1', [id]);
    return this.seats.view(conferenceId, id);
  }

  /**
   * Puts one attendee on a place; who sat there takes the place that becomes free, or stands up.
   * @throws DomainError NOT_FOUND, STALE_VERSION; VALIDATION_FAILED for a place that the plan lacks or an attendee of
   * another hall.
   */
  async move(conferenceId: string, id: string, input: MoveSeat): Promise<SeatPlanView> {
    await this.take(conferenceId, id, input.version);
    const { plan, people } = await this.seats.hall(conferenceId, id);
    const person = people.find((each) => each.id === input.attendeeId);
    if (!person) {
      throw fieldError('attendeeId', 'Đại biểu: không ngồi ở hội trường này, hãy chọn lại.', 'REFERENCE_NOT_FOUND');
    }
    const current = assignmentsOf(people);
    await this.write(conferenceId, id, current, afterMove(current, targetOf(plan, input), input));
    return this.seats.view(conferenceId, id);
  }

  private async plan(conferenceId: string, id: string): Promise<SeatPlan> {
    const plan = (await this.seats.plans(conferenceId)).find((each) => each.id === id);
    if (!plan) throw new DomainError('NOT_FOUND');
    return plan;
  }

  /** Whoever changes a seat must have seen the plan as it is, and holds it until the end of the transaction. */
  private take(conferenceId: string, id: string, version: number): Promise<void> {
    return this.rows.update(SeatPlanEntity, { id, conferenceId }, version, {}, () => this.plan(conferenceId, id));
  }

  /** Only the seats that change are written, so that the trail tells what changed. */
  private async write(
    conferenceId: string,
    planId: string,
    current: readonly SeatAssignment[],
    wanted: readonly SeatAssignment[],
  ): Promise<void> {
    const signature = (each: SeatAssignment) => `${each.attendeeId} ${placeKey(each)} ${each.isPinned}`;
    const [before, after] = [new Set(current.map(signature)), new Set(wanted.map(signature))];
    const gone = current.filter((each) => !after.has(signature(each))).map(({ attendeeId }) => attendeeId);
    const added = wanted.filter((each) => !before.has(signature(each)));
    if (gone.length) {
      const statement = 'delete from seat_assignments where plan_id = $1 and attendee_id = any ($2::uuid[])';
      await this.reads.rows(statement, [planId, gone]);
    }
    if (added.length === 0) return;
    const column = <Key extends keyof SeatAssignment>(key: Key) => added.map((each) => each[key]);
    await this.reads.rows(insertSeats, [
      conferenceId,
      planId,
      column('attendeeId'),
      column('row'),
      column('seat'),
      column('presidium'),
      column('isPinned'),
    ]);
  }

  private async toValues(conferenceId: string, input: CreateSeatPlan): Promise<Values> {
    const { siteId = null, rowCount, seatsPerRow, presidiumPlaces, secondSide, seatOrder } = input;
    input.zones.forEach((zone, i) => refuseZone(zone, `zones.${i}`));
    await this.expectOwn(conferenceId, 'sites', 'siteId', siteId === null ? [] : [siteId]);
    const groupIds = input.zones.flatMap(({ groupId }) => groupId ?? []);
    await this.expectOwn(conferenceId, 'attendee_groups', 'zones', groupIds);
    const aisles = [...new Set(input.aisles)].filter((at) => at >= 1 && at < seatsPerRow).sort((a, b) => a - b);
    return { siteId, rowCount, seatsPerRow, presidiumPlaces, secondSide, seatOrder, aisles, zones: input.zones };
  }

  private async expectOwn(conferenceId: string, table: string, path: string, ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    const row = await this.reads.row<{ n: number }>(
      `select count(*)::int as n from ${table} where conference_id = $1 and id = any ($2::uuid[])`,
      [conferenceId, ids],
    );
    if (row?.n === new Set(ids).size) return;
    const message = 'Mục được chọn không thuộc hội nghị này hoặc đã bị xóa, hãy chọn lại.';
    throw fieldError(path, message, 'REFERENCE_NOT_FOUND');
  }
}

/** The place that is asked for; null to stand up. @throws DomainError VALIDATION_FAILED for one that the plan lacks. */
function targetOf(plan: SeatPlan, { row = null, seat = null, presidium = null }: MoveSeat): SeatPlace | null {
  if (row === null && seat === null && presidium === null) return null;
  const target = { row, seat, presidium };
  if (hasPlace(plan, target)) return target;
  const field = presidium === null ? 'seat' : 'presidium';
  throw fieldError(field, 'Chỗ ngồi: sơ đồ không có chỗ này, hãy chọn hàng và ghế có trên sơ đồ.');
}

/** Who sat on the place takes the one that becomes free, and keeps it; without one, he stands up. */
function afterMove(
  current: readonly SeatAssignment[],
  target: SeatPlace | null,
  { attendeeId, isPinned }: MoveSeat,
): SeatAssignment[] {
  const own = current.find((each) => each.attendeeId === attendeeId);
  const key = target && placeKey(target);
  const sitting = current.find((each) => placeKey(each) === key && each !== own);
  return [
    ...current.filter((each) => each !== own && each !== sitting),
    ...(target ? [{ ...target, attendeeId, isPinned }] : []),
    ...(sitting && own ? [{ ...placeOf(own), attendeeId: sitting.attendeeId, isPinned: true }] : []),
  ];
}

const placeOf = ({ row, seat, presidium }: SeatAssignment) => ({ row, seat, presidium });

/** Who sits now, in the order of precedence. */
function assignmentsOf(people: SeatedHall['people']): SeatAssignment[] {
  return people
    .filter(({ row, presidium }) => row !== null || presidium !== null)
    .map(({ id, row, seat, presidium, isPinned }) => ({ attendeeId: id, row, seat, presidium, isPinned }));
}

function refuseZone({ block, groupId, fromRow, toRow, fromSeat, toSeat }: SeatZoneInput, path: string): void {
  if (Boolean(block) === Boolean(groupId)) {
    throw fieldError(`${path}.block`, 'Khu vực: hãy chọn một khối hoặc một thành phần, không chọn cả hai.');
  }
  if (toRow < fromRow) throw fieldError(`${path}.toRow`, 'Đến hàng: phải từ hàng đầu của khu vực trở đi.');
  if (fromSeat && toSeat && toSeat < fromSeat) {
    throw fieldError(`${path}.toSeat`, 'Đến ghế: phải từ ghế đầu của khu vực trở đi.');
  }
}
