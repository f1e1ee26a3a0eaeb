import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityMetadata, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { DomainError } from '../http/domain-error';
import { Reads } from './reads';

/** Property name → value; undefined, or null where the column has no null, keeps it as it is (or its default). */
export type Values = Record<string, unknown>;

/** The named fields as they are, null where they are absent: what a full replacement leaves out is cleared. */
export function nullable<Input extends object>(input: Input, ...fields: (keyof Input & string)[]): Values {
  return Object.fromEntries(fields.map((field) => [field, input[field] ?? null]));
}

interface Owned {
  id: string;
  /** Only when the row belongs to this conference. */
  conferenceId?: string;
}

/** Writes rows of entities by named statements; the entity's metadata names table and columns. */
@Injectable()
export class Rows {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly reads: Reads,
  ) {}

  /** Inserts one row and gives its id. */
  async insert<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, values: Values): Promise<string> {
    const { statement, parameters } = this.insertion(entity, values);
    const row = await this.reads.row<{ id: string }>(`${statement} returning id`, parameters);
    if (!row) throw new DomainError('INTERNAL');
    return row.id;
  }

  /**
   * Inserts one row and reads the answer from it in the same round trip.
   * @param answer SQL over `x`, the new row, that gives one column `json`; it sees nothing that hangs on the row.
   */
  insertAndRead<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    values: Values,
    answer: string,
  ): Promise<string> {
    const { statement, parameters } = this.insertion(entity, values);
    return this.reads.json(`with x as (${statement} returning *) ${answer}`, parameters);
  }

  /**
   * Updates a row when it still has the version that the editor saw.
   * @throws DomainError NOT_FOUND; STALE_VERSION with what `current` gives, so that the editor can compare.
   */
  async update<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    owned: Owned,
    version: number,
    values: Values,
    current: () => Promise<unknown>,
  ): Promise<void> {
    const metadata = this.dataSource.getMetadata(entity);
    const columns = this.columns(metadata, values);
    const assignments = columns.map((column, index) => `${column.name} = $${index + 4}`);
    const row = await this.reads.row<{ id: string }>(
      `update ${metadata.tableName} set ${[...assignments, 'version = version + 1', 'updated_at = now()'].join(', ')}
       where id = $1 and version = $2 and ($3::uuid is null or ${this.conferenceColumn(metadata)} = $3) returning id`,
      [owned.id, version, owned.conferenceId ?? null, ...columns.map((column) => column.value)],
    );
    if (row) return;
    await this.find(metadata, owned);
    throw new DomainError('STALE_VERSION', { current: await current() });
  }

  /** Deletes a row with what cascades from it; @throws DomainError NOT_FOUND. */
  async remove<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, owned: Owned): Promise<void> {
    const metadata = this.dataSource.getMetadata(entity);
    const removed = await this.reads.row(
      `delete from ${metadata.tableName} where id = $1 and ($2::uuid is null or ${this.conferenceColumn(metadata)} = $2) returning 1`,
      [owned.id, owned.conferenceId ?? null],
    );
    if (!removed) throw new DomainError('NOT_FOUND');
  }

  /** Replaces the rows that hang on a parent, in the given order (`ordinal` is written when the entity has it). */
  async replace<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    parent: Values,
    rows: readonly Values[],
  ): Promise<void> {
    const metadata = this.dataSource.getMetadata(entity);
    const keys = this.columns(metadata, parent);
    await this.reads.rows(
      `delete from ${metadata.tableName} where ${keys.map((key, index) => `${key.name} = $${index + 1}`).join(' and ')}`,
      keys.map((key) => key.value),
    );
    for (const [index, row] of rows.entries()) {
      const ordinal = metadata.findColumnWithPropertyName('ordinal') ? { ordinal: index } : {};
      await this.insert(entity, { ...parent, ...ordinal, ...row });
    }
  }

  private insertion<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, values: Values) {
    const metadata = this.dataSource.getMetadata(entity);
    const columns = this.columns(metadata, values);
    const statement = `insert into ${metadata.tableName} (${columns.map((column) => column.name).join(', ')})
      values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`;
    return { statement, parameters: columns.map((column) => column.value) };
  }

  private async find(metadata: EntityMetadata, owned: Owned): Promise<void> {
    const found = await this.reads.row(
      `select 1 from ${metadata.tableName} where id = $1 and ($2::uuid is null or ${this.conferenceColumn(metadata)} = $2)`,
      [owned.id, owned.conferenceId ?? null],
    );
    if (!found) throw new DomainError('NOT_FOUND');
  }

  private conferenceColumn(metadata: EntityMetadata): string {
    return metadata.findColumnWithPropertyName('conferenceId') ? 'conference_id' : 'null::uuid';
  }

  private columns(metadata: EntityMetadata, values: Values): { name: string; value: unknown }[] {
    const unknown = Object.keys(values).find((property) => !metadata.findColumnWithPropertyName(property));
    if (unknown) throw new Error(`${metadata.tableName} has no column for ${unknown}`);
    // In the order of the table, whatever the order of the request: each order would be a statement of its own.
    return metadata.columns
      .map((column) => ({ column, value: values[column.propertyName] }))
      .filter(({ column, value }) => value !== undefined && !(value === null && !column.isNullable))
      .map(({ column, value }) => ({
        name: column.databaseName,
        value: column.type === 'jsonb' ? JSON.stringify(value) : value,
      }));
  }
}
