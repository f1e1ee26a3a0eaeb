import { Injectable } from '@nestjs/common';
import type { CreateKeyFigure } from '@ky-yeu/contracts/programme';
import type { ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';
import { KeyFigureEntity } from './conference.entity';
import { ConferencePartService } from './conference-part.service';

/** Figures that the report gives: a number, a share of a total, or a percentage. */
@Injectable()
export class KeyFiguresService extends ConferencePartService<CreateKeyFigure> {
  protected readonly entity = KeyFigureEntity;
  protected readonly table = 'key_figures';
  protected readonly searched = `concat_ws(' ', x.label, x.unit, x.qualifier)`;
  protected readonly source: ListSource = {
    from: 'key_figures x',
    pageJoins: 'join conferences c on c.id = x.conference_id',
    columns: {
      id: 'x.id',
      version: 'x.version',
      label: 'x.label',
      value: 'x.value',
      total: 'x.total',
      unit: 'x.unit',
      qualifier: 'x.qualifier',
      year: 'x.year',
      organisationId: 'x.organisation_id',
      organisationName: 'organisation_name_on(x.organisation_id, c.held_on)',
      note: 'x.note',
      ordinal: 'x.ordinal',
    },
    sorts: { ordinal: 'x.ordinal {dir}' },
    tieBreak: 'x.id',
  };

  constructor(rows: Rows, reads: Reads) {
    super(rows, reads);
  }

  protected toValues(_conferenceId: string, input: CreateKeyFigure): Values {
    if (input.value != null && input.total != null && input.value > input.total) {
      throw fieldError('value', 'Số: không thể lớn hơn tổng số.');
    }
    return {
      label: input.label,
      ...nullable(input, 'value', 'total', 'unit', 'qualifier', 'year', 'organisationId', 'note', 'ordinal'),
    };
  }
}
