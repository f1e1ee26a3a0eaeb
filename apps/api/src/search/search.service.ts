import { Injectable } from '@nestjs/common';
import { fold } from '@ky-yeu/vietnamese/fold';
import { organisationFoundBy, organisationMatch } from '../organisations/organisation-search';
import { contains } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';

// Each kind is limited inside, so that one common word never reads a whole table into the answer.
const statement = `select json_build_object('items', coalesce(json_agg(t), '[]'::json))::text as json from (
  (select 'CONFERENCE' as kind, c.id, coalesce(c.short_title, c.title) as title, to_char(c.held_on, 'DD/MM/YYYY') as detail
     from conferences c where c.search_key like $1 order by c.held_on desc nulls last limit 6)
  union all
  (select 'PERSON', p.id, p.full_name, (select string_agg(x.title, ', ' order by x.ordinal) from posts x where x.person_id = p.id and x.to_on is null)
     from people p where p.search_key like $1 or ($2::text is not null and p.initials like $2)
     order by p.given_name collate "vi-x-icu", p.family_name collate "vi-x-icu" limit 8)
  union all
  (select 'ORGANISATION', o.id, o.name, nullif(concat_ws(' · ', ${organisationFoundBy('$1')}, parent.name), '')
     from (select o.* from organisations o where ${organisationMatch('$1')}
       order by (o.search_key like $1) desc, o.name collate "vi-x-icu" limit 6) o
     left join organisations parent on parent.id = o.parent_id
     order by (o.search_key like $1) desc, o.name collate "vi-x-icu")
  union all
  (select 'AWARD', r.id, r.name, concat_ws(' · ', f.name, w.title, w.authority_name, r.year::text) from award_recipients r
     join award_rounds w on w.id = r.round_id left join award_forms f on f.id = r.form_id
    where r.search_key like $1 order by r.year desc nulls last limit 6)) t`;

/** One box over conferences, people, organisations and awards, without tones. */
@Injectable()
export class SearchService {
  constructor(private readonly reads: Reads) {}

  /** Up to 26 hits as JSON text. */
  search(q: string): Promise<string> {
    const folded = fold(q);
    if (!folded) return Promise.resolve('{"items":[]}');
    return this.reads.json(statement, [contains(folded), /^[a-z]{2,6}$/.test(folded) ? `${folded}%` : null]);
  }
}
