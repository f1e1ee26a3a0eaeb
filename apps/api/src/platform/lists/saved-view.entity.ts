import { Entity } from 'typeorm';
import type { ListKey } from '@ky-yeu/contracts/lists/list-description';
import {
  BooleanColumn,
  EditableRow,
  IntegerColumn,
  JsonColumn,
  Key,
  ReferenceColumn,
  TextColumn,
} from '../database/columns';

/** A state of a list under a name; its owner's own, or everybody's to choose. */
@Entity('saved_views')
export class SavedViewEntity extends EditableRow {
  @TextColumn() list: ListKey;
  @TextColumn() name: string;
  @ReferenceColumn() ownerId: string;
  @BooleanColumn() isShared: boolean;
  @JsonColumn() state: { query: string | null };
  @IntegerColumn() ordinal: number;
}

/** The view that a list opens with for a user. */
@Entity('default_views')
export class DefaultViewEntity {
  @Key() id: string;
  @ReferenceColumn() userId: string;
  @TextColumn() list: ListKey;
  @ReferenceColumn() viewId: string;
}
