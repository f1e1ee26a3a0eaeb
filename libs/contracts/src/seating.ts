import { blocks, type Block, type Labels } from './closed-lists';
import { Flag, NestedList, Numbers, OneOf, Reference, RowVersion, WholeNumber } from './fields';
import type { Row } from './page';

/** In which order the seats of a row are given away. */
export const seatOrders = ['CENTRE', 'LEFT'] as const;
export type SeatOrder = (typeof seatOrders)[number];
export const seatOrderLabels: Labels<SeatOrder> = { CENTRE: 'Từ giữa ra hai bên', LEFT: 'Từ trái sang phải' };

/** On which hand of the chair the second in rank sits, as the chair sees it. */
export const chairSides = ['RIGHT', 'LEFT'] as const;
export type ChairSide = (typeof chairSides)[number];
export const chairSideLabels: Labels<ChairSide> = { RIGHT: 'Bên phải người chủ trì', LEFT: 'Bên trái người chủ trì' };

/** What a hall may hold at most; wider rows could not be read on paper. */
export const seatLimits = { rows: 60, seatsPerRow: 50, presidiumPlaces: 31, zones: 40 } as const;

/** A part of the hall for one block or for one group of attendees. */
export class SeatZoneInput {
  @OneOf(blocks, { label: 'Khối', optional: true }) block?: Block | null;
  @Reference({ label: 'Thành phần', optional: true }) groupId?: string | null;
  @WholeNumber({ label: 'Từ hàng', min: 1, max: seatLimits.rows }) fromRow: number;
  @WholeNumber({ label: 'Đến hàng', min: 1, max: seatLimits.rows }) toRow: number;
  /** Absent: from the first seat of the row. */
  @WholeNumber({ label: 'Từ ghế', min: 1, max: seatLimits.seatsPerRow, optional: true }) fromSeat?: number | null;
  @WholeNumber({ label: 'Đến ghế', min: 1, max: seatLimits.seatsPerRow, optional: true }) toSeat?: number | null;
}

export class CreateSeatPlan {
  /** Absent: the hall of the conference, for all whose site has no plan of its own. */
  @Reference({ label: 'Điểm cầu', optional: true }) siteId?: string | null;
  @WholeNumber({ label: 'Số hàng ghế', min: 1, max: seatLimits.rows }) rowCount: number;
  @WholeNumber({ label: 'Số ghế mỗi hàng', min: 1, max: seatLimits.seatsPerRow }) seatsPerRow: number;
  /** After which seats an aisle runs. */
  @Numbers({ label: 'Lối đi sau ghế', max: 10 }) aisles: number[];
  @WholeNumber({ label: 'Số chỗ bàn chủ tịch', min: 0, max: seatLimits.presidiumPlaces }) presidiumPlaces: number;
  @OneOf(chairSides, { label: 'Người thứ hai ngồi' }) secondSide: ChairSide;
  @OneOf(seatOrders, { label: 'Xếp trong hàng' }) seatOrder: SeatOrder;
  @NestedList(() => SeatZoneInput, { label: 'Khu vực', max: seatLimits.zones }) zones: SeatZoneInput[];
}

export class UpdateSeatPlan extends CreateSeatPlan {
  @RowVersion() version: number;
}

/** Puts somebody on a seat or a place of the presidium; without either the attendee stands up. Who sat there changes places. */
export class MoveSeat {
  @Reference({ label: 'Đại biểu' }) attendeeId: string;
  @WholeNumber({ label: 'Hàng', min: 1, max: seatLimits.rows, optional: true }) row?: number | null;
  @WholeNumber({ label: 'Ghế', min: 1, max: seatLimits.seatsPerRow, optional: true }) seat?: number | null;
  @WholeNumber({ label: 'Chỗ bàn chủ tịch', min: 1, max: seatLimits.presidiumPlaces, optional: true })
  presidium?: number | null;
  @Flag({ label: 'Giữ chỗ' }) isPinned: boolean;
  /** Of the plan, not of the attendee. */
  @RowVersion() version: number;
}

export class ProposeSeats {
  /** Also those placed by hand are placed anew. */
  @Flag({ label: 'Xếp lại cả chỗ đã giữ', optional: true }) dropsPins?: boolean;
  @RowVersion() version: number;
}

/** Lets everybody of a plan stand up. */
export class ClearSeats {
  @RowVersion() version: number;
}

export class SeatHallQuery {
  @Reference({ label: 'Điểm cầu', optional: true }) siteId?: string;
}

/** Rows and seats for those who come, which a new plan may start from. */
export interface SuggestedHall {
  people: number;
  rowCount: number;
  seatsPerRow: number;
  aisles: number[];
  presidiumPlaces: number;
  secondSide: ChairSide;
  seatOrder: SeatOrder;
}

export interface SeatZone {
  block: Block | null;
  groupId: string | null;
  /** Of the block or group. */
  name: string;
  fromRow: number;
  toRow: number;
  fromSeat: number | null;
  toSeat: number | null;
}

export interface SeatPlan extends Row {
  siteId: string | null;
  siteName: string | null;
  rowCount: number;
  seatsPerRow: number;
  aisles: number[];
  presidiumPlaces: number;
  secondSide: ChairSide;
  seatOrder: SeatOrder;
  zones: SeatZone[];
}

/** Somebody who belongs into the hall, seated or not. */
export interface SeatPerson {
  id: string;
  name: string;
  title: string;
  organisationName: string;
  block: Block;
  groupId: string | null;
  isChair: boolean;
  isPresidium: boolean;
  isSubstitute: boolean;
  /** Declined, excused or absent. */
  isAway: boolean;
  row: number | null;
  seat: number | null;
  presidium: number | null;
  isPinned: boolean;
}

export interface SeatPlanView {
  plan: SeatPlan;
  /** In the order of precedence. */
  people: SeatPerson[];
  /** Sentences for the organisers, such as more people than seats. */
  warnings: string[];
}
