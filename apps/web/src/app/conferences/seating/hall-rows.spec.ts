import type { SeatPerson, SeatPlan } from '@ky-yeu/contracts/seating';
import { hallRows, zoneText } from './hall-rows';

const plan: SeatPlan = {
  id: 'p',
  version: 1,
  siteId: null,
  siteName: null,
  rowCount: 2,
  seatsPerRow: 3,
  aisles: [1],
  presidiumPlaces: 1,
  secondSide: 'RIGHT',
  seatOrder: 'LEFT',
  zones: [{ block: 'PARTY', groupId: null, name: 'Khối Đảng', fromRow: 1, toRow: 1, fromSeat: 2, toSeat: null }],
};
const person = (name: string, place: Partial<SeatPerson>): SeatPerson => ({
  id: name,
  name,
  title: '',
  organisationName: '',
  block: 'PARTY',
  groupId: null,
  isChair: false,
  isPresidium: false,
  isSubstitute: false,
  isAway: false,
  row: null,
  seat: null,
  presidium: null,
  isPinned: false,
  ...place,
});

describe('the drawn hall', () => {
  it('everybody is drawn on the own seat, at the table as well; who stands is nowhere', () => {
    const people = [person('An', { presidium: 1 }), person('Bình', { row: 2, seat: 3 }), person('Chi', {})];
    const { table, rows } = hallRows(plan, people);
    expect(table.seats.map((seat) => seat.person?.name)).toEqual(['An']);
    const seated = rows.flatMap(({ seats }) => seats.filter((seat) => seat.person).map(({ label }) => label));
    expect(seated).toEqual(['Hàng B, ghế 3']);
  });

  it('a reader of the screen hears the zone of a seat; an aisle runs behind the seat it is told for', () => {
    const [first] = hallRows(plan, []).rows;
    expect(first?.seats.map(({ zone }) => zone)).toEqual(['', 'Khối Đảng', 'Khối Đảng']);
    expect(first?.seats.map(({ isBeforeAisle }) => isBeforeAisle)).toEqual([true, false, false]);
  });

  it('zones are told by letters of rows', () => {
    expect(plan.zones.map(zoneText)).toEqual(['Khối Đảng: hàng A, từ ghế 2']);
  });
});
