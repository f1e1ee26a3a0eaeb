import { Injectable } from '@nestjs/common';
import type {
  CreateTerritory,
  TerritoryQuery,
  UpdateOrganisationLevelPeriod,
  UpdateTerritory,
} from '@ky-yeu/contracts/territories';
import { fold } from '@ky-yeu/vietnamese/fold';
import {
  columnList,
  contains,
  filterBy,
  listStatement,
  type Filters,
  type ListSource,
} from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';
import { territoryFullName } from './territory-columns';
import { OrganisationLevelPeriodEntity, TerritoryEntity, TerritorySuccessionEntity } from './territory.entity';

const successions = (mine: string, other: string) => `coalesce((select json_agg(json_build_object(
  'territoryId', x.id, 'fullName', ${territoryFullName('x')}, 'kind', s.kind, 'happenedOn', s.happened_on,
  'legalBasis', s.legal_basis, 'isConfirmed', s.is_confirmed) order by x.name collate "vi-x-icu")
  from territory_successions s join territories x on x.id = s.${other}_id where s.${mine}_id = t.id), '[]')`;

const columns = {
  id: 't.id',
  version: 't.version',
  name: 't.name',
  fullName: territoryFullName('t'),
  kind: 't.kind',
  level: 't.level',
  parentId: 't.parent_id',
  parentName: territoryFullName('parent'),
  validFrom: 't.valid_from',
  validTo: 't.valid_to',
  source: 't.source',
  isConfirmed: 't.is_confirmed',
  note: 't.note',
  predecessors: successions('successor', 'predecessor'),
  successors: successions('predecessor', 'successor'),
  organisationCount: '(select count(*)::int from organisations o where o.territory_id = t.id)',
};
const joins = 'left join territories parent on parent.id = t.parent_id';

const source: ListSource = {
  from: 'territories t',
  pageJoins: joins,
  columns,
  sorts: {
    name: 't.name collate "vi-x-icu" {dir}, t.valid_from nulls first',
    kind: `array_position(array['CENTRAL_CITY','PROVINCE'], t.kind) {dir}, t.kind, t.name collate "vi-x-icu"`,
  },
  tieBreak: 't.id',
};

const periodColumns = {
  id: 'p.id',
  version: 'p.version',
  level: 'p.level',
  validFrom: 'p.valid_from',
  validTo: 'p.valid_to',
  source: 'p.source',
  isConfirmed: 'p.is_confirmed',
};

/** A unit is also found by the name of what it came from, or of what came after it. */
const match = `(t.search_key like $$ or t.id in (
  select s.successor_id from territory_successions s join territories x on x.id = s.predecessor_id where x.search_key like $$
  union select s.predecessor_id from territory_successions s join territories x on x.id = s.successor_id where x.search_key like $$))`;

function toValues(input: CreateTerritory): Values {
  return {
    name: input.name,
    kind: input.kind,
    ...nullable(input, 'parentId', 'validFrom', 'validTo', 'source', 'note'),
    isConfirmed: input.isConfirmed,
  };
}

/** What is confirmed says by what. */
function checkSource({ isConfirmed, source }: { isConfirmed?: boolean; source?: string | null }): void {
  if (isConfirmed && !source)
    throw fieldError('source', 'Nguồn: hãy ghi văn bản đã đối chiếu, hoặc bỏ dấu “Đã xác nhận”.');
}

function checkPeriod({ validFrom, validTo }: { validFrom?: string | null; validTo?: string | null }): void {
  if (validFrom && validTo && validTo < validFrom)
    throw fieldError('validTo', 'Đến hết ngày: sớm hơn ngày bắt đầu.', 'PERIOD_REVERSED');
}

/** Administrative units through time, and until when the levels of the apparatus worked: reference data that editors correct. */
@Injectable()
export class TerritoriesService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** A page as JSON text; @throws DomainError VALIDATION_FAILED for a sort that is not offered. */
  list(query: TerritoryQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, match, query.q && contains(fold(query.q)));
    filterBy(filters, 't.level = $$', query.level);
    filterBy(filters, 't.kind = $$', query.kind);
    filterBy(filters, 't.parent_id = $$', query.parentId);
    filterBy(filters, 't.is_confirmed = $$', query.isConfirmed);
    filterBy(
      filters,
      '(t.valid_from is null or t.valid_from <= $$::date) and (t.valid_to is null or t.valid_to >= $$::date)',
      query.on,
    );
    const { text, values } = listStatement(source, query, filters);
    return this.reads.json(text, values);
  }

  /** One unit as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(
      `select row_to_json(x)::text as json from (select ${columnList(columns)} from territories t ${joins} where t.id = $1) x`,
      [id],
    );
  }

  /** @throws DomainError PERIOD_REVERSED, DUPLICATE; VALIDATION_FAILED for a confirmed one without a source. */
  async create(input: CreateTerritory): Promise<string> {
    checkPeriod(input);
    checkSource(input);
    const id = await this.rows.insert(TerritoryEntity, toValues(input));
    await this.writeSuccessors(id, input);
    return this.get(id);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, PERIOD_REVERSED, DUPLICATE, ORGANISATION_CYCLE. */
  async update(id: string, input: UpdateTerritory): Promise<string> {
    checkPeriod(input);
    checkSource(input);
    if (input.parentId) await this.expectNotBelow(input.parentId, id);
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(TerritoryEntity, { id }, input.version, toValues(input), current);
    await this.writeSuccessors(id, input);
    return this.get(id);
  }

  /** @throws DomainError NOT_FOUND; IN_USE while organisations or smaller units refer to it. */
  remove(id: string): Promise<void> {
    return this.rows.remove(TerritoryEntity, { id });
  }

  /** All periods of levels as JSON text `{items}`. */
  levelPeriods(): Promise<string> {
    return this.reads.json(
      `select json_build_object('items', coalesce(json_agg(x), '[]'::json))::text as json
         from (select ${columnList(periodColumns)} from organisation_level_periods p order by p.level, p.valid_from nulls first) x`,
    );
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, PERIOD_REVERSED. */
  async updateLevelPeriod(id: string, input: UpdateOrganisationLevelPeriod): Promise<string> {
    checkPeriod(input);
    checkSource(input);
    const { level, isConfirmed } = input;
    const values = { level, isConfirmed, ...nullable(input, 'validFrom', 'validTo', 'source') };
    const current = async () => JSON.parse(await this.levelPeriod(id)) as unknown;
    await this.rows.update(OrganisationLevelPeriodEntity, { id }, input.version, values, current);
    return this.levelPeriod(id);
  }

  private levelPeriod(id: string): Promise<string> {
    return this.reads.json(
      `select row_to_json(x)::text as json from (select ${columnList(periodColumns)} from organisation_level_periods p where p.id = $1) x`,
      [id],
    );
  }

  private async writeSuccessors(id: string, input: CreateTerritory): Promise<void> {
    if (!input.successors) return;
    const rows = input.successors.map((successor) => ({ ...successor }));
    await this.rows.replace(TerritorySuccessionEntity, { predecessorId: id }, rows);
  }

  private async expectNotBelow(parentId: string, id: string): Promise<void> {
    const loop = await this.reads.row(
      `with recursive up (id, parent_id) as (select id, parent_id from territories where id = $1
         union select t.id, t.parent_id from territories t join up on t.id = up.parent_id)
       select 1 from up where id = $2`,
      [parentId, id],
    );
    if (loop) throw fieldError('parentId', 'Thuộc: đơn vị không thể thuộc chính nó.', 'ORGANISATION_CYCLE');
  }
}
