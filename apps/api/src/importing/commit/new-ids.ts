import type { Reads } from '../../platform/database/reads';

/** As many new ids as rows are about to be inserted, in the order of time as PostgreSQL makes them. */
export async function newIds(reads: Reads, count: number): Promise<string[]> {
  if (count === 0) return [];
  const rows = await reads.rows<{ id: string }>('select uuidv7() as id from generate_series(1, $1::int)', [count]);
  return rows.map((row) => row.id);
}
