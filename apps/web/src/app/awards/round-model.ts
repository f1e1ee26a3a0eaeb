import type { AwardRound, CreateAwardRound, LegalBasisInput } from '@ky-yeu/contracts/awards';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';

export interface RoundModel extends Omit<Filled<CreateAwardRound>, 'bases'> {
  bases: Filled<LegalBasisInput>[];
}

export const newBasis: Filled<LegalBasisInput> = {
  id: null,
  kind: null,
  number: null,
  issuedOn: null,
  issuer: null,
  term: null,
  subject: null,
};

const none: RoundModel = {
  conferenceId: null,
  formId: null,
  formText: null,
  authorityOrganisationId: null,
  authorityOffice: null,
  authorityName: null,
  isAuthorityConfirmed: true,
  title: null,
  reason: null,
  periodLabel: null,
  achievementFrom: null,
  achievementTo: null,
  year: null,
  conferred: 'HERE',
  countGroupId: null,
  decisionNumber: null,
  decidedOn: null,
  presenterIds: [],
  bases: [],
  note: null,
  ordinal: null,
  declaredCollectives: null,
  declaredIndividuals: null,
  declaredHouseholds: null,
  declaredModels: null,
  declaredExamples: null,
};

/** Makes the values of the form of a new round, of a conference or of none. */
export function newRound(conferenceId: string | null): RoundModel {
  return { ...none, conferenceId };
}

/** Makes the values of the form of a round. */
export function roundModel(round: AwardRound): RoundModel {
  rememberName(round.formId, round.formName);
  rememberName(round.authorityOrganisationId, round.authorityName);
  rememberName(round.countGroup?.id, round.countGroup?.label ?? 'số công bố chung');
  round.presenters.forEach(({ id, name }) => rememberName(id, name));
  return {
    ...pickModel(none, round),
    countGroupId: round.countGroup?.id ?? null,
    presenterIds: round.presenters.map(({ id }) => id),
    bases: round.bases.map((basis) => ({ ...basis })),
  };
}
