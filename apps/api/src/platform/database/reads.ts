import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { DomainError } from '../http/domain-error';
import { Transactions } from './transactions';

/** Rows of an export that are in memory at a time. */
const pieceSize = 500;

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) names.set(text, (name = createHash('sha1').update(text).digest('base64url').slice(0, 20)));
  return name;
}

/**
 * Runs hand-written SQL as named statements, inside the open transaction when there is one.
 * The text must come from code, never from a request: each distinct text is kept prepared.
 */
@Injectable()
export class Reads {
  constructor(private readonly transactions: Transactions) {}

  /** All rows. */
  async rows<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const runner = this.transactions.current?.client ?? this.transactions.pool;
    const result = await runner.query<Row>({ name: nameOf(text), text, values });
    return result.rows;
  }

  /** The first row, or null. */
  async row<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row | null> {
    return (await this.rows<Row>(text, values))[0] ?? null;
  }

  /**
   * The rows of a statement as one JSON array, in pieces of some hundred rows, read through a cursor.
   * PostgreSQL joins the rows of a piece: one long text costs Node far less than hundreds of rows.
   */
  async *jsonArray(text: string, values: unknown[] = []): AsyncGenerator<string> {
    const client = await this.transactions.pool.connect();
    let isWhole = false;
    try {
      await client.query('begin read only');
      await client.query(
        `declare pieces no scroll cursor for
         select string_agg(json, ',' order by n) as json from (
           select row_to_json(t)::text as json, row_number() over () as n from (${text}) t) numbered
         group by (n - 1) / ${pieceSize} order by (n - 1) / ${pieceSize}`,
        values,
      );
      let separator = '[';
      for (;;) {
        const { rows } = await client.query<{ json: string }>('fetch next from pieces');
        const [piece] = rows;
        if (!piece) break;
        yield separator + piece.json;
        separator = ',';
      }
      yield separator === '[' ? '[]' : ']';
      await client.query('commit');
      isWhole = true;
    } finally {
      if (!isWhole) await client.query('rollback').catch(() => undefined);
      client.release();
    }
  }

  /** The `json` column of the one row: text made by PostgreSQL, sent on as it is. */
  async json(text: string, values: unknown[] = []): Promise<string> {
    const row = await this.row<{ json: string | null }>(text, values);
    if (!row?.json) throw new DomainError('NOT_FOUND');
    return row.json;
  }
}
