import { Injectable } from '@nestjs/common';
import type { CalendarDayQuery, CreateCalendarDay, UpdateCalendarDay } from '@ky-yeu/contracts/calendar';
import { fold } from '@ky-yeu/vietnamese/fold';
import {
  columnList,
  contains,
  filterBy,
  listStatement,
  type Filters,
  type ListSource,
} from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { nullable, Rows, type Values } from '../../platform/database/rows';
import { CalendarDayEntity } from './calendar.entity';

const source: ListSource = {
  from: 'calendar_days d',
  columns: {
    id: 'd.id',
    version: 'd.version',
    onDate: 'd.on_date',
    kind: 'd.kind',
    name: 'd.name',
    source: 'd.source',
    isConfirmed: 'd.is_confirmed',
  },
  sorts: { onDate: 'd.on_date {dir}' },
  tieBreak: 'd.id',
};

/** Columns of a day in an answer; needs `d`. */
export const dayColumns = columnList(source.columns);
const oneStatement = `select row_to_json(t)::text as json from (
  select ${dayColumns} from calendar_days d where d.id = $1) t`;

const toValues = (input: CreateCalendarDay): Values => ({
  onDate: input.onDate,
  kind: input.kind,
  name: input.name,
  isConfirmed: input.isConfirmed ?? false,
  ...nullable(input, 'source'),
});

/** Holidays, days off in exchange and worked Saturdays, kept by the office. */
@Injectable()
export class CalendarDaysService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** A page as JSON text, in the order of the year. */
  list(query: CalendarDayQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'fold(d.name) like $$', query.q && contains(fold(query.q)));
    filterBy(filters, 'd.on_date >= make_date($$::int, 1, 1) and d.on_date < make_date($$::int + 1, 1, 1)', query.year);
    const { text, values } = listStatement(source, { sort: 'onDate', ...query }, filters);
    return this.reads.json(text, values);
  }

  /** One day as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /** @throws DomainError CALENDAR_DAY_TAKEN. */
  async create(input: CreateCalendarDay): Promise<string> {
    return this.get(await this.rows.insert(CalendarDayEntity, toValues(input)));
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, CALENDAR_DAY_TAKEN. */
  async update(id: string, input: UpdateCalendarDay): Promise<string> {
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(CalendarDayEntity, { id }, input.version, toValues(input), current);
    return this.get(id);
  }

  /** The day then follows the week; @throws DomainError NOT_FOUND. */
  remove(id: string): Promise<void> {
    return this.rows.remove(CalendarDayEntity, { id });
  }
}
