import { Injectable } from '@nestjs/common';
import { invitationStateLabels, type AttendeeRole, type InvitationState } from '@ky-yeu/contracts/closed-lists';
import type { SeatPlace } from '@ky-yeu/rules/seating';
import { PrecedenceReads } from '../../conferences/precedence.reads';
import { Reads } from '../../platform/database/reads';
import { fieldError } from '../../platform/http/domain-error';
import type { PaperChoice } from '../paper-composer';

/** Somebody who gets a card, a plate or an envelope. */
export interface CardPerson {
  id: string;
  name: string;
  title: string;
  organisation: string;
  roles: AttendeeRole[];
  isSuperiorGuest: boolean;
  site: string | null;
  seat: SeatPlace;
}

/** Without a state asked for, those who stay away get nothing; a chosen state is printed as it is. */
const peopleStatement = (tables: string | null) => `${tables ? `with ${tables}` : ''}
select x.id, x.name, x.title, x.organisation_name as organisation, x.roles, x.is_superior_guest as "isSuperiorGuest",
  s.name as site,
  json_build_object('row', t.row_number, 'seat', t.seat_number, 'presidium', t.presidium_place) as seat
from attendees x
left join sites s on s.id = x.site_id
left join seat_assignments t on t.attendee_id = x.id
${tables ? 'join placed on placed.id = x.id' : ''}
where x.conference_id = $1 and ($2::uuid is null or x.site_id = $2)
  and case when $3::text is null
    then (x.invitation <> 'DECLINED' or x.presence = 'PRESENT') and x.presence not in ('EXCUSED','ABSENT')
    else x.invitation = $3 end
order by ${tables ? 'placed.place' : ['given_name', 'family_name', 'middle_name'].map((name) => `x.${name} collate "vi-x-icu"`).join(', ')}, x.id`;

/** Who gets a card, read by hand-written SQL. */
@Injectable()
export class CardPeopleReads {
  constructor(
    private readonly reads: Reads,
    private readonly precedence: PrecedenceReads,
  ) {}

  /**
   * Those of a conference whom the choice of the paper names, in its order.
   * @throws DomainError VALIDATION_FAILED when that is nobody, REFERENCE_NOT_FOUND for a site of another conference.
   */
  async people(conferenceId: string, choice: PaperChoice): Promise<CardPerson[]> {
    const { siteId = null, invitation = null, order } = choice;
    await this.expectSite(conferenceId, siteId);
    const tables = order === 'precedence' ? await this.precedence.placed(conferenceId) : null;
    const people = await this.reads.rows<CardPerson & Record<string, unknown>>(peopleStatement(tables), [
      conferenceId,
      siteId,
      invitation,
    ]);
    if (people.length === 0 && (siteId ?? invitation)) throw nobody(siteId, invitation);
    return people;
  }

  /** @throws DomainError REFERENCE_NOT_FOUND for a site of another conference. */
  async expectSite(conferenceId: string, siteId: string | null | undefined): Promise<void> {
    if (!siteId) return;
    const statement = 'select 1 from sites where id = $1 and conference_id = $2';
    if (await this.reads.row(statement, [siteId, conferenceId])) return;
    const message = 'Điểm cầu: không thuộc hội nghị này hoặc đã bị xóa, hãy chọn lại.';
    throw fieldError('siteId', message, 'REFERENCE_NOT_FOUND');
  }
}

function nobody(siteId: string | null, invitation: InvitationState | null) {
  const state = invitation && ` ở tình trạng “${invitationStateLabels[invitation]}”`;
  const where = siteId ? ' tại điểm cầu đã chọn' : '';
  const message = `Không có đại biểu nào${state ?? ''}${where}; hãy chọn lại trước khi in.`;
  return fieldError(invitation ? 'invitation' : 'siteId', message);
}
