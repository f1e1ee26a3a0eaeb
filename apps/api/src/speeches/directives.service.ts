import { Injectable } from '@nestjs/common';
import type { CreateDirective } from '@ky-yeu/contracts/speeches';
import { ConferencePartService } from '../conferences/conference-part.service';
import type { ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { DirectiveAuthorEntity, DirectiveEntity } from './speech.entity';

/** Tasks given at the conference: to whom, how firmly, by one or several leaders. */
@Injectable()
export class DirectivesService extends ConferencePartService<CreateDirective> {
  protected readonly entity = DirectiveEntity;
  protected readonly table = 'directives';
  protected readonly searched = `concat_ws(' ', x.body, array_to_string(x.addressees, ' '))`;
  protected readonly source: ListSource = {
    from: 'directives x',
    columns: {
      id: 'x.id',
      version: 'x.version',
      body: 'x.body',
      ordinalLabel: 'x.ordinal_label',
      strength: 'x.strength',
      addressees: 'x.addressees',
      authors: `coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name, 'title', a.title) order by l.ordinal)
        from directive_authors l join attendees a on a.id = l.attendee_id where l.directive_id = x.id), '[]')`,
      speechId: 'x.speech_id',
      periodLabel: 'x.period_label',
      dueOn: 'x.due_on',
      status: 'x.status',
      note: 'x.note',
      ordinal: 'x.ordinal',
    },
    sorts: { ordinal: 'x.ordinal {dir}' },
    tieBreak: 'x.id',
  };

  constructor(rows: Rows, reads: Reads) {
    super(rows, reads);
  }

  protected async toValues(conferenceId: string, input: CreateDirective): Promise<Values> {
    await this.expectOwn(conferenceId, 'speeches', 'speechId', [input.speechId]);
    await this.expectOwn(conferenceId, 'attendees', 'authorIds', input.authorIds ?? []);
    return {
      body: input.body,
      ...nullable(input, 'ordinalLabel', 'strength', 'speechId', 'periodLabel', 'dueOn', 'note', 'ordinal'),
      addressees: input.addressees ?? [],
      status: input.status,
    };
  }

  protected override async writeLinks(
    conferenceId: string,
    directiveId: string,
    input: CreateDirective,
  ): Promise<void> {
    if (!input.authorIds) return;
    const rows = [...new Set(input.authorIds)].map((attendeeId) => ({ attendeeId }));
    await this.rows.replace(DirectiveAuthorEntity, { conferenceId, directiveId }, rows);
  }
}
