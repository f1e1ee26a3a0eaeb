import { Injectable } from '@nestjs/common';
import type { ClashOverride, UpdateClashOverride } from '@ky-yeu/contracts/clashes';
import { columnList } from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { Rows, type Values } from '../../platform/database/rows';
import { ClashOverrideEntity } from './clash-override.entity';

const columns = columnList({
  id: 'v.id',
  version: 'v.version',
  key: 'v.key',
  conferenceId: 'v.conference_id',
  kind: 'v.kind',
  sentence: 'v.sentence',
  reason: 'v.reason',
  decidedByName: 'u.display_name',
  decidedAt: 'v.created_at',
});
const from = 'from clash_overrides v left join users u on u.id = v.decided_by';
const oneStatement = `select row_to_json(t)::text as json from (select ${columns} ${from} where v.id = $1) t`;
const conferenceStatement = `select ${columns} ${from} where v.conference_id = $1
  union select ${columns} ${from} where v.other_id = $1`;
const betweenStatement = `select ${columns} ${from} join conferences c on c.id = v.conference_id
  where c.held_on between $1::date - 31 and $2::date`;

type Found = ClashOverride & Record<string, unknown>;
const byKey = (rows: Found[]) => new Map(rows.map((row) => [row.key, row as ClashOverride]));

/** Clashes that somebody accepted with a reason; each holds only as long as nothing of the clash changes. */
@Injectable()
export class ClashOverridesService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** By the key of the clash. */
  async between(from: string, to: string): Promise<Map<string, ClashOverride>> {
    return byKey(await this.reads.rows<Found>(betweenStatement, [from, to]));
  }

  /** By the key of the clash. */
  async ofConference(conferenceId: string): Promise<Map<string, ClashOverride>> {
    return byKey(await this.reads.rows<Found>(conferenceStatement, [conferenceId]));
  }

  /** @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /** @throws DomainError DUPLICATE when the clash was accepted already. */
  async create(values: Values): Promise<string> {
    return this.get(await this.rows.insert(ClashOverrideEntity, values));
  }

  /** Corrects the reason; @throws DomainError NOT_FOUND, STALE_VERSION. */
  async update(id: string, { reason, version }: UpdateClashOverride): Promise<string> {
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(ClashOverrideEntity, { id }, version, { reason }, current);
    return this.get(id);
  }

  /** The clash is open again; @throws DomainError NOT_FOUND. */
  remove(id: string): Promise<void> {
    return this.rows.remove(ClashOverrideEntity, { id });
  }
}
