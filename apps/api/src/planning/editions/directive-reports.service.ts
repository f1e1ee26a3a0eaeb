import { Injectable } from '@nestjs/common';
import type { CreateDirectiveReport } from '@ky-yeu/contracts/editions';
import { ConferencePartService } from '../../conferences/conference-part.service';
import type { ListSource } from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { nullable, Rows, type Values } from '../../platform/database/rows';
import { fieldError } from '../../platform/http/domain-error';
import { DirectiveReportEntity } from './directive-report.entity';

/** What earlier conferences ordered and this one reports on. */
@Injectable()
export class DirectiveReportsService extends ConferencePartService<CreateDirectiveReport> {
  protected readonly entity = DirectiveReportEntity;
  protected readonly table = 'directive_reports';
  protected readonly searched = `concat_ws(' ', d.body, x.result)`;
  protected readonly source: ListSource = {
    from: 'directive_reports x',
    joins: 'join directives d on d.id = x.directive_id join conferences g on g.id = d.conference_id',
    columns: {
      id: 'x.id',
      version: 'x.version',
      directiveId: 'x.directive_id',
      body: 'd.body',
      ordinalLabel: 'd.ordinal_label',
      addressees: 'd.addressees',
      dueOn: 'd.due_on',
      status: 'd.status',
      givenAtId: 'g.id',
      givenAt: 'coalesce(g.short_title, g.title)',
      shareDone: 'x.share_done',
      result: 'x.result',
      ordinal: 'x.ordinal',
    },
    sorts: { ordinal: 'x.ordinal {dir}', dueOn: 'd.due_on {dir} nulls last', status: 'd.status {dir}' },
    tieBreak: 'x.id',
  };

  constructor(rows: Rows, reads: Reads) {
    super(rows, reads);
  }

  protected async toValues(conferenceId: string, input: CreateDirectiveReport): Promise<Values> {
    const directive = await this.reads.row<{ conferenceId: string }>(
      'select conference_id as "conferenceId" from directives where id = $1',
      [input.directiveId],
    );
    if (!directive)
      throw fieldError('directiveId', 'Việc được giao: không còn trong hệ thống, hãy chọn lại.', 'REFERENCE_NOT_FOUND');
    if (directive.conferenceId === conferenceId)
      throw fieldError('directiveId', 'Việc được giao: phải là việc của kỳ trước, không phải của chính hội nghị này.');
    return { directiveId: input.directiveId, ...nullable(input, 'shareDone', 'result', 'ordinal') };
  }

  /** The state of a task is one, wherever it is looked at. */
  protected override async writeLinks(_conferenceId: string, _id: string, input: CreateDirectiveReport): Promise<void> {
    if (!input.status) return;
    await this.reads.rows(
      `update directives set status = $2, version = version + 1, updated_at = now() where id = $1 and status <> $2`,
      [input.directiveId, input.status],
    );
  }
}
