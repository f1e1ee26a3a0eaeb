import { Injectable } from '@nestjs/common';
import { PostEntity, ServicePeriodEntity } from './person.entity';
import { Reads } from '../platform/database/reads';
import { Rows, type Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';

const tables = {
  posts: { entity: PostEntity, gone: 'Chức vụ này không còn, hãy tải lại trang.' },
  service_periods: { entity: ServicePeriodEntity, gone: 'Thời gian công tác này không còn, hãy tải lại trang.' },
} as const;

export interface NestedRow {
  id?: string | null;
  /** Place in the request, which is the place on paper. */
  index: number;
  values: Values;
}

/** Rows that are written with their person: those that stay keep their ids, since others point at them. */
@Injectable()
export class NestedRows {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /**
   * Makes the person's rows of a table what is given, in the order given; rows that are not named are deleted.
   * @param path the field of the request, which opens the path of an issue
   * @throws DomainError REFERENCE_NOT_FOUND for an id that is not of this person.
   */
  async write(table: keyof typeof tables, path: string, personId: string, items: readonly NestedRow[]): Promise<void> {
    const kept = items.map(({ id }) => id).filter((id) => id != null);
    await this.reads.rows(`delete from ${table} where person_id = $1 and not (id = any ($2::uuid[]))`, [
      personId,
      kept,
    ]);
    for (const { id, index, values } of items) {
      const row = { ...values, ordinal: index };
      if (id) await this.keep(table, `${path}.${index}.id`, personId, id, row);
      else await this.rows.insert<PostEntity | ServicePeriodEntity>(tables[table].entity, { personId, ...row });
    }
  }

  private async keep(
    table: keyof typeof tables,
    path: string,
    personId: string,
    id: string,
    values: Values,
  ): Promise<void> {
    const row = await this.reads.row<{ version: number }>(
      `select version from ${table} where id = $1 and person_id = $2`,
      [id, personId],
    );
    const { entity, gone } = tables[table];
    if (!row) throw fieldError(path, gone, 'REFERENCE_NOT_FOUND');
    await this.rows.update<PostEntity | ServicePeriodEntity>(entity, { id }, row.version, values, () =>
      Promise.resolve(null),
    );
  }
}
