import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/database/reads';
import { DomainError } from '../platform/http/domain-error';
import { formatDate } from '@ky-yeu/vietnamese/format-date';

/** A post as a form sends it; one with an id was there before. */
interface PostStart {
  id?: string | null;
  organisationId?: string | null;
  fromOn?: string | null;
}

interface Closed {
  id: string;
  name: string;
  validTo: string;
  successors: string[];
}

function refusal({ name, validTo, successors }: Closed): string {
  const instead = successors.length
    ? `hãy chọn tổ chức kế thừa: ${successors.join(', ')}`
    : 'hãy chọn tổ chức khác hoặc sửa ngày giữ chức';
  return `Cơ quan: ${name} đã kết thúc ngày ${formatDate(validTo)}, trước khi giữ chức; ${instead}.`;
}

/** Keeps new posts out of organisations that had closed before. */
@Injectable()
export class OpenOrganisations {
  constructor(private readonly reads: Reads) {}

  /**
   * Refuses new posts that begin after their organisation had closed; posts that are kept, and such whose start is not
   * known, pass.
   * @throws DomainError ORGANISATION_CLOSED with an issue at each post, naming the successor
   */
  async expectOpen(posts: readonly PostStart[] | undefined): Promise<void> {
    const fresh = (posts ?? []).flatMap(({ id, organisationId, fromOn }, index) =>
      !id && organisationId && fromOn ? [{ organisationId, fromOn, index }] : [],
    );
    if (!fresh.length) return;
    const closed = await this.closed(fresh.map(({ organisationId }) => organisationId));
    const issues = fresh.flatMap(({ organisationId, fromOn, index }) => {
      const organisation = closed.get(organisationId);
      if (!organisation || organisation.validTo >= fromOn) return [];
      return [{ path: `posts.${index}.organisationId`, message: refusal(organisation) }];
    });
    if (issues.length) throw new DomainError('ORGANISATION_CLOSED', { detail: issues[0]?.message, issues });
  }

  private async closed(ids: string[]): Promise<Map<string, Closed>> {
    const rows = await this.reads.rows<Closed & Record<string, unknown>>(
      `select o.id, o.name, o.valid_to as "validTo", coalesce((select array_agg(x.name order by x.name collate "vi-x-icu")
         from organisation_line_after(o.id) l (id) join organisations x on x.id = l.id
         where l.id <> o.id and (x.valid_to is null or x.valid_to > o.valid_to)
           and not exists (select 1 from organisation_successions s where s.predecessor_id = x.id)), '{}') as successors
       from organisations o where o.id = any ($1::uuid[]) and o.valid_to is not null`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
