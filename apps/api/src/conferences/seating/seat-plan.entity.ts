import { Entity } from 'typeorm';
import type { ChairSide, SeatOrder, SeatZoneInput } from '@ky-yeu/contracts/seating';
import {
  BooleanColumn,
  EditableRow,
  IntegerColumn,
  JsonColumn,
  OptionalInteger,
  OptionalReference,
  ReferenceColumn,
  TextColumn,
} from '../../platform/database/columns';

/** The seats of a hall: of the conference, or of one of its sites. */
@Entity('seat_plans')
export class SeatPlanEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @OptionalReference() siteId: string | null;
  @IntegerColumn() rowCount: number;
  @IntegerColumn() seatsPerRow: number;
  @JsonColumn() aisles: number[];
  @IntegerColumn() presidiumPlaces: number;
  @TextColumn() secondSide: ChairSide;
  @TextColumn() seatOrder: SeatOrder;
  @JsonColumn() zones: SeatZoneInput[];
}

/** Who sits where: on a seat of a row, or on a place of the presidium's table. */
@Entity('seat_assignments')
export class SeatAssignmentEntity extends EditableRow {
  @ReferenceColumn() conferenceId: string;
  @ReferenceColumn() planId: string;
  @ReferenceColumn() attendeeId: string;
  @OptionalInteger() rowNumber: number | null;
  @OptionalInteger() seatNumber: number | null;
  @OptionalInteger() presidiumPlace: number | null;
  @BooleanColumn() isPinned: boolean;
}
