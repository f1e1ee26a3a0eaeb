import { Injectable } from '@nestjs/common';
import { paperJobDays, type PaperJobGuestsQuery } from '@ky-yeu/contracts/paper-jobs';
import type { PageQuery } from '@ky-yeu/contracts/page';
import { fold } from '@ky-yeu/vietnamese/fold';
import {
  columnList,
  contains,
  filterBy,
  listStatement,
  type Filters,
  type ListSource,
} from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';

/** The mail of a guest `x` of the batch `j`, the newest when there are several. */
const mailJoin = `left join people p on p.id = x.person_id
  left join lateral (select r.state, r.answer from reminders r
     where r.item_id = x.id and r.rule_id = j.id and r.reason = 'INVITATION' order by r.id desc limit 1) r on true`;
const mailState = `case when r.state is null then case when p.email is null then 'NO_ADDRESS' else 'NOT_SENT' end
  when r.state = 'SENDING' then 'WAITING' when r.state = 'EXPIRED' then 'FAILED' else r.state end`;

const guests = `unnest(j.guest_ids) with ordinality g (id, place) join attendees x on x.id = g.id`;

const jobColumns = {
  id: 'j.id',
  version: 'j.version',
  conferenceId: 'j.conference_id',
  kind: 'j.kind',
  outputs: 'j.outputs',
  order: 'j.delivery',
  state: 'j.state',
  guests: 'cardinality(j.guest_ids)',
  done: 'j.done',
  total: 'j.total',
  message: 'j.message',
  missing: 'j.missing',
  files: `(select coalesce(json_agg(json_build_object('output', f.output, 'name', f.name, 'sizeBytes', f.size) order by f.output), '[]')
    from (select output, max(name) filter (where output = 'PDF') as name, sum(octet_length(content)) as size
            from paper_job_files where job_id = j.id and not is_part and j.state = 'DONE' group by output) f)`,
  mails: `(select coalesce(json_object_agg(m.state, m.count), '{}') from (
    select ${mailState} as state, count(*) from ${guests} ${mailJoin} group by 1) m)`,
  uninvited: `(select count(*)::int from ${guests} where x.invitation = 'NOT_INVITED')`,
  createdByName: 'u.display_name',
  createdAt: 'j.created_at',
  finishedAt: 'j.finished_at',
  keptUntil: `coalesce(j.finished_at, now()) + interval '${paperJobDays} days'`,
};

const jobs: ListSource = {
  from: 'paper_jobs j',
  pageJoins: 'left join users u on u.id = j.created_by',
  columns: jobColumns,
  sorts: { createdAt: 'j.id {dir}' },
  tieBreak: 'j.id',
};

const oneStatement = `select row_to_json(t)::text as json from (
  select ${columnList(jobColumns)} from paper_jobs j ${jobs.pageJoins} where j.conference_id = $1 and j.id = $2) t`;

/** $3 state of the mail, $4 pattern of a name, $5 size and $6 number of the page. */
const guestsStatement = `
with listed as (
  select x.id, x.version, x.name, x.title, x.organisation_name as "organisationName", x.invitation, p.email as address,
         ${mailState} as mail, r.state as "mailState", r.answer, g.place
    from paper_jobs j cross join lateral ${guests} ${mailJoin}
   where j.conference_id = $1 and j.id = $2),
hit as (select * from listed
  where ($3::text is null or mail = $3) and ($4::text is null or fold(name || ' ' || "organisationName") like $4))
select json_build_object('items', coalesce((select json_agg(to_jsonb(t) - 'place' order by t.place)
    from (select * from hit order by place limit $5::int offset ($6::int - 1) * $5::int) t), '[]'),
  'total', (select count(*) from hit), 'page', $6::int, 'pageSize', $5::int)::text as json
 where exists (select 1 from paper_jobs where conference_id = $1 and id = $2)`;

/** Batches of letters as their screen shows them. */
@Injectable()
export class PaperJobsReads {
  constructor(private readonly reads: Reads) {}

  /** The batches of a conference, newest first, as JSON text. */
  list(conferenceId: string, query: PageQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'j.conference_id = $$', conferenceId);
    const { text, values } = listStatement(jobs, { sort: '-createdAt', ...query }, filters);
    return this.reads.json(text, values);
  }

  /** One batch as JSON text; @throws DomainError NOT_FOUND. */
  get(conferenceId: string, id: string): Promise<string> {
    return this.reads.json(oneStatement, [conferenceId, id]);
  }

  /** The guests of a batch in the order of delivery, each with how his mail stands, as JSON text. */
  guests(conferenceId: string, id: string, query: PaperJobGuestsQuery): Promise<string> {
    const { page = 1, pageSize = 50, mail = null, q } = query;
    const name = q ? contains(fold(q)) : null;
    return this.reads.json(guestsStatement, [conferenceId, id, mail, name, pageSize, page]);
  }
}
