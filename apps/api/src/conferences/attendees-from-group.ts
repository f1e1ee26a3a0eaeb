import { Body, Controller, HttpCode, Injectable, Post } from '@nestjs/common';
import { maxBulkRows } from '@ky-yeu/contracts/lists/list-description';
import { AddFromGroup, type AddedFromGroup } from '@ky-yeu/contracts/people-groups';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { PeopleGroupsReads } from '../people/people-groups.reads';
import { Current } from '../platform/auth/current';
import type { Principal } from '../platform/auth/principal';
import { Reads } from '../platform/database/reads';
import { Write } from '../platform/http/access';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { Id } from '../platform/http/id.pipe';
import { AttendeeBulk } from './attendee-bulk';

/** The next edition of the conference invites whoever is in the group then. */
const rememberGroup = `insert into conference_guest_groups (conference_id, group_id) values ($1, $2) on conflict do nothing`;

/** Invites a saved group: its people as they are on the day of the conference. */
@Injectable()
export class AttendeesFromGroup {
  constructor(
    private readonly reads: Reads,
    private readonly groups: PeopleGroupsReads,
    private readonly bulk: AttendeeBulk,
  ) {}

  /**
   * Adds those of the group who are not yet listed.
   * @throws DomainError NOT_FOUND for an unknown conference or group; VALIDATION_FAILED when the rules hold for more people
   * than one change may touch: rules that wide are a slip, and their invitation would keep the server busy for a minute.
   */
  async add(conferenceId: string, { groupId, leaveOutIds }: AddFromGroup, userId: string): Promise<AddedFromGroup> {
    const conference = await this.reads.row<{ heldOn: string | null }>(
      'select held_on as "heldOn" from conferences where id = $1',
      [conferenceId],
    );
    if (!conference) throw new DomainError('NOT_FOUND');
    const definition = await this.groups.definition(groupId, userId);
    const all = await this.groups.memberIds(definition, conference.heldOn);
    const leftOut = new Set(leaveOutIds?.map((id) => id.toLowerCase()));
    const wanted = all.filter((id) => !leftOut.has(id));
    await this.reads.rows(rememberGroup, [conferenceId, groupId]);
    if (wanted.length > maxBulkRows) {
      const many = `Nhóm: có ${formatNumber(wanted.length)} người, mỗi lần mời nhiều nhất ${formatNumber(maxBulkRows)}`;
      throw fieldError('groupId', `${many}; hãy thu hẹp quy tắc của nhóm.`);
    }
    const added = await this.bulk.addPeople(
      conferenceId,
      wanted.map((personId) => ({ personId })),
    );
    return {
      added: added.length,
      alreadyListed: wanted.length - added.length,
      leftOut: all.length - wanted.length,
    };
  }
}

@Controller('conferences/:conferenceId/attendees/from-group')
export class AttendeesFromGroupController {
  constructor(private readonly fromGroup: AttendeesFromGroup) {}

  @Post()
  @HttpCode(200)
  @Write('conferences:write')
  add(@Id('conferenceId') conferenceId: string, @Body() input: AddFromGroup, @Current() principal: Principal) {
    return this.fromGroup.add(conferenceId, input, principal.userId);
  }
}
