import { Injectable } from '@nestjs/common';
import { Reads } from '../database/reads';
import { fieldError } from '../http/domain-error';
import type { ListDefinition } from './list-definition';

/** What ids stand for, in filters and in bulk edits. */
@Injectable()
export class ListNames {
  constructor(private readonly reads: Reads) {}

  /** Names by id; what is no longer there is left out. @throws DomainError VALIDATION_FAILED for an unknown field. */
  async find({ names }: ListDefinition, field: string, ids: readonly string[]): Promise<Map<string, string>> {
    const source = Object.hasOwn(names, field) ? names[field] : undefined;
    if (!source) throw fieldError('field', 'Mục này không chứa tham chiếu.');
    if (!ids.length) return new Map();
    const rows = await this.reads.rows<{ id: string; name: string }>(
      `select id, ${source.name} as name from ${source.table} where id = any ($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** @throws DomainError REFERENCE_NOT_FOUND when the row is not there, or belongs to another conference. */
  async expect({ names, description }: ListDefinition, field: string, id: string, conferenceId: string): Promise<void> {
    const source = names[field];
    const own = source?.isOfConference ? 'and conference_id = $2' : '';
    const values = source?.isOfConference ? [id, conferenceId] : [id];
    const row = source && (await this.reads.row(`select 1 from ${source.table} where id = $1 ${own}`, values));
    if (row) return;
    const label = description.bulk[field]?.label ?? 'Giá trị mới';
    throw fieldError('value', `${label}: mục được chọn không còn, hãy chọn lại.`, 'REFERENCE_NOT_FOUND');
  }
}
