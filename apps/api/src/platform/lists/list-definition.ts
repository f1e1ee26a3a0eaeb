import type { ListDescription } from '@ky-yeu/contracts/lists/list-description';
import type { PageQuery } from '@ky-yeu/contracts/page';
import type { ListScope } from '../database/list-statement';
import type { ErrorSource } from './bulk-check';

/** A column that a bulk edit writes. */
export interface BulkColumn {
  column: string;
  type: 'text' | 'text[]' | 'uuid' | 'date' | 'boolean' | 'numeric';
  /** What an array holds when its last value is taken away. */
  least?: string;
  checks?: readonly ErrorSource[];
}

/** Where the names behind ids come from. */
export interface NameSource {
  table: string;
  name: string;
  /** Only rows of the same conference may be chosen. */
  isOfConference?: boolean;
}

/** What a list is, beyond its statement: what code of every list needs to know. */
export interface ListDefinition {
  description: ListDescription;
  /** SQL of a row's name, over the alias of the list. */
  rowName: string;
  /** Of fields that hold ids. */
  names: Readonly<Record<string, NameSource>>;
  bulk?: {
    table: string;
    columns: Readonly<Record<string, BulkColumn>>;
    /** What a deletion takes along or takes the name out of, with its Vietnamese noun. */
    traces?: readonly { table: string; column: string; noun: string }[];
  };
}

/** A service behind a list. */
export interface ListOwner {
  readonly definition: ListDefinition;
  /** The rows that a request means; `conferenceId` is '' where the list belongs to no conference. */
  scope(query: PageQuery, conferenceId: string): ListScope | Promise<ListScope>;
  /** What stands under the title of an export, such as the conference. @throws DomainError NOT_FOUND. */
  notes?(conferenceId: string): Promise<string[]>;
  /** Everything as JSON for programs, where the list offers it. */
  exportAll?(conferenceId: string, query?: PageQuery): Promise<Buffer[]>;
}
