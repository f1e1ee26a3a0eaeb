import { Injectable } from '@nestjs/common';
import type { CreateSite, UpdateSite } from '@ky-yeu/contracts/attendees';
import type { ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';
import { SiteEntity } from './attendee.entity';
import { ConferencePartService } from './conference-part.service';

/** Sites (điểm cầu) in a tree; the chair of a site is an attendee there with that role. */
@Injectable()
export class SitesService extends ConferencePartService<CreateSite> {
  protected readonly entity = SiteEntity;
  protected readonly table = 'sites';
  protected readonly searched = `concat_ws(' ', x.name, x.venue)`;
  protected readonly source: ListSource = {
    from: 'sites x',
    pageJoins: 'join conferences c on c.id = x.conference_id',
    columns: {
      id: 'x.id',
      version: 'x.version',
      name: 'x.name',
      parentId: 'x.parent_id',
      organisationId: 'x.organisation_id',
      organisationName: 'organisation_name_on(x.organisation_id, c.held_on)',
      venue: 'x.venue',
      expectedCount: 'x.expected_count',
      connectedCount: 'x.connected_count',
      totalCount: 'x.total_count',
      note: 'x.note',
      ordinal: 'x.ordinal',
      chairs: `coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name, 'title', a.title) order by a.id) from attendees a
        where a.site_id = x.id and a.roles && array['SITE_CHAIR', 'CHAIR', 'CO_CHAIR']), '[]')`,
      namedCount: '(select count(*)::int from attendees a where a.site_id = x.id)',
    },
    sorts: { ordinal: 'x.ordinal {dir}' },
    tieBreak: 'x.id',
  };

  constructor(rows: Rows, reads: Reads) {
    super(rows, reads);
  }

  override async update(conferenceId: string, id: string, input: UpdateSite): Promise<string> {
    const isBelowItself =
      input.parentId &&
      (await this.reads.row(
        `with recursive up (id, parent_id) as (select id, parent_id from sites where id = $1
           union select s.id, s.parent_id from sites s join up on s.id = up.parent_id)
         select 1 from up where id = $2`,
        [input.parentId, id],
      ));
    if (isBelowItself)
      throw fieldError('parentId', 'Điểm cầu cấp trên: không thể là chính nó hoặc điểm cấp dưới của nó.');
    return super.update(conferenceId, id, input);
  }

  protected async toValues(conferenceId: string, input: CreateSite): Promise<Values> {
    await this.expectOwn(conferenceId, 'sites', 'parentId', [input.parentId]);
    const { connectedCount, totalCount } = input;
    if (connectedCount != null && totalCount != null && connectedCount > totalCount) {
      throw fieldError('connectedCount', 'Số điểm đã kết nối: không thể nhiều hơn tổng số điểm.');
    }
    return {
      name: input.name,
      ...nullable(input, 'parentId', 'organisationId', 'venue', 'expectedCount', 'note', 'ordinal'),
      connectedCount: connectedCount ?? null,
      totalCount: totalCount ?? null,
    };
  }
}
