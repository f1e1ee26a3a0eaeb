import { Injectable } from '@nestjs/common';
import type { CreateSite, SiteCheck, SiteCheckInput, UpdateSite } from '@ky-yeu/contracts/attendees';
import type { ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';
import { SiteEntity } from './attendee.entity';
import { ConferencePartService } from './conference-part.service';

const checkOf = ({ label, state, testedOn, testedAt, note }: SiteCheckInput): SiteCheck => ({
  label,
  state,
  testedOn: testedOn ?? null,
  testedAt: testedAt ?? null,
  note: note ?? null,
});

/** Sites (điểm cầu) in a tree; the chair of a site is an attendee there with that role. */
@Injectable()
export class SitesService extends ConferencePartService<CreateSite> {
  protected readonly entity = SiteEntity;
  protected readonly table = 'sites';
  protected readonly searched = `concat_ws(' ', x.name, x.venue)`;
  protected readonly source: ListSource = {
    from: 'sites x',
    pageJoins: 'join conferences c on c.id = x.conference_id left join people r on r.id = x.responsible_id',
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
      responsibleId: 'x.responsible_id',
      responsibleName: 'coalesce(r.full_name, x.responsible_name)',
      responsiblePhone: 'coalesce(x.responsible_phone, r.phone)',
      checks: 'x.checks',
      chairId: `(select a.id from attendees a where a.site_id = x.id and 'SITE_CHAIR' = any (a.roles) order by a.id limit 1)`,
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

  /** The chair of a site is the attendee there who has the role, so that the list of delegates says the same. */
  protected override async writeLinks(_conferenceId: string, id: string, { chairId }: CreateSite): Promise<void> {
    if (chairId === undefined) return;
    await this.reads.rows(
      `update attendees set roles = coalesce(nullif(array_remove(roles, 'SITE_CHAIR'), '{}'), '{ATTENDEE}'),
              version = version + 1, updated_at = now()
        where site_id = $1 and 'SITE_CHAIR' = any (roles) and id is distinct from $2::uuid`,
      [id, chairId],
    );
    await this.reads.rows(
      `update attendees set site_id = $1, version = version + 1, updated_at = now(),
              roles = array_append(array_remove(roles, 'SITE_CHAIR'), 'SITE_CHAIR')
        where id = $2 and (site_id is distinct from $1::uuid or not 'SITE_CHAIR' = any (roles))`,
      [id, chairId],
    );
  }

  /** The name of a person of the directory is written down too; a telephone that is the person's own is not. */
  private async responsible({ responsibleId, responsibleName, responsiblePhone }: CreateSite): Promise<Values> {
    const person = responsibleId
      ? await this.reads.row<{ name: string; phone: string | null }>(
          'select full_name as name, phone from people where id = $1',
          [responsibleId],
        )
      : null;
    return {
      responsibleName: person?.name ?? responsibleName ?? null,
      responsiblePhone: (responsiblePhone !== person?.phone && responsiblePhone) || null,
    };
  }

  protected async toValues(conferenceId: string, input: CreateSite): Promise<Values> {
    await this.expectOwn(conferenceId, 'sites', 'parentId', [input.parentId]);
    await this.expectOwn(conferenceId, 'attendees', 'chairId', [input.chairId]);
    const { connectedCount, totalCount } = input;
    if (connectedCount != null && totalCount != null && connectedCount > totalCount) {
      throw fieldError('connectedCount', 'Số điểm đã kết nối: không thể nhiều hơn tổng số điểm.');
    }
    return {
      name: input.name,
      ...nullable(input, 'parentId', 'organisationId', 'venue', 'expectedCount', 'note', 'ordinal', 'responsibleId'),
      ...(await this.responsible(input)),
      checks: input.checks?.map(checkOf),
      connectedCount: connectedCount ?? null,
      totalCount: totalCount ?? null,
    };
  }
}
