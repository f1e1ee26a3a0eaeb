import { Entity } from 'typeorm';
import type { Role } from '@ky-yeu/contracts/permissions';
import {
  BooleanColumn,
  EditableRow,
  OptionalInstant,
  OptionalText,
  ReferenceColumn,
  TextColumn,
} from '../database/columns';

@Entity('users')
export class UserEntity extends EditableRow {
  @TextColumn() username: string;
  @TextColumn() displayName: string;
  @OptionalText() email: string | null;
  @TextColumn() role: Role;
  @TextColumn() passwordHash: string;
  @BooleanColumn() isActive: boolean;
  @BooleanColumn() mustChangePassword: boolean;
  @OptionalInstant() lastLoginAt: Date | null;
}

/** A token for programs; only its hash is stored. */
@Entity('api_tokens')
export class ApiTokenEntity extends EditableRow {
  @ReferenceColumn() userId: string;
  @TextColumn() name: string;
  @TextColumn() tokenHash: string;
  @OptionalInstant() expiresAt: Date | null;
}
