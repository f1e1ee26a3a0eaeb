import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CustomTypesConfig, QueryResultRow } from 'pg';
import { DomainError } from '../http/domain-error';
import { Transactions } from './transactions';

/** Rows of an export that travel together. */
const pieceSize = 100;
const comma = Buffer.from(',');
const rawBytes = { getTypeParser: () => (bytes: unknown) => bytes } as unknown as CustomTypesConfig;

/** `composed` texts are put together of what a user chose: they must not take the place of the usual ones. */
export type TextKind = 'usual' | 'composed';

/** Each named statement stays prepared in each connection; a request that combines filters must not fill the memory. */
const named = {
  usual: { names: new Map<string, string>(), max: 400 },
  composed: { names: new Map<string, string>(), max: 200 },
};

function nameOf(text: string, kind: TextKind = 'usual'): string | undefined {
  const { names, max } = named[kind];
  const known = names.get(text);
  if (known || names.size >= max) return known;
  const name = createHash('sha1').update(text).digest('base64url').slice(0, 20);
  names.set(text, name);
  return name;
}

/**
 * Runs hand-written SQL as named statements, inside the open transaction when there is one.
 * The text must come from code, never from a request: each distinct text is kept prepared, up to a limit.
 */
@Injectable()
export class Reads {
  constructor(private readonly transactions: Transactions) {}

  /** All rows. */
  async rows<Row extends QueryResultRow>(text: string, values: unknown[] = [], kind?: TextKind): Promise<Row[]> {
    const runner = this.transactions.current?.client ?? this.transactions.pool;
    const result = await runner.query<Row>({ name: nameOf(text, kind), text, values });
    return result.rows;
  }

  /** The first row, or null. */
  async row<Row extends QueryResultRow>(text: string, values: unknown[] = [], kind?: TextKind): Promise<Row | null> {
    return (await this.rows<Row>(text, values, kind))[0] ?? null;
  }

  /**
   * The rows of a statement as one JSON array, in pieces of some hundred rows that PostgreSQL has joined. The bytes go
   * through as they come: nothing is decoded. All is read before the first piece is given, so that a slow reader holds
   * memory but no connection.
   */
  async jsonArray(text: string, values: unknown[] = []): Promise<Buffer[]> {
    const numbered = `select string_agg(json, ',' order by n) as json from (
       select row_to_json(t)::text as json, row_number() over () as n from (${text}) t) numbered
      group by (n - 1) / ${pieceSize} order by (n - 1) / ${pieceSize}`;
    const query = { name: nameOf(numbered), text: numbered, values, binary: true, types: rawBytes };
    const { rows } = await this.transactions.pool.query<{ json: Buffer }>(query);
    const pieces = rows.flatMap((row, index) => (index === 0 ? [row.json] : [comma, row.json]));
    return [Buffer.from('['), ...pieces, Buffer.from(']')];
  }

  /** The `bytes` column of the one row; @throws DomainError NOT_FOUND. */
  async bytes(text: string, values: unknown[] = []): Promise<Buffer> {
    // Never in the binary format: the driver reads every value as UTF-8 first, which loses what is no text.
    const row = await this.row<{ bytes: Buffer | null }>(text, values);
    if (!row?.bytes) throw new DomainError('NOT_FOUND');
    return row.bytes;
  }

  /** The `json` column of the one row: text made by PostgreSQL, sent on as it is. */
  async json(text: string, values: unknown[] = [], kind?: TextKind): Promise<string> {
    const row = await this.row<{ json: string | null }>(text, values, kind);
    if (!row?.json) throw new DomainError('NOT_FOUND');
    return row.json;
  }
}
