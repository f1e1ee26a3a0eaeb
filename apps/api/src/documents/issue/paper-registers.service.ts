import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads';
import { fieldError } from '../../platform/http/domain-error';
import type { NumberRule } from './paper-frames.service';

type Register = Pick<NumberRule, 'organisationId' | 'code' | 'period'>;

const keyOf = ({ organisationId, code, period }: Register) => [organisationId, code, period];

// Both take the row of the register for as long as the transaction runs: what is rolled back gives its number back.
const nextStatement = `
insert into paper_registers as r (organisation_id, code, period, last_number) values ($1, $2, $3, 1)
on conflict (organisation_id, code, period) do update
  set last_number = r.last_number + 1, version = r.version + 1, updated_at = now() returning last_number as number`;
const takeStatement = `
insert into paper_registers as r (organisation_id, code, period, last_number) values ($1, $2, $3, $4)
on conflict (organisation_id, code, period) do update
  set last_number = greatest(r.last_number, excluded.last_number), version = r.version + 1, updated_at = now()
returning exists (select 1 from papers p where p.organisation_id = $1 and p.code = $2 and p.period = $3
  and p.number = $4 and p.state <> 'DRAFT') as taken`;

/** Gives numbers without gaps, one register for each issuer, code and span of time. */
@Injectable()
export class PaperRegisters {
  constructor(private readonly reads: Reads) {}

  /** The next number, which nobody else gets while the open transaction runs. */
  async next(register: Register): Promise<number> {
    const row = await this.reads.row<{ number: number }>(nextStatement, keyOf(register));
    return row?.number ?? 1;
  }

  /**
   * Takes a number that was chosen by hand; later ones go on after the highest.
   * @throws DomainError PAPER_NUMBER_TAKEN.
   */
  async take(register: Register, number: number): Promise<number> {
    const row = await this.reads.row<{ taken: boolean }>(takeStatement, [...keyOf(register), number]);
    if (row?.taken) {
      const message = `Số: số ${number} đã cấp cho văn bản khác trong sổ này; hãy chọn số khác hoặc để trống.`;
      throw fieldError('number', message, 'PAPER_NUMBER_TAKEN');
    }
    return number;
  }

  /** The number that `next` would give now. */
  async peek(register: Register): Promise<number> {
    const row = await this.reads.row<{ number: number }>(
      'select last_number + 1 as number from paper_registers where organisation_id = $1 and code = $2 and period = $3',
      keyOf(register),
    );
    return row?.number ?? 1;
  }
}
