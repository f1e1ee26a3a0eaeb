import { Injectable } from '@nestjs/common';
import {
  attendeeRoleLabels,
  invitationStateLabels,
  presenceStateLabels,
  type AttendeeRole,
} from '@ky-yeu/contracts/closed-lists';
import type { ImportIssue } from '@ky-yeu/contracts/importing';
import { fold } from '@ky-yeu/vietnamese/fold';
import { Reads } from '../../platform/database/reads';
import type { DraftRow } from '../import-store';
import { codesOf } from './closed-words';
import { settleState, type Evaluator, type Task } from './evaluator';
import { PeopleEvaluator } from './people-evaluator';

interface Listed {
  id: string;
  personId: string;
  posts: { title: string }[];
  organisationName: string;
  groupId: string | null;
  siteId: string | null;
  roles: AttendeeRole[];
  invitation: string;
  presence: string;
  note: string | null;
}

interface Part {
  id: string;
  name: string;
}

type Differs = (row: DraftRow, listed: Listed) => boolean;

/** A list often says less than what is printed: "Phó Bí thư" beside the unit, where "Phó Bí thư Quận ủy" stands. */
const isSaidBy = (printed: string, told: string): boolean => `${fold(printed)} `.startsWith(`${fold(told)} `);

const differs: Record<string, Differs> = {
  posts: (row, listed) =>
    (row.facts.posts ?? []).some((post) => !listed.posts.some(({ title }) => isSaidBy(title, post))),
  organisation: (row, listed) =>
    Boolean(row.values.organisation) &&
    !row.facts.isUnitAssumed &&
    !isSaidBy(listed.organisationName, row.values.organisation ?? ''),
  // A group that is yet to be added has no id, and nobody is in it.
  group: ({ values, facts }, listed) => Boolean(values.group) && (!facts.groupId || facts.groupId !== listed.groupId),
  site: (row, listed) => Boolean(row.values.site) && row.facts.siteId !== listed.siteId,
  role: (row, listed) => codesOf(attendeeRoleLabels, row.values.role).some((role) => !listed.roles.includes(role)),
  invitation: (row, listed) => {
    const [state] = codesOf(invitationStateLabels, row.values.invitation);
    return state !== undefined && state !== listed.invitation;
  },
  presence: (row, listed) => {
    const [state] = codesOf(presenceStateLabels, row.values.presence);
    return state !== undefined && state !== listed.presence;
  },
  note: (row, listed) => Boolean(row.values.note) && row.values.note !== listed.note,
};

const idOf = (parts: Map<string, Part>, name: string | undefined): string | null =>
  name ? (parts.get(fold(name))?.id ?? null) : null;

function unknownSite(site: string, sites: Map<string, Part>): ImportIssue {
  const known = [...sites.values()].map((each) => each.name).slice(0, 6);
  const hint = known.length > 0 ? `hãy ghi một trong: ${known.join('; ')}` : 'hãy thêm điểm cầu ở hội nghị trước';
  return { field: 'site', severity: 'ERROR', message: `Điểm cầu: chưa có “${site}”; ${hint}.` };
}

/** Reads rows of delegates: who they are in the directory, and whether the conference lists them already. */
@Injectable()
export class AttendeesEvaluator implements Evaluator {
  constructor(
    private readonly reads: Reads,
    private readonly people: PeopleEvaluator,
  ) {}

  async evaluate(task: Task): Promise<void> {
    await this.people.match(task, task.rows);
    const conferenceId = task.head.conferenceId ?? '';
    const [groups, sites] = await Promise.all([
      this.parts('attendee_groups', conferenceId),
      this.parts('sites', conferenceId),
    ]);
    const listed = await this.listed(conferenceId, task.rows);
    for (const row of task.rows) {
      this.place(row, groups, sites);
      this.compare(row, row.matchId ? listed.get(row.matchId) : undefined);
    }
  }

  private place(row: DraftRow, groups: Map<string, Part>, sites: Map<string, Part>): void {
    row.facts.groupId = idOf(groups, row.values.group);
    row.facts.siteId = idOf(sites, row.values.site);
    const { group, site } = row.values;
    if (group && !row.facts.groupId) {
      row.issues.push({ field: 'group', severity: 'INFO', message: `Nhóm đại biểu: sẽ thêm nhóm “${group}”.` });
    }
    if (site && !row.facts.siteId) row.issues.push(unknownSite(site, sites));
  }

  private compare(row: DraftRow, listed: Listed | undefined): void {
    if (!listed) {
      row.facts.effect = 'CREATE';
      settleState(row, row.state === 'LEFT_OUT' || row.state === 'ERROR' ? row.state : 'NEW');
      return;
    }
    row.facts.listedId = listed.id;
    row.facts.listedChanges = Object.keys(differs).filter((field) => differs[field]?.(row, listed));
    const isChanged = row.facts.listedChanges.length > 0 || (row.facts.changes?.length ?? 0) > 0;
    row.facts.effect = isChanged ? 'UPDATE' : 'SAME';
    settleState(row, isChanged ? 'UPDATE' : 'SAME');
  }

  private async parts(table: 'attendee_groups' | 'sites', conferenceId: string): Promise<Map<string, Part>> {
    const rows = await this.reads.rows<Part & Record<string, unknown>>(
      `select id, name from ${table} where conference_id = $1 order by ordinal desc`,
      [conferenceId],
    );
    return new Map(rows.map((row) => [fold(row.name), row]));
  }

  private async listed(conferenceId: string, rows: readonly DraftRow[]): Promise<Map<string, Listed>> {
    const ids = rows.map((row) => row.matchId).filter((id) => id !== null);
    const found = await this.reads.rows<Listed & Record<string, unknown>>(
      `select id, person_id as "personId", posts, organisation_name as "organisationName", group_id as "groupId", site_id as "siteId",
         roles, invitation, presence, note from attendees where conference_id = $1 and person_id = any ($2::uuid[])`,
      [conferenceId, ids],
    );
    return new Map(found.map((row) => [row.personId, row]));
  }
}
