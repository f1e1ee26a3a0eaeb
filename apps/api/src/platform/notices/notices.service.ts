import { Injectable } from '@nestjs/common';
import type { UnreadCount } from '@ky-yeu/contracts/reminders';
import type { PageQuery } from '@ky-yeu/contracts/page';
import { filterBy, listStatement, type Filters, type ListSource } from '../database/list-statement';
import { Reads } from '../database/reads';

const source: ListSource = {
  from: 'notices n',
  columns: {
    id: 'n.id',
    title: 'n.title',
    body: 'n.body',
    path: 'n.path',
    createdAt: 'n.created_at',
    readAt: 'n.read_at',
  },
  sorts: { createdAt: 'n.created_at {dir}' },
  tieBreak: 'n.id desc',
};

export interface NewNotice {
  title: string;
  body: string;
  /** Page of the application, '/conferences/…'. */
  path: string | null;
}

/** Messages within the application, each to one user. */
@Injectable()
export class NoticesService {
  constructor(private readonly reads: Reads) {}

  /** Tells users something, within the open transaction. */
  async tell(userIds: readonly string[], { title, body, path }: NewNotice): Promise<void> {
    await this.reads.rows(
      'insert into notices (user_id, title, body, path) select u, $2, $3, $4 from unnest($1::uuid[]) u',
      [userIds, title, body, path],
    );
  }

  /** A page of one's own, newest first, as JSON text. */
  list(userId: string, query: PageQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'n.user_id = $$', userId);
    const { text, values } = listStatement(source, { sort: '-createdAt', ...query }, filters);
    return this.reads.json(text, values);
  }

  async unread(userId: string): Promise<UnreadCount> {
    const row = await this.reads.row<UnreadCount & Record<string, unknown>>(
      'select count(*)::int as unread from notices where user_id = $1 and read_at is null',
      [userId],
    );
    return { unread: row?.unread ?? 0 };
  }

  /** Marks all of one's own as read. */
  async readAll(userId: string): Promise<UnreadCount> {
    await this.reads.rows('update notices set read_at = now() where user_id = $1 and read_at is null', [userId]);
    return { unread: 0 };
  }
}
