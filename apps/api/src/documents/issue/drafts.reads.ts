import { Injectable } from '@nestjs/common';
import type { Paper } from '@ky-yeu/contracts/paper-drafts';
import { Reads } from '../../platform/database/reads';
import { DomainError } from '../../platform/http/domain-error';

const itemsStatement = `
select coalesce(json_agg(t order by t.kind, t."createdAt"), '[]')::text as json from (
  select p.id, p.version, p.kind, p.state, organisation_name_on(o.id, coalesce(p.issued_on, c.held_on)) as "organisationName",
    p.number_text as "numberText", p.issued_on as "issuedOn", p.updated_at as "updatedAt", p.created_at as "createdAt"
  from papers p join organisations o on o.id = p.organisation_id join conferences c on c.id = p.conference_id
  where p.conference_id = $1) t`;

const paperStatement = `
select p.id, p.version, p.conference_id as "conferenceId", p.kind, p.organisation_id as "organisationId",
  o.name as "organisationName", p.state, p.number, p.number_text as "numberText", p.issued_on as "issuedOn", p.place, p.marks,
  p.signatures, p.recipients, p.texts, p.choices, f.name as "formPackName", p.subject, p.issued_at as "issuedAt",
  i.display_name as "issuedByName", p.cancelled_at as "cancelledAt", x.display_name as "cancelledByName",
  p.cancel_reason as "cancelReason", p.document_hash as "documentHash",
  coalesce((select json_agg(json_build_object('format', d.format, 'sizeBytes', d.size_bytes, 'sha256', d.sha256)
    order by array_position(array['pdf','docx','xlsx','json'], d.format)) from paper_files d where d.paper_id = p.id), '[]') as files,
  coalesce((select json_agg(json_build_object('id', r.id, 'format', r.format, 'copies', r.copies, 'printedAt', r.printed_at,
      'printedByName', u.display_name) order by r.printed_at desc)
    from (select * from paper_prints where paper_id = p.id order by printed_at desc limit 100) r
    left join users u on u.id = r.printed_by_id), '[]') as prints
from papers p join organisations o on o.id = p.organisation_id left join form_packs f on f.id = p.form_pack_id
left join users i on i.id = p.issued_by_id left join users x on x.id = p.cancelled_by_id
where p.id = $2 and p.conference_id = $1`;

export type PaperRow = Paper & { documentHash: string | null };

/** Papers of a conference, from draft to issue. */
@Injectable()
export class DraftsReads {
  constructor(private readonly reads: Reads) {}

  /** All of a conference as JSON text. */
  items(conferenceId: string): Promise<string> {
    return this.reads.json(itemsStatement, [conferenceId]);
  }

  /** @throws DomainError NOT_FOUND. */
  async get(conferenceId: string, id: string): Promise<PaperRow> {
    const paper = await this.reads.row<PaperRow & Record<string, unknown>>(paperStatement, [conferenceId, id]);
    if (!paper) throw new DomainError('NOT_FOUND');
    return paper;
  }
}
