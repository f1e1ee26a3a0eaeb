import type { HallShape, SeatGuest, SeatPlace } from './seating';
import { hasPlace } from './seating';

/** Names a row by letters: A … Z, AA, AB … */
export function rowName(row: number): string {
  const letter = String.fromCharCode(65 + ((row - 1) % 26));
  return row > 26 ? rowName(Math.floor((row - 1) / 26)) + letter : letter;
}

/**
 * Names a place as it is printed on badges and lists.
 * @returns "B12", "Bàn chủ tịch, chỗ 3"; '' for none.
 */
export function seatLabel({ row, seat, presidium }: SeatPlace): string {
  if (presidium !== null) return `Bàn chủ tịch, chỗ ${presidium}`;
  return row === null || seat === null ? '' : `${rowName(row)}${seat}`;
}

/**
 * Tells what is wrong with a plan as it stands, in sentences for the organisers.
 * @param people everybody who belongs into the hall.
 */
export function seatWarnings(hall: HallShape, people: readonly (SeatGuest & SeatPlace)[]): string[] {
  const coming = people.filter(({ isAway }) => !isAway);
  const seats = hall.rowCount * hall.seatsPerRow + hall.presidiumPlaces;
  const table = coming.filter(({ isPresidium, isChair }) => isPresidium || isChair).length;
  const unseated = coming.filter((person) => !hasPlace(hall, person)).length;
  const away = people.filter((person) => person.isAway && hasPlace(hall, person)).length;
  return [
    coming.length > seats &&
      `Có ${coming.length} đại biểu dự nhưng chỉ có ${seats} chỗ: hãy thêm hàng ghế hoặc số ghế mỗi hàng.`,
    table > hall.presidiumPlaces &&
      `Đoàn chủ tịch có ${table} người nhưng bàn chủ tịch chỉ có ${hall.presidiumPlaces} chỗ.`,
    unseated > 0 && `Còn ${unseated} đại biểu chưa có chỗ ngồi.`,
    away > 0 && `Có ${away} người báo vắng hoặc vắng vẫn đang giữ chỗ: hãy xếp lại hoặc bỏ chỗ.`,
    ...zoneWarnings(hall, coming),
  ].filter((warning) => warning !== false);
}

/** A zone that is too small lets its people sit elsewhere; one beyond the hall holds nobody. */
function zoneWarnings(hall: HallShape, coming: readonly SeatGuest[]): string[] {
  return hall.zones.flatMap((zone, index) => {
    const { fromRow, toRow, name } = zone;
    const isFirst = hall.zones.findIndex((each) => each.name === name) === index;
    if (fromRow > hall.rowCount || (zone.fromSeat ?? 1) > hall.seatsPerRow)
      return [`Khu vực “${name}” nằm ngoài các hàng ghế: hãy sửa lại hàng, ghế của khu vực.`];
    const alike = hall.zones.filter((each) => each.name === name);
    const room = alike.reduce((sum, each) => sum + roomOf(hall, each), 0);
    const grouped = new Set(hall.zones.map(({ groupId }) => groupId).filter((id) => id !== null));
    const members = coming.filter((guest) => {
      if (guest.isPresidium || guest.isChair) return false;
      if (zone.groupId !== null) return guest.groupId === zone.groupId;
      return guest.block === zone.block && !(guest.groupId !== null && grouped.has(guest.groupId));
    }).length;
    return isFirst && toRow >= fromRow && members > room
      ? [`Khu vực “${name}” có ${room} ghế cho ${members} người: số còn lại ngồi ở chỗ trống khác.`]
      : [];
  });
}

function roomOf(hall: HallShape, zone: HallShape['zones'][number]): number {
  const rows = Math.min(zone.toRow, hall.rowCount) - zone.fromRow + 1;
  const seats = Math.min(zone.toSeat ?? hall.seatsPerRow, hall.seatsPerRow) - (zone.fromSeat ?? 1) + 1;
  return Math.max(0, rows) * Math.max(0, seats);
}

/**
 * Suggests a hall for so many people, with some seats to spare.
 * @param people who come, the presidium included.
 * @param presidium of them at the table.
 */
export function suggestHall(people: number, presidium: number): Omit<HallShape, 'zones'> & { aisles: number[] } {
  const presidiumPlaces = Math.min(31, Math.max(3, presidium + ((presidium + 1) % 2)));
  const floor = Math.max(1, people - presidium);
  const seatsPerRow = floor <= 60 ? 10 : floor <= 400 ? 20 : 30;
  const rowCount = Math.min(60, Math.max(1, Math.ceil((floor * 1.05) / seatsPerRow)));
  return {
    rowCount,
    seatsPerRow,
    presidiumPlaces,
    secondSide: 'RIGHT',
    seatOrder: 'CENTRE',
    aisles: [seatsPerRow / 2],
  };
}
