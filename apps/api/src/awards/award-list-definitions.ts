import { awardRecipientsList, awardRoundsList } from '@ky-yeu/contracts/lists/awards-lists';
import type { FilterSql } from '../platform/database/list-filters';
import type { ListDefinition } from '../platform/lists/list-definition';

type FilterSqls = Readonly<Record<string, FilterSql>>;

/** What award rounds may be filtered by, over alias `x`. */
export const roundFilters: FilterSqls = {
  formId: 'x.form_id',
  authorityId: 'x.authority_organisation_id',
  year: 'x.year',
  conferred: 'x.conferred',
  conferenceId: 'x.conference_id',
  decisionNumber: 'x.decision_number',
  decidedOn: 'x.decided_on',
  reason: 'x.reason',
};

const ofRound = (condition: string) => `x.round_id in (select r.id from award_rounds r where ${condition})`;

/** What award recipients may be filtered by, over alias `x`. */
export const recipientFilters: FilterSqls = {
  kind: 'x.kind',
  formId: 'x.form_id',
  authorityId: {
    is: ofRound('r.authority_organisation_id = any($$::uuid[])'),
    empty: ofRound('r.authority_organisation_id is null'),
  },
  year: 'x.year',
  conferenceId: 'x.conference_id',
  organisationId: 'x.organisation_id',
  personId: 'x.person_id',
  amount: 'x.amount',
  reason: 'x.reason',
  certificateNumber: 'x.certificate_number',
};

const organisation = { table: 'organisations', name: 'name' };
const names = {
  formId: { table: 'award_forms', name: 'name' },
  authorityId: organisation,
  conferenceId: { table: 'conferences', name: 'coalesce(short_title, title)' },
  organisationId: organisation,
  personId: { table: 'people', name: 'full_name' },
};

export const roundDefinition: ListDefinition = {
  description: awardRoundsList,
  rowName: `coalesce(x.title, x.form_text, x.authority_name)`,
  names,
};

/** What may be done with many recipients at once. */
export const recipientDefinition: ListDefinition = {
  description: awardRecipientsList,
  rowName: 'x.name',
  names,
  bulk: {
    table: 'award_recipients',
    columns: {
      reason: { column: 'reason', type: 'text' },
      amount: { column: 'amount', type: 'numeric' },
      note: { column: 'note', type: 'text' },
    },
  },
};
