import type { SeatPerson, SeatPlan } from '@ky-yeu/contracts/seating';
import { rowName } from '@ky-yeu/rules/seat-words';
import { placeKey, type SeatPlace } from '@ky-yeu/rules/seating';

/** A seat as the screen draws it. */
export interface DrawnSeat {
  key: string;
  place: SeatPlace;
  /** What stands on a free seat. */
  number: string;
  /** "Hàng A, ghế 3" */
  label: string;
  zone: string;
  person: SeatPerson | null;
  /** Whether an aisle runs to the right of it. */
  isBeforeAisle: boolean;
}

export interface DrawnRow {
  name: string;
  seats: DrawnSeat[];
}

/** The table of the presidium, then the rows from the front. */
export function hallRows(plan: SeatPlan, people: readonly SeatPerson[]): { table: DrawnRow; rows: DrawnRow[] } {
  const seated = new Map(people.map((person) => [placeKey(person), person]));
  const draw = (place: SeatPlace, number: string, label: string, isBeforeAisle: boolean): DrawnSeat => {
    const key = placeKey(place);
    return { key, place, number, label, zone: zoneOf(plan, place), person: seated.get(key) ?? null, isBeforeAisle };
  };
  const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  const table = upTo(plan.presidiumPlaces).map((presidium) =>
    draw({ row: null, seat: null, presidium }, String(presidium), `Bàn chủ tịch, chỗ ${presidium}`, false),
  );
  const rows = upTo(plan.rowCount).map((row) => {
    const name = rowName(row);
    const seats = upTo(plan.seatsPerRow).map((seat) =>
      draw({ row, seat, presidium: null }, String(seat), `Hàng ${name}, ghế ${seat}`, plan.aisles.includes(seat)),
    );
    return { name, seats };
  });
  return { table: { name: 'Bàn chủ tịch', seats: table }, rows };
}

function zoneOf({ zones }: SeatPlan, { row, seat }: SeatPlace): string {
  if (row === null || seat === null) return '';
  const isInside = ({ fromRow, toRow, fromSeat, toSeat }: SeatPlan['zones'][number]) =>
    row >= fromRow && row <= toRow && seat >= (fromSeat ?? 1) && seat <= (toSeat ?? Infinity);
  return zones.find(isInside)?.name ?? '';
}

/** "Khối Đảng: hàng A–C" for the legend. */
export function zoneText({ name, fromRow, toRow, fromSeat, toSeat }: SeatPlan['zones'][number]): string {
  const rows = fromRow === toRow ? `hàng ${rowName(fromRow)}` : `hàng ${rowName(fromRow)}–${rowName(toRow)}`;
  if (fromSeat === null && toSeat === null) return `${name}: ${rows}`;
  return `${name}: ${rows}, ${fromSeat === null ? '' : `từ ghế ${fromSeat}`}${toSeat === null ? '' : ` đến ghế ${toSeat}`}`;
}
