import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/database/reads';

const entry = (columns: Record<string, string>) => {
  const all = {
    kind: 'null',
    on: 'null',
    title: 'null',
    detail: 'null',
    conferenceId: 'null::uuid',
    roles: `'{}'::text[]`,
    presence: 'null',
    speechKind: 'null',
    recipientKind: 'null',
    ...columns,
  };
  return `select ${Object.entries(all)
    .map(([alias, sql]) => `${sql} as "${alias}"`)
    .join(', ')}`;
};

// As libs/rules/src/award-name.ts says it: the printed title takes the place of one in the form's name.
const awardTitle = `concat_ws(' ', case when r.title is null then coalesce(f.name, r.form_text)
  else regexp_replace(coalesce(f.name, r.form_text), '\\s*“[^”]*”', '') end, '“' || r.title || '”')`;

const statement = `select json_build_object('items', coalesce(json_agg(t order by t."on" desc nulls last, t.kind), '[]'::json))::text as json from (
  ${entry({ kind: `'POST'`, on: 'x.from_on', title: 'x.title', detail: 'organisation_name_on(x.organisation_id, x.to_on)' })}
    from posts x where x.person_id = $1
  union all
  ${entry({ kind: `'ATTENDANCE'`, on: 'c.held_on', title: 'coalesce(c.short_title, c.title)', detail: 'x.title', conferenceId: 'c.id', roles: 'x.roles', presence: 'x.presence' })}
    from attendees x join conferences c on c.id = x.conference_id where x.person_id = $1
  union all
  ${entry({ kind: `'SPEECH'`, on: 'c.held_on', title: `coalesce(s.topic, s.summary, c.short_title, c.title)`, detail: 'l.title', conferenceId: 'c.id', speechKind: 's.kind' })}
    from attendees x join speech_speakers l on l.attendee_id = x.id join speeches s on s.id = l.speech_id
    join conferences c on c.id = x.conference_id where x.person_id = $1
  union all
  ${entry({ kind: `'PRESENTED'`, on: 'c.held_on', title: awardTitle, detail: 'r.authority_name', conferenceId: 'c.id' })}
    from attendees x join award_presenters l on l.attendee_id = x.id join award_rounds r on r.id = l.round_id
    left join award_forms f on f.id = r.form_id join conferences c on c.id = x.conference_id where x.person_id = $1
  union all
  ${entry({ kind: `'AWARD'`, on: 'coalesce(r.decided_on, c.held_on, make_date(x.year, 1, 1))', title: awardTitle, detail: 'r.authority_name', conferenceId: 'c.id', recipientKind: 'x.kind' })}
    from award_recipients x join award_rounds r on r.id = x.round_id left join award_forms f on f.id = x.form_id
    left join conferences c on c.id = x.conference_id where x.person_id = $1) t
where exists (select 1 from people where id = $1)
having exists (select 1 from people where id = $1)`;

/** Everything that is known of a person on one time line: a query over all domains, which know nothing of it. */
@Injectable()
export class TimelineService {
  constructor(private readonly reads: Reads) {}

  /** Newest first, as JSON text; @throws DomainError NOT_FOUND. */
  ofPerson(personId: string): Promise<string> {
    return this.reads.json(statement, [personId]);
  }
}
