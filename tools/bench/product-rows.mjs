// The rows of the benchmark in our own schema, and the kept counts that triggers would have made of them.
import { awardForms } from './names.mjs';
import { idOf, makeAttendances, makeConferences, makeOrganisations, makePeople, makeRounds } from './generate.mjs';

const blockOf = (system) => (system === 'ENTERPRISE' ? 'OTHER' : system);

const organisations = {
  columns: ['id', 'name', 'system', 'level', 'locality', 'document_form'],
  *rows({ sizes }) {
    for (const one of makeOrganisations(sizes)) {
      const form = one.system === 'PARTY' ? 'PARTY' : 'STATE';
      yield [idOf('organisations', one.id), one.name, one.system, one.level, one.place, form];
    }
  },
};

const people = {
  columns: ['id', 'family_name', 'middle_name', 'given_name', 'gender', 'born_on'],
  *rows({ sizes }) {
    for (const one of makePeople(sizes))
      yield [idOf('people', one.id), one.familyName, one.middleName, one.givenName, one.gender, one.bornOn];
  },
};

const posts = {
  columns: ['id', 'person_id', 'organisation_id', 'title', 'is_main'],
  *rows({ sizes }) {
    for (const one of makePeople(sizes))
      yield [idOf('posts', one.id), idOf('people', one.id), idOf('organisations', one.organisation), one.post, true];
  },
};

const conferences = {
  columns: ['id', 'title', 'kind', 'status', 'held_on', 'venue'],
  *rows({ sizes }) {
    for (const one of makeConferences(sizes)) {
      const status = one.isReserved ? 'PLANNED' : 'CLOSED';
      yield [idOf('conferences', one.id), one.title, one.kind, status, one.heldOn, one.place];
    }
  },
};

const conferenceHosts = {
  columns: ['id', 'conference_id', 'organisation_id', 'role', 'name'],
  *rows({ sizes, directory }) {
    for (const { id, organisation } of makeConferences(sizes)) {
      const { name } = directory.organisations[organisation - 1];
      yield [idOf('conference_hosts', id), idOf('conferences', id), idOf('organisations', organisation), 'LEAD', name];
    }
  },
};

const attendees = {
  columns:
    'id conference_id person_id organisation_id name family_name middle_name given_name title posts organisation_name block roles invitation presence'.split(
      ' ',
    ),
  *rows({ sizes, directory }) {
    for (const one of makeAttendances(sizes)) {
      const person = directory.people[one.person - 1];
      const organisation = directory.organisations[person.organisation - 1];
      yield [
        idOf('attendees', one.id),
        idOf('conferences', one.conference),
        idOf('people', one.person),
        idOf('organisations', person.organisation),
        person.fullName,
        person.familyName,
        person.middleName,
        person.givenName,
        person.post,
        JSON.stringify([{ postId: idOf('posts', one.person), title: person.post }]),
        organisation.name,
        blockOf(organisation.system),
        `{${one.role}}`,
        'CONFIRMED',
        one.presence,
      ];
    }
  },
};

const forms = {
  columns: ['id', 'code', 'name', 'family', 'rank', 'valid_from'],
  *rows() {
    for (const [index, [name]] of awardForms.entries())
      yield [idOf('award_forms', index + 1), `BENCH-${index + 1}`, name, 'OTHER', index, '2015-01-01'];
  },
};

const rounds = {
  columns: [
    'id',
    'conference_id',
    'form_id',
    'authority_organisation_id',
    'authority_name',
    'year',
    'conferred',
    'decision_number',
    'decided_on',
  ],
  *rows({ sizes, directory }) {
    for (const one of makeRounds(sizes))
      yield [
        idOf('award_rounds', one.id),
        idOf('conferences', one.conference),
        idOf('award_forms', one.form + 1),
        idOf('organisations', one.authority),
        directory.organisations[one.authority - 1].name,
        one.year,
        one.conference ? 'HERE' : 'REPORTED',
        one.number,
        one.decidedOn,
      ];
  },
};

const recipients = {
  columns:
    'id round_id conference_id form_id year kind person_id organisation_id name family_name middle_name given_name title ordinal'.split(
      ' ',
    ),
  *rows({ sizes, directory }) {
    for (const round of makeRounds(sizes))
      for (const [ordinal, one] of round.recipients.entries()) {
        const person = one.person && directory.people[one.person - 1];
        const name = person ? person.fullName : directory.organisations[one.organisation - 1].name;
        yield [
          idOf('award_recipients', one.id),
          idOf('award_rounds', round.id),
          idOf('conferences', round.conference),
          idOf('award_forms', round.form + 1),
          round.year,
          person ? 'INDIVIDUAL' : 'COLLECTIVE',
          idOf('people', one.person),
          idOf('organisations', one.organisation),
          name,
          ...(person ? [person.familyName, person.middleName, person.givenName, person.post] : ['', '', '', '']),
          ordinal,
        ];
      }
  },
};

/** What goes into each table of our schema by COPY, in order. */
export const productTables = {
  organisations,
  people,
  posts,
  conferences,
  conference_hosts: conferenceHosts,
  attendees,
  award_forms: forms,
  award_rounds: rounds,
  award_recipients: recipients,
};

/** The counts that our triggers keep; they are off while the rows come in. */
export const keptCounts = `
insert into conference_counts (conference_id, attendees, invited, confirmed, declined, present, excused, absent)
select conference_id, count(*), count(*) filter (where invitation <> 'NOT_INVITED'),
       count(*) filter (where invitation = 'CONFIRMED'), count(*) filter (where invitation = 'DECLINED'),
       count(*) filter (where presence = 'PRESENT'), count(*) filter (where presence = 'EXCUSED'),
       count(*) filter (where presence = 'ABSENT')
  from attendees group by 1;
insert into attendance_overlaps (person_id, first_id, second_id, from_on, to_on)
select a.person_id, a.conference_id, b.conference_id, c.held_on, c.held_on
  from attendees a join attendees b on b.person_id = a.person_id and b.conference_id > a.conference_id
  join conferences c on c.id = a.conference_id join conferences d on d.id = b.conference_id and d.held_on = c.held_on;
insert into award_tallies (unit_id, kind, form_id, year, declared, named, total)
select a.round_id, a.kind, r.form_id, r.year, null, count(*), count(*)
  from award_recipients a join award_rounds r on r.id = a.round_id group by 1, 2, 3, 4;
insert into award_counts (form_id, year, kind, named, declared, total)
select form_id, year, kind, sum(named), 0, sum(total) from award_tallies group by 1, 2, 3;
`;
