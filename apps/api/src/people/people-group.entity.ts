import { Entity } from 'typeorm';
import type { Block, OrganisationLevel, OrganisationSystem } from '@ky-yeu/contracts/closed-lists';
import type { GroupRuleMode, OrganisationScope } from '@ky-yeu/contracts/people-lists';
import {
  BooleanColumn,
  EditableRow,
  GeneratedText,
  IntegerColumn,
  OptionalReference,
  OptionalText,
  ReferenceColumn,
  TextColumn,
} from '../platform/database/columns';

/** A saved group: rules over posts and people chosen by hand. */
@Entity('people_groups')
export class PeopleGroupEntity extends EditableRow {
  @TextColumn() name: string;
  @OptionalText() note: string | null;
  @BooleanColumn() isShared: boolean;
  @OptionalReference() ownerId: string | null;
  @GeneratedText() searchKey: string;
}

/** Everybody who holds such a post; empty conditions do not narrow. */
@Entity('people_group_rules')
export class PeopleGroupRuleEntity extends EditableRow {
  @ReferenceColumn() groupId: string;
  @IntegerColumn() ordinal: number;
  @TextColumn() mode: GroupRuleMode;
  @OptionalReference() positionId: string | null;
  @OptionalText() titleContains: string | null;
  @OptionalReference() organisationId: string | null;
  @TextColumn() scope: OrganisationScope;
  @OptionalText() level: OrganisationLevel | null;
  @OptionalText() system: OrganisationSystem | null;
  @OptionalText() block: Block | null;
}

/** Picked by hand, or left out by hand whatever the rules say. */
@Entity('people_group_members')
export class PeopleGroupMemberEntity extends EditableRow {
  @ReferenceColumn() groupId: string;
  @ReferenceColumn() personId: string;
  @BooleanColumn() isLeftOut: boolean;
}
