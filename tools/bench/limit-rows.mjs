// The same rows of the benchmark in the plain schema of the raw limit.
import { makeAttendances, makeConferences, makeOrganisations, makePeople, makeRounds } from './generate.mjs';
import { tables } from './limit-sql.mjs';
import { awardForms } from './names.mjs';

const code = (letters, id, digits) => letters + String(id).padStart(digits, '0');

const rowsOf = {
  *organisation({ sizes }) {
    for (const one of makeOrganisations(sizes)) yield [one.id, code('TC', one.id, 5), one.name, one.system, one.place];
  },
  *person({ sizes }) {
    for (const one of makePeople(sizes))
      yield [
        one.id,
        code('CN', one.id, 7),
        one.fullName,
        one.familyName,
        one.middleName,
        one.givenName,
        one.gender,
        one.bornOn,
        one.post,
        one.organisation,
      ];
  },
  *conference({ sizes }) {
    for (const one of makeConferences(sizes)) {
      const state = one.isReserved ? 'PLANNED' : 'CLOSED';
      yield [one.id, code('HN', one.id, 5), one.title, one.place, one.heldOn, one.year, state];
    }
  },
  *attendance({ sizes }) {
    for (const one of makeAttendances(sizes)) yield [one.id, one.conference, one.person, one.presence, one.role];
  },
  *award({ sizes }) {
    for (const round of makeRounds(sizes))
      for (const one of round.recipients)
        yield [
          one.id,
          awardForms[round.form][0],
          one.person,
          one.organisation,
          round.conference,
          round.number,
          round.decidedOn,
        ];
  },
};

/** What goes into each table of the plain schema by COPY, in order. */
export const limitTables = Object.fromEntries(
  Object.entries(tables).map(([table, columns]) => [table, { columns, rows: rowsOf[table] }]),
);
