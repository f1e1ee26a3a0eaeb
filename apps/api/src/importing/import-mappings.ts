import { Injectable } from '@nestjs/common';
import type { ImportColumn } from '@ky-yeu/contracts/importing';
import type { ImportKind } from '@ky-yeu/contracts/importing-lists';
import { Reads } from '../platform/database/reads';

/** A list without a head says nothing by which the next could be known. */
const hasWords = (signature: string): boolean => /\p{L}/u.test(signature);

/** How lists were read before, by their head and sender. */
@Injectable()
export class ImportMappings {
  constructor(private readonly reads: Reads) {}

  /** The mapping that was used for lists with this head from this sender, or from anybody when he sent none yet. */
  async find(kind: ImportKind, signature: string, senderId: string | null): Promise<ImportColumn[] | null> {
    if (!hasWords(signature)) return null;
    const row = await this.reads.row<{ columns: ImportColumn[] }>(
      `select columns from import_mappings where kind = $1 and signature = $2 and (sender_id = $3 or sender_id is null)
        order by sender_id nulls last limit 1`,
      [kind, signature, senderId],
    );
    return row?.columns ?? null;
  }

  /** Remembers a mapping that led to a confirmed import. */
  async remember(kind: ImportKind, signature: string, senderId: string | null, columns: ImportColumn[]): Promise<void> {
    if (!hasWords(signature)) return;
    const mapped = columns.map(({ index, field, encoding }) => ({ index, field, encoding }));
    await this.reads.rows(
      `insert into import_mappings (kind, signature, sender_id, columns) values ($1, $2, $3, $4::jsonb)
       on conflict (kind, signature, sender_id) do update set columns = excluded.columns, updated_at = now()`,
      [kind, signature, senderId, JSON.stringify(mapped)],
    );
  }
}
