import { Injectable } from '@nestjs/common';
import type { ImportRowsQuery, ImportsQuery } from '@ky-yeu/contracts/importing';
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
import { silence } from './import-store';

const state = `case when i.state = 'READING' and i.beat_at < now() - ${silence} then 'FAILED'
  when i.state = 'COMMITTING' and i.beat_at < now() - ${silence} then 'READY' else i.state end`;
const isInterrupted = `i.state = 'READING' and i.beat_at < now() - ${silence}`;

const columns = {
  id: 'i.id',
  version: 'i.version',
  kind: 'i.kind',
  state,
  conferenceId: 'i.conference_id',
  conferenceTitle: 'c.title',
  roundId: 'i.round_id',
  roundName: `coalesce(w.title, w.authority_name)`,
  senderId: 'i.sender_id',
  senderName: 's.name',
  fileName: 'i.file_name',
  step: 'i.step',
  done: 'i.done',
  total: 'i.total',
  message: `case when ${isInterrupted} then 'Việc đọc bị ngắt giữa chừng, hãy nạp lại danh sách.' else i.message end`,
  sheets: 'i.sheets',
  sheet: 'i.sheet',
  columns: 'i.columns',
  isMappingRemembered: 'i.is_mapping_remembered',
  counts: 'i.counts',
  plan: 'i.plan',
  changeId: 'i.change_id',
  createdAt: 'i.created_at',
  createdByName: 'u.display_name',
};

const joins = `left join conferences c on c.id = i.conference_id left join award_rounds w on w.id = i.round_id
  left join organisations s on s.id = i.sender_id left join users u on u.id = i.created_by`;

const source: ListSource = {
  from: 'imports i',
  pageJoins: joins,
  columns,
  sorts: { '-createdAt': 'i.id desc', createdAt: 'i.id {dir}' },
  tieBreak: 'i.id',
};

const rowColumns = {
  n: 'r.n',
  line: 'r.line',
  role: 'r.role',
  state: 'r.state',
  cells: 'r.cells',
  groupName: 'r.group_name',
  values: 'r."values"',
  edits: 'r.edits',
  issues: 'r.issues',
  candidates: 'r.candidates',
  match: `(select c from jsonb_array_elements(r.candidates) c where (c ->> 'id')::uuid = r.match_id limit 1)`,
  decision: 'r.decision',
  version: 'r.version',
};

const rowStatement = `select row_to_json(t)::text as json from (select ${columnList(rowColumns)} from import_rows r where r.import_id = $1 and r.n = $2) t`;

/** Imports and their rows, read by hand-written SQL. */
@Injectable()
export class ImportsReads {
  constructor(private readonly reads: Reads) {}

  /** A page of imports as JSON text, newest first. */
  list(query: ImportsQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'i.kind = $$', query.kind);
    filterBy(filters, 'i.conference_id = $$::uuid', query.conferenceId);
    filterBy(filters, `${state} = $$`, query.state);
    filterBy(filters, 'fold(i.file_name) like $$', query.q && contains(fold(query.q)));
    const { text, values } = listStatement(source, { ...query, sort: query.sort ?? '-createdAt' }, filters);
    return this.reads.json(text, values);
  }

  /** One import as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(
      `select row_to_json(t)::text as json from (select ${columnList(columns)} from imports i ${joins} where i.id = $1) t`,
      [id],
    );
  }

  /** A page of lines as JSON text, in the order of the source; @throws DomainError NOT_FOUND. */
  rows(id: string, query: ImportRowsQuery): Promise<string> {
    const { page = 1, pageSize = 50 } = query;
    const filters: Filters = { where: ['r.import_id = $1'], values: [id] };
    filterBy(filters, 'r.state = $$', query.state);
    if (query.state) filters.where.push(`r.role = 'DATA'`);
    filterBy(filters, 'r.role = $$', query.role);
    filterBy(filters, 'fold(r.cells::text || r."values"::text) like $$', query.q && contains(fold(query.q)));
    const where = `where ${filters.where.join(' and ')}`;
    const [limit, offset] = [filters.values.length + 1, filters.values.length + 2];
    return this.reads.json(
      `select json_build_object('items', coalesce((select json_agg(t) from (select ${columnList(rowColumns)}
         from import_rows r ${where} order by r.n limit $${limit}::int offset $${offset}::int) t), '[]'::json),
       'total', (select count(*) from import_rows r ${where}), 'page', ($${offset}::int / $${limit}::int) + 1, 'pageSize', $${limit}::int)::text as json
       where exists (select 1 from imports where id = $1)`,
      [...filters.values, pageSize, (page - 1) * pageSize],
    );
  }

  /** One line as JSON text; @throws DomainError NOT_FOUND. */
  row(id: string, n: number): Promise<string> {
    return this.reads.json(rowStatement, [id, n]);
  }
}
