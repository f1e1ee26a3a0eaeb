/** Declared counts of table alias `x`, as columns of an answer. */
export const declaredColumns = {
  declaredCollectives: 'x.declared_collectives',
  declaredIndividuals: 'x.declared_individuals',
  declaredHouseholds: 'x.declared_households',
  declaredModels: 'x.declared_models',
  declaredExamples: 'x.declared_examples',
};

const jsonPairs = (columns: Record<string, string>) =>
  Object.entries(columns)
    .map(([key, sql]) => `'${key}', ${sql}`)
    .join(', ');

const groupColumns = Object.fromEntries(
  Object.entries(declaredColumns).map(([key, sql]) => [key, sql.replace('x.', 'g.')]),
);

/** Columns of an award round; needs the joins below. */
export const roundColumns = {
  id: 'x.id',
  version: 'x.version',
  conferenceId: 'x.conference_id',
  conferenceTitle: 'coalesce(c.short_title, c.title)',
  heldOn: 'c.held_on',
  formId: 'x.form_id',
  formName: 'f.name',
  formText: 'x.form_text',
  authorityOrganisationId: 'x.authority_organisation_id',
  authorityOffice: 'x.authority_office',
  authorityName: 'x.authority_name',
  isAuthorityConfirmed: 'x.is_authority_confirmed',
  title: 'x.title',
  reason: 'x.reason',
  periodLabel: 'x.period_label',
  achievementFrom: 'x.achievement_from',
  achievementTo: 'x.achievement_to',
  year: 'x.year',
  conferred: 'x.conferred',
  ...declaredColumns,
  countGroup: `(select json_build_object('id', g.id, 'version', g.version, 'label', g.label, ${jsonPairs(groupColumns)},
    'roundCount', (select count(*) from award_rounds r where r.count_group_id = g.id)) from award_count_groups g where g.id = x.count_group_id)`,
  decisionNumber: 'x.decision_number',
  decidedOn: 'x.decided_on',
  presenters: `coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name, 'title', a.title) order by l.ordinal)
    from award_presenters l join attendees a on a.id = l.attendee_id where l.round_id = x.id), '[]')`,
  bases: `coalesce((select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'number', d.number, 'issuedOn', d.issued_on,
    'issuer', d.issuer, 'term', d.term, 'subject', d.subject) order by l.ordinal)
    from award_round_bases l join legal_documents d on d.id = l.legal_document_id where l.round_id = x.id), '[]')`,
  note: 'x.note',
  ordinal: 'x.ordinal',
  named: `coalesce((select json_object_agg(k.kind, k.n) from (select a.kind, count(*) as n from award_recipients a
    where a.round_id = x.id group by a.kind) k), '{}')`,
};

export const roundJoins =
  'left join award_forms f on f.id = x.form_id left join conferences c on c.id = x.conference_id';

/** Columns of an award recipient; needs the joins below. */
export const recipientColumns = {
  id: 'x.id',
  version: 'x.version',
  roundId: 'x.round_id',
  kind: 'x.kind',
  personId: 'x.person_id',
  organisationId: 'x.organisation_id',
  name: 'x.name',
  title: 'x.title',
  reason: 'x.reason',
  amount: 'x.amount',
  certificateNumber: 'x.certificate_number',
  note: 'x.note',
  ordinal: 'x.ordinal',
  formId: 'x.form_id',
  formName: 'coalesce(f.name, r.form_text)',
  roundTitle: 'r.title',
  authorityName: 'r.authority_name',
  year: 'x.year',
  decisionNumber: 'r.decision_number',
  decidedOn: 'r.decided_on',
  conferenceId: 'x.conference_id',
  conferenceTitle: 'coalesce(c.short_title, c.title)',
};

export const recipientJoins = `join award_rounds r on r.id = x.round_id left join award_forms f on f.id = x.form_id
  left join conferences c on c.id = x.conference_id`;
