import { Injectable } from '@nestjs/common';
import { organisationLevelLabels, type OrganisationLevel } from '@ky-yeu/contracts/closed-lists';
import type { Reorganise } from '@ky-yeu/contracts/reorganisations';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { Reads } from '../platform/database/reads';
import { DomainError, fieldError } from '../platform/http/domain-error';
import type { KnownOrganisation } from './reorganisation-rules';

/** An organisation that stands below one that is reorganised. */
export interface Child {
  id: string;
  name: string;
  parentName: string;
}

interface Hanging {
  name: string;
  posts: number;
  conferences: number;
}

/** What a reorganisation must know before it is done. */
@Injectable()
export class ReorganisationReads {
  constructor(private readonly reads: Reads) {}

  /** The organisations that exist among the ids. */
  async known(ids: string[]): Promise<ReadonlyMap<string, KnownOrganisation>> {
    const rows = await this.reads.rows<KnownOrganisation & Record<string, unknown>>(
      `select id, version, name, valid_from as "validFrom", valid_to as "validTo" from organisations where id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** @throws DomainError DUPLICATE when one follows the other already; ORGANISATION_CYCLE when it went before it. */
  async expectNewLine(predecessorIds: string[], successorIds: string[]): Promise<void> {
    const known = await this.reads.row<{ old: string; new: string }>(
      `select p.name as old, x.name as new from organisation_successions s join organisations p on p.id = s.predecessor_id
         join organisations x on x.id = s.successor_id where s.predecessor_id = any ($1::uuid[]) and s.successor_id = any ($2::uuid[]) limit 1`,
      [predecessorIds, successorIds],
    );
    if (known) throw new DomainError('DUPLICATE', { detail: `Đã ghi ${known.new} kế thừa ${known.old} từ trước.` });
    const loop = await this.reads.row<{ name: string }>(
      `select o.name from unnest($1::uuid[]) p (id), organisation_line_before(p.id) l (id) join organisations o on o.id = l.id
        where l.id = any ($2::uuid[]) limit 1`,
      [predecessorIds, successorIds],
    );
    if (!loop) return;
    const message = `Tổ chức kế thừa: ${loop.name} là tiền thân của tổ chức được sắp xếp, hãy chọn tổ chức khác.`;
    throw fieldError('successorIds', message, 'ORGANISATION_CYCLE');
  }

  /** What stands below the predecessors on the day, but for those that are reorganised themselves. */
  children(predecessorIds: string[], successorIds: string[], happenedOn: string): Promise<Child[]> {
    return this.reads.rows<Child & Record<string, unknown>>(
      `select o.id, o.name, parent.name as "parentName" from organisations o join organisations parent on parent.id = o.parent_id
        where o.parent_id = any ($1::uuid[]) and (o.valid_to is null or o.valid_to >= $3::date) and o.id <> all ($1::uuid[] || $2::uuid[])
        order by o.name collate "vi-x-icu", o.id`,
      [predecessorIds, successorIds, happenedOn],
    );
  }

  /** @param start where the way up from the new superior begins; @throws DomainError ORGANISATION_CYCLE. */
  async expectNoLoop(start: string | null, children: Child[]): Promise<void> {
    const loop = await this.reads.row<{ name: string }>(
      `with recursive up (id, parent_id) as (select id, parent_id from organisations where id = $1::uuid
         union select o.id, o.parent_id from organisations o join up on o.id = up.parent_id)
       select o.name from up join organisations o on o.id = up.id where up.id = any ($2::uuid[]) limit 1`,
      [start, children.map(({ id }) => id)],
    );
    if (!loop) return;
    const message = `Nơi nhận tổ chức trực thuộc: nằm dưới ${loop.name}, hãy chọn nơi khác.`;
    throw fieldError('childrenTo', message, 'ORGANISATION_CYCLE');
  }

  /** Sentences about what stays behind and what is unusual. */
  async warnings(input: Reorganise): Promise<string[]> {
    const hanging = input.keepsPredecessors ? [] : await this.hanging(input);
    return [
      ...hanging.flatMap(({ name, posts, conferences }) => [
        ...(posts
          ? [`Còn ${posts} chức vụ đang giữ tại ${name}: hãy ghi ngày thôi giữ và chức vụ mới của từng người.`]
          : []),
        ...(conferences
          ? [
              `${conferences} hội nghị từ ngày ${formatDate(input.happenedOn)} vẫn ghi ${name} là đơn vị tổ chức: hãy đổi sang tổ chức kế thừa.`,
            ]
          : []),
      ]),
      ...(await this.levelWarnings(input)),
      ...(input.legalBasis ? [] : ['Chưa ghi căn cứ (số, ngày của quyết định, nghị quyết).']),
    ];
  }

  private hanging(input: Reorganise): Promise<Hanging[]> {
    return this.reads.rows<Hanging & Record<string, unknown>>(
      `select name, posts, conferences from (select o.name,
          (select count(*)::int from posts p where p.organisation_id = o.id and (p.to_on is null or p.to_on >= $2::date)) as posts,
          (select count(*)::int from conference_hosts h join conferences c on c.id = h.conference_id
            where h.organisation_id = o.id and c.held_on >= $2::date) as conferences
        from organisations o where o.id = any ($1::uuid[])) x where posts + conferences > 0 order by name collate "vi-x-icu"`,
      [input.predecessors.map(({ id }) => id), input.happenedOn],
    );
  }

  private async levelWarnings({ newSuccessors = [], happenedOn }: Reorganise): Promise<string[]> {
    const levels = [...new Set(newSuccessors.map(({ level }) => level))];
    const rows = await this.reads.rows<{ level: OrganisationLevel; validTo: string; source: string | null }>(
      `select level, valid_to as "validTo", source from organisation_level_periods
        where level = any ($1::text[]) and valid_to < $2::date`,
      [levels, happenedOn],
    );
    return rows.map(({ level, validTo, source }) => {
      const from = source ? ` (${source})` : '';
      return `Cấp “${organisationLevelLabels[level]}” kết thúc ngày ${formatDate(validTo)}${from}: hãy kiểm tra cấp của tổ chức mới.`;
    });
  }
}
