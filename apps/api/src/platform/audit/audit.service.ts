import { Injectable } from '@nestjs/common';
import type { AuditQuery } from '@ky-yeu/contracts/accounts';
import { filterBy, listStatement, type Filters, type ListSource } from '../database/list-statement';
import { Reads } from '../database/reads';
import { fieldError } from '../http/domain-error';

const source: ListSource = {
  from: 'audit_log l',
  pageJoins: 'left join users u on u.id = l.actor_id',
  columns: {
    id: 'l.id::text',
    at: 'l.at',
    changeId: 'l.change_id',
    actorId: 'l.actor_id',
    actorName: 'u.display_name',
    table: 'l.table_name',
    rowId: 'l.row_id',
    conferenceId: 'l.conference_id',
    action: 'l.action',
    before: 'l.before',
    after: 'l.after',
  },
  sorts: { '-at': 'l.id desc', at: 'l.id {dir}' },
  tieBreak: 'l.id',
};

/** Who changed what, when, from what to what. */
@Injectable()
export class AuditService {
  constructor(private readonly reads: Reads) {}

  /** A page of audit rows as JSON text, newest first. */
  list(query: AuditQuery): Promise<string> {
    if (query.q) throw fieldError('q', 'Tìm kiếm: nhật ký chỉ lọc theo bảng, dòng, người làm và việc.');
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'l.table_name = $$', query.table);
    filterBy(filters, 'l.row_id = $$::uuid', query.rowId);
    filterBy(filters, 'l.conference_id = $$::uuid', query.conferenceId);
    filterBy(filters, 'l.actor_id = $$::uuid', query.actorId);
    filterBy(filters, 'l.action = $$', query.action);
    const { text, values } = listStatement(source, { ...query, sort: query.sort ?? '-at' }, filters);
    return this.reads.json(text, values);
  }
}
