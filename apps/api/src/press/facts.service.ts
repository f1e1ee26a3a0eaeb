import { Injectable } from '@nestjs/common';
import { factSubjects, type CreateFact } from '@ky-yeu/contracts/press';
import { ConferencePartService } from '../conferences/conference-part.service';
import type { ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';
import { FactEntity } from './article.entity';

const labelColumn: Record<(typeof factSubjects)[number], string> = {
  conferences: 'title',
  sites: 'name',
  attendee_groups: 'name',
  attendees: 'name',
  speeches: 'topic',
  directives: 'body',
  key_figures: 'label',
  award_rounds: 'authority_name',
  award_recipients: 'name',
};
const subjectLabel = `case x.subject_table ${Object.entries(labelColumn)
  .map(
    ([table, column]) =>
      `when '${table}' then (select left(y.${column}, 120) from ${table} y where y.id = x.subject_id)`,
  )
  .join(' ')} end`;

/** Provenance: where a recorded fact comes from, in the words of the source, and whether it was stated or inferred. */
@Injectable()
export class FactsService extends ConferencePartService<CreateFact> {
  protected readonly entity = FactEntity;
  protected readonly table = 'facts';
  protected readonly searched = `concat_ws(' ', x.field, x.quote, x.note)`;
  protected readonly source: ListSource = {
    from: 'facts x',
    pageJoins: 'left join articles k on k.id = x.article_id',
    columns: {
      id: 'x.id',
      version: 'x.version',
      subjectTable: 'x.subject_table',
      subjectId: 'x.subject_id',
      subjectLabel,
      field: 'x.field',
      certainty: 'x.certainty',
      articleId: 'x.article_id',
      articleHeadline: 'k.headline',
      quote: 'x.quote',
      note: 'x.note',
    },
    sorts: { createdAt: 'x.created_at {dir}' },
    tieBreak: 'x.id',
  };

  constructor(rows: Rows, reads: Reads) {
    super(rows, reads);
  }

  protected async toValues(conferenceId: string, input: CreateFact): Promise<Values> {
    await this.expectOwn(conferenceId, 'articles', 'articleId', [input.articleId]);
    const owner = input.subjectTable === 'conferences' ? 'id' : 'conference_id';
    const subject = await this.reads.row(`select 1 from ${input.subjectTable} where id = $1 and ${owner} = $2`, [
      input.subjectId,
      conferenceId,
    ]);
    if (!subject)
      throw fieldError('subjectId', 'Dữ liệu: không thuộc hội nghị này, hãy chọn lại.', 'REFERENCE_NOT_FOUND');
    return {
      subjectTable: input.subjectTable,
      subjectId: input.subjectId,
      field: input.field,
      certainty: input.certainty,
      ...nullable(input, 'articleId', 'quote', 'note'),
    };
  }
}
