import { Injectable } from '@nestjs/common';
import type { CreateHall, HallQuery, UpdateHall } from '@ky-yeu/contracts/halls';
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
import { HallEntity } from './hall.entity';

const source: ListSource = {
  from: 'halls h',
  pageJoins: 'left join organisations o on o.id = h.organisation_id',
  columns: {
    id: 'h.id',
    version: 'h.version',
    name: 'h.name',
    organisationId: 'h.organisation_id',
    organisationName: 'o.name',
    places: 'h.places',
    address: 'h.address',
    note: 'h.note',
    conferences: '(select count(*)::int from conferences c where c.hall_id = h.id)',
  },
  sorts: { name: 'h.name collate "vi-x-icu" {dir}', places: 'h.places {dir} nulls last' },
  tieBreak: 'h.id',
};
const oneStatement = `select row_to_json(t)::text as json from (
  select ${columnList(source.columns)} from halls h ${source.pageJoins} where h.id = $1) t`;

const toValues = (input: CreateHall): Values => ({
  name: input.name,
  ...nullable(input, 'organisationId', 'places', 'address', 'note'),
});

/** Halls that conferences are held in, with their places. */
@Injectable()
export class HallsService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** A page as JSON text, by name. */
  list(query: HallQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'h.search_key like $$', query.q && contains(fold(query.q)));
    filterBy(filters, 'h.organisation_id = $$', query.organisationId);
    const { text, values } = listStatement(source, query, filters);
    return this.reads.json(text, values);
  }

  /** One hall as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /** @throws DomainError REFERENCE_NOT_FOUND. */
  async create(input: CreateHall): Promise<string> {
    return this.get(await this.rows.insert(HallEntity, toValues(input)));
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, REFERENCE_NOT_FOUND. */
  async update(id: string, input: UpdateHall): Promise<string> {
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(HallEntity, { id }, input.version, toValues(input), current);
    return this.get(id);
  }

  /** Its conferences keep what is written as their venue; @throws DomainError NOT_FOUND. */
  remove(id: string): Promise<void> {
    return this.rows.remove(HallEntity, { id });
  }
}
