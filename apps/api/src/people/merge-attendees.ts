import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/database/reads';
import { attendeeLinks } from './merge-references';

/** Two rows that become one, as arrays of equal length: the first ids stay. */
interface Twins {
  kept: string[];
  gone: string[];
}

const twin = 'unnest($1::uuid[], $2::uuid[]) as twin (kept, gone)';
const bump = 'version = version + 1, updated_at = now()';

const findStatement = (table: string, within: string) =>
  `select coalesce(array_agg(k.id order by k.id), '{}') as kept, coalesce(array_agg(g.id order by k.id), '{}') as gone
     from ${table} k join ${table} g on g.${within} = k.${within} where k.person_id = $1 and g.person_id = $2`;

const filled = (columns: readonly string[]) =>
  columns.map((each) => `${each} = coalesce(k.${each}, g.${each})`).join(', ');

/** The stronger state wins: who was seen was there, whatever the other row says. */
const stronger = (column: string, states: string) =>
  `${column} = case when array_position(array[${states}], k.${column}) >= array_position(array[${states}], g.${column})
     then k.${column} else g.${column} end`;

const joinedNote = `note = nullif(concat_ws(E'\\n', k.note, case when g.note is distinct from k.note then g.note end), '')`;

const fillAttendees = `update attendees t set ${filled(['site_id', 'group_id', 'organisation_id', 'precedence_override', 'appointed_on', 'is_substitute_approved'])},
    substitute_for_id = coalesce(k.substitute_for_id, nullif(g.substitute_for_id, k.id)),
    title = case when k.title = '' then g.title else k.title end,
    posts = case when k.posts = '[]' then g.posts else k.posts end,
    organisation_name = case when k.organisation_name = '' then g.organisation_name else k.organisation_name end,
    roles = k.roles || array(select r from unnest(g.roles) r where r <> all (k.roles)),
    ${stronger('invitation', `'NOT_INVITED','INVITED','DECLINED','CONFIRMED'`)},
    ${stronger('presence', `'UNKNOWN','ABSENT','EXCUSED','PRESENT'`)},
    is_superior_guest = k.is_superior_guest or g.is_superior_guest,
    is_from_caption = k.is_from_caption and g.is_from_caption, ${joinedNote},
    version = t.version + 1, updated_at = now()
  from ${twin} join attendees k on k.id = twin.kept join attendees g on g.id = twin.gone where t.id = k.id`;

const fillRecipients = `update award_recipients t set ${filled(['reason', 'amount', 'certificate_number', 'organisation_id'])},
    title = case when k.title = '' then g.title else k.title end, ${joinedNote},
    version = t.version + 1, updated_at = now()
  from ${twin} join award_recipients k on k.id = twin.kept join award_recipients g on g.id = twin.gone where t.id = k.id`;

/** Where both records are in one list, their two rows become one: the row that stays takes over what hung on the other. */
@Injectable()
export class MergeAttendees {
  constructor(private readonly reads: Reads) {}

  /** Joins the attendee rows of conferences that list both. */
  async joinAttendees(keepId: string, goneId: string): Promise<void> {
    const twins = await this.find('attendees', 'conference_id', keepId, goneId);
    if (!twins) return;
    for (const { table, owner } of attendeeLinks) {
      await this.run(
        `delete from ${table} t using ${twin}, ${table} k
          where t.attendee_id = twin.gone and k.attendee_id = twin.kept${owner ? ` and k.${owner} = t.${owner}` : ''}`,
        twins,
      );
      await this.run(
        `update ${table} t set attendee_id = twin.kept from ${twin} where t.attendee_id = twin.gone`,
        twins,
      );
    }
    await this.run(
      `update attendees t set substitute_for_id = nullif(twin.kept, t.id), ${bump} from ${twin} where t.substitute_for_id = twin.gone`,
      twins,
    );
    await this.replace('attendees', fillAttendees, twins);
  }

  /** Joins the rows of award rounds that name both. */
  async joinRecipients(keepId: string, goneId: string): Promise<void> {
    const twins = await this.find('award_recipients', 'round_id', keepId, goneId);
    if (twins) await this.replace('award_recipients', fillRecipients, twins);
  }

  /** What is known about the row that goes is known about the one that stays. */
  private async replace(table: 'attendees' | 'award_recipients', fill: string, twins: Twins): Promise<void> {
    await this.run(
      `update facts t set subject_id = twin.kept, ${bump} from ${twin} where t.subject_table = '${table}' and t.subject_id = twin.gone`,
      twins,
    );
    await this.run(fill, twins);
    await this.reads.rows(`delete from ${table} where id = any ($1::uuid[])`, [twins.gone]);
  }

  private async find(table: string, within: string, keepId: string, goneId: string): Promise<Twins | null> {
    const twins = await this.reads.row<{ kept: string[]; gone: string[] }>(findStatement(table, within), [
      keepId,
      goneId,
    ]);
    return twins?.kept.length ? twins : null;
  }

  private run(text: string, { kept, gone }: Twins): Promise<unknown> {
    return this.reads.rows(text, [kept, gone]);
  }
}
