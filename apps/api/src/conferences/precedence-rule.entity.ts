import { Entity } from 'typeorm';
import type {
  PrecedenceBlock,
  PrecedenceLevel,
  PrecedencePrincipleSource,
  PrecedenceStep,
} from '@ky-yeu/contracts/precedence';
import {
  BooleanColumn,
  DateColumn,
  EditableRow,
  JsonColumn,
  OptionalDate,
  OptionalText,
  TextColumn,
} from '../platform/database/columns';

/** Reference data: in which order attendees stand, valid from a date; each part tells where it is written. */
@Entity('precedence_rules')
export class PrecedenceRuleEntity extends EditableRow {
  @TextColumn() name: string;
  @DateColumn() validFrom: string;
  @OptionalDate() validTo: string | null;
  @OptionalText() source: string | null;
  @BooleanColumn() isConfirmed: boolean;
  @JsonColumn() steps: PrecedenceStep[];
  @JsonColumn() blocks: PrecedenceBlock[];
  @JsonColumn() levels: PrecedenceLevel[];
  @JsonColumn() principles: PrecedencePrincipleSource[];
}
