import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';

interface Transaction {
  client: PoolClient;
  changeId: string;
  afterCommit: (() => void)[];
}

const uuid = /^[0-9a-f-]{36}$/;

/** Runs work in one transaction and hands the current one to whatever is called inside. */
@Injectable()
export class Transactions {
  private readonly storage = new AsyncLocalStorage<Transaction>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The pool behind the data source: TypeORM itself never names a statement, and unnamed ones are planned anew each time. */
  get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  /** The open transaction, if any. */
  get current(): Transaction | undefined {
    return this.storage.getStore();
  }

  /** Runs a step once the open transaction has been committed; at once when there is none. */
  afterCommit(step: () => void): void {
    if (this.current) this.current.afterCommit.push(step);
    else step();
  }

  /**
   * Runs `work` in a transaction whose audit rows carry the actor and one change id.
   * @throws whatever `work` throws, after rolling back.
   */
  async run<Result>(actorId: string | null, work: (changeId: string) => Promise<Result>): Promise<Result> {
    const open = this.current;
    if (open) return work(open.changeId);
    const changeId = crypto.randomUUID();
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      const actor = actorId && uuid.test(actorId) ? actorId : '';
      // One round trip: both values are checked above to hold nothing but hex digits and hyphens.
      await client.query(`begin; set local app.actor = '${actor}'; set local app.change = '${changeId}'`);
      const transaction: Transaction = { client, changeId, afterCommit: [] };
      const result = await this.storage.run(transaction, () => work(changeId));
      await client.query('commit');
      transaction.afterCommit.forEach((step) => step());
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
