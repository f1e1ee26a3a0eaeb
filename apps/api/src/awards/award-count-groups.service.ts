import { Injectable } from '@nestjs/common';
import type { CreateAwardCountGroup } from '@ky-yeu/contracts/awards';
import { ConferencePartService } from '../conferences/conference-part.service';
import type { ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { Rows, type Values } from '../platform/database/rows';
import { declaredColumns } from './award-columns';
import { AwardCountGroupEntity } from './award.entity';
import { declaredValues } from './award-rounds.service';

/** One declared count for several rounds ("14 cá nhân" for two medals). */
@Injectable()
export class AwardCountGroupsService extends ConferencePartService<CreateAwardCountGroup> {
  protected readonly entity = AwardCountGroupEntity;
  protected readonly table = 'award_count_groups';
  protected readonly searched = `coalesce(x.label, '')`;
  protected readonly source: ListSource = {
    from: 'award_count_groups x',
    columns: {
      id: 'x.id',
      version: 'x.version',
      label: 'x.label',
      ...declaredColumns,
      roundCount: '(select count(*)::int from award_rounds r where r.count_group_id = x.id)',
    },
    sorts: { createdAt: 'x.created_at {dir}' },
    tieBreak: 'x.id',
  };

  constructor(rows: Rows, reads: Reads) {
    super(rows, reads);
  }

  protected toValues(_conferenceId: string, input: CreateAwardCountGroup): Values {
    return { label: input.label ?? null, ...declaredValues(input) };
  }
}
