import { Injectable } from '@nestjs/common';
import type { PurgeCount, RetentionRule, UpdateRetentionRule } from '@ky-yeu/contracts/retention';
import { Reads } from '../platform/database/reads';
import { nullable, Rows } from '../platform/database/rows';
import { DomainError } from '../platform/http/domain-error';
import { countExpired } from './personal-data';
import { RetentionRuleEntity } from './retention-rule.entity';

type Found = RetentionRule & Record<string, unknown>;

const select = `select id, version, field, months, source, is_confirmed as "isConfirmed" from retention_rules`;

/** How long personal fields are kept, and what a purge would clear. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  async list(): Promise<{ items: RetentionRule[] }> {
    return { items: await this.reads.rows<Found>(`${select} order by field`) };
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION. */
  async update(id: string, input: UpdateRetentionRule): Promise<RetentionRule> {
    const values = { ...nullable(input, 'months', 'isConfirmed'), source: input.source ?? null };
    await this.rows.update(RetentionRuleEntity, { id }, input.version, values, () => this.get(id));
    return this.get(id);
  }

  /** What the purge command would clear today. */
  async preview(): Promise<{ items: PurgeCount[] }> {
    return { items: await countExpired((text, values) => this.reads.rows(text, values)) };
  }

  private async get(id: string): Promise<RetentionRule> {
    const row = await this.reads.row<Found>(`${select} where id = $1`, [id]);
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }
}
