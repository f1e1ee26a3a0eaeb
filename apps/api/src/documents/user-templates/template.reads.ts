import { Injectable } from '@nestjs/common';
import type { AttendeeRole, Block, SpeechKind } from '@ky-yeu/contracts/closed-lists';
import { PrecedenceReads } from '../../conferences/precedence.reads';
import { ProgrammeReads } from '../../conferences/programme.reads';
import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import { Reads } from '../../platform/database/reads';
import { PapersReads, type PaperGroup, type PaperRecipient, type PaperRound } from '../papers.reads';

export interface TemplateGuest {
  id: string;
  name: string;
  title: string;
  organisation: string;
  block: Block;
  roles: AttendeeRole[];
  site: string | null;
  substituteFor: string | null;
}
export interface TemplateSpeech {
  kind: SpeechKind;
  topic: string | null;
  summary: string | null;
  onBehalfOf: string | null;
  speakers: { name: string; title: string }[];
}
export interface TemplateSite {
  name: string;
  venue: string | null;
  count: number | null;
}
export interface TemplateDirective {
  body: string;
  addressees: string[];
  periodLabel: string | null;
  dueOn: string | null;
  authors: string[];
}

/** What the lists of a template are made of; those that it does not name are empty. */
export interface TemplateFacts {
  guests: TemplateGuest[];
  groups: PaperGroup[];
  programme: FrozenProgrammeItem[];
  speeches: TemplateSpeech[];
  sites: TemplateSite[];
  rounds: PaperRound[];
  recipients: PaperRecipient[];
  directives: TemplateDirective[];
}

const guestsStatement = (placed: string) => `with ${placed}
select x.id, x.name, x.title, x.organisation_name as organisation, x.block, x.roles, s.name as site,
  d.name as "substituteFor"
from placed join attendees x on x.id = placed.id left join sites s on s.id = x.site_id
left join attendees d on d.id = x.substitute_for_id
order by placed.place`;

const speechesStatement = `
select s.kind, s.topic, s.summary, s.on_behalf_of as "onBehalfOf", coalesce((
  select json_agg(json_build_object('name', a.name, 'title', coalesce(nullif(l.title, ''), a.title)) order by l.ordinal)
    from speech_speakers l join attendees a on a.id = l.attendee_id where l.speech_id = s.id), '[]') as speakers
from speeches s where s.conference_id = $1 order by s.ordinal, s.id`;

const sitesStatement = `
select s.name, s.venue, coalesce(s.total_count, s.expected_count) as count
from sites s where s.conference_id = $1 order by s.ordinal, s.id`;

const directivesStatement = `
select d.body, d.addressees, d.period_label as "periodLabel", d.due_on as "dueOn", coalesce((
  select json_agg(a.name order by l.ordinal) from directive_authors l join attendees a on a.id = l.attendee_id
   where l.directive_id = d.id), '[]') as authors
from directives d where d.conference_id = $1 order by d.ordinal, d.id`;

const guestTags = [
  'dai_bieu',
  'khoi_dai_bieu',
  'chu_toa',
  'tong_dai_bieu',
  'tong_dai_bieu_bang_chu',
  'ten_chu_tri',
  'chuc_vu_chu_tri',
];
const awardTags = ['dot_khen', 'tong_khen', 'tong_khen_bang_chu', 'tong_tien', 'tong_tien_bang_chu'];

/** Reads what a template names, one statement a list. */
@Injectable()
export class TemplateReads {
  constructor(
    private readonly reads: Reads,
    private readonly papers: PapersReads,
    private readonly precedence: PrecedenceReads,
    private readonly programmes: ProgrammeReads,
  ) {}

  /** @param tags the fields that the template names. */
  async facts(conferenceId: string, tags: readonly string[]): Promise<TemplateFacts> {
    const names = (...any: string[]) => any.some((tag) => tags.includes(tag));
    const isAwarding = names(...awardTags);
    return {
      guests: names(...guestTags) ? await this.guests(conferenceId) : [],
      groups: names('thanh_phan') ? await this.papers.groups(conferenceId) : [],
      programme: names('chuong_trinh') ? await this.programmes.frozen(conferenceId) : [],
      speeches: names('phat_bieu') ? await this.rows<TemplateSpeech>(speechesStatement, conferenceId) : [],
      sites: names('cac_diem_cau') ? await this.rows<TemplateSite>(sitesStatement, conferenceId) : [],
      rounds: isAwarding ? await this.papers.rounds(conferenceId) : [],
      recipients: isAwarding ? await this.papers.recipients(conferenceId, 'precedence') : [],
      directives: names('chi_dao') ? await this.rows<TemplateDirective>(directivesStatement, conferenceId) : [],
    };
  }

  private async guests(conferenceId: string): Promise<TemplateGuest[]> {
    return this.rows<TemplateGuest>(guestsStatement(await this.precedence.placed(conferenceId)), conferenceId);
  }

  private rows<Row extends object>(statement: string, conferenceId: string): Promise<Row[]> {
    return this.reads.rows<Row & Record<string, unknown>>(statement, [conferenceId]);
  }
}
