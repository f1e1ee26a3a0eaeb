import { Injectable } from '@nestjs/common';
import { organisationLevels } from '@ky-yeu/contracts/closed-lists';
import { PrecedenceReads } from '../../conferences/precedence.reads';
import { Reads } from '../../platform/database/reads';
import type { WordsData } from './words-data';

const list = (select: string) => `coalesce((${select}), '[]'::json)`;

const declaredOf = (alias: string) => `json_build_object('COLLECTIVE', ${alias}.declared_collectives,
  'INDIVIDUAL', ${alias}.declared_individuals, 'HOUSEHOLD', ${alias}.declared_households,
  'MODEL', ${alias}.declared_models, 'EXAMPLE', ${alias}.declared_examples)`;

const levels = organisationLevels.map((level) => `'${level}'`).join(',');

const hosts = `select json_agg(json_build_object('name', h.name, 'role', h.role) order by h.role desc, h.ordinal)
  from conference_hosts h where h.conference_id = $1`;

const hostLevel = `select array_position(array[${levels}], o.level) - 1 from conference_hosts h
  join organisations o on o.id = h.organisation_id where h.conference_id = $1 order by h.role desc, h.ordinal limit 1`;

const sites = `select json_agg(json_build_object('name', s.name, 'connectedCount', s.connected_count,
  'totalCount', s.total_count, 'isTop', s.parent_id is null) order by s.ordinal, s.id) from sites s where s.conference_id = $1`;

const attendees = `select json_agg(json_build_object('id', x.id, 'name', x.name, 'title', x.title,
  'organisation', x.organisation_name, 'block', x.block, 'levelRank', x.level_rank, 'rankWeight', x.rank_weight,
  'isSuperiorGuest', x.is_superior_guest, 'roles', x.roles, 'invitation', x.invitation, 'presence', x.presence,
  'isFromCaption', x.is_from_caption, 'site', s.name) order by placed.place)
  from placed join attendees x on x.id = placed.id left join sites s on s.id = x.site_id`;

// A group whose members are named is not told again, unless more of it come.
const groups = `select json_agg(json_build_object('name', g.name, 'count', coalesce(g.actual_count, g.expected_count),
  'isOpenEnded', g.is_open_ended) order by g.ordinal, g.id) from attendee_groups g where g.conference_id = $1
  and (g.is_open_ended or g.expected_count is not null or g.actual_count is not null
    or not exists (select 1 from attendees a where a.group_id = g.id))`;

const speeches = `select json_agg(json_build_object('id', s.id, 'programmeItemId', s.programme_item_id, 'kind', s.kind,
  'topic', s.topic, 'topics', s.topics, 'summary', s.summary, 'onBehalfOf', s.on_behalf_of,
  'declaredCount', s.declared_count, 'speakers', ${list(`select json_agg(json_build_object('name', a.name,
    'title', coalesce(nullif(p.title, ''), a.title)) order by p.ordinal) from speech_speakers p
    join attendees a on a.id = p.attendee_id where p.speech_id = s.id`)}) order by s.ordinal, s.id)
  from speeches s where s.conference_id = $1`;

const directives = `select json_agg(json_build_object('speechId', d.speech_id, 'ordinalLabel', d.ordinal_label,
  'body', d.body, 'strength', d.strength, 'addressees', d.addressees, 'periodLabel', d.period_label,
  'authors', ${list(`select json_agg(json_build_object('name', a.name, 'title', a.title) order by w.ordinal)
    from directive_authors w join attendees a on a.id = w.attendee_id where w.directive_id = d.id`)})
  order by d.ordinal, d.id) from directives d where d.conference_id = $1`;

const figures = `select json_agg(json_build_object('label', k.label, 'value', k.value::float8, 'total', k.total::float8,
  'unit', k.unit, 'qualifier', k.qualifier) order by k.ordinal, k.id) from key_figures k where k.conference_id = $1`;

const rounds = `select json_agg(json_build_object('id', r.id, 'form', coalesce(f.name, r.form_text), 'title', r.title,
  'reason', r.reason, 'authority', r.authority_name,
  'isAuthorityKnown', r.is_authority_confirmed or r.authority_organisation_id is not null,
  'conferred', r.conferred, 'decisionNumber', r.decision_number, 'decidedOn', r.decided_on,
  'declared', ${declaredOf('r')},
  'shared', (select json_build_object('id', g.id, 'declared', ${declaredOf('g')}) from award_count_groups g
    where g.id = r.count_group_id),
  'presenters', ${list(`select json_agg(json_build_object('name', a.name, 'title', a.title) order by p.ordinal)
    from award_presenters p join attendees a on a.id = p.attendee_id where p.round_id = r.id`)},
  'recipients', ${list(`select json_agg(json_build_object('kind', c.kind, 'name', c.name, 'title', c.title)
    order by array_position(array['COLLECTIVE','HOUSEHOLD','INDIVIDUAL','MODEL','EXAMPLE'], c.kind), c.ordinal, c.id)
    from award_recipients c where c.round_id = r.id`)}) order by r.ordinal, r.id)
  from award_rounds r left join award_forms f on f.id = r.form_id where r.conference_id = $1`;

const wordsStatement = (placed: string) => `with ${placed}
select c.mode, (${hostLevel}) as "hostLevel", ${list(hosts)} as hosts, ${list(sites)} as sites,
  ${list(attendees)} as attendees, ${list(groups)} as groups, ${list(speeches)} as speeches,
  ${list(directives)} as directives, ${list(figures)} as figures, ${list(rounds)} as rounds
from conferences c where c.id = $1`;

/** Reads what scripts and news texts tell. */
@Injectable()
export class WordsReads {
  constructor(
    private readonly reads: Reads,
    private readonly precedence: PrecedenceReads,
  ) {}

  /** All of it in one statement, people in order of precedence. @throws DomainError NOT_FOUND without such a conference. */
  async of(conferenceId: string): Promise<WordsData> {
    const statement = wordsStatement(await this.precedence.placed(conferenceId));
    const row = await this.reads.row<WordsData & Record<string, unknown>>(statement, [conferenceId]);
    // `placed` has thrown NOT_FOUND already.
    if (!row) throw new Error(`No conference ${conferenceId}.`);
    return { ...row, rounds: row.rounds.map((round, index) => ({ ...round, number: index + 1 })) };
  }
}
