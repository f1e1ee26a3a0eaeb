import { Injectable } from '@angular/core';
import { awardFamilyLabels } from '@ky-yeu/contracts/award-lists';
import type {
  AwardAuthority,
  AwardForm,
  AwardRecipient,
  AwardRound,
  CreateAwardRecipient,
  CreateAwardRound,
  LegalBasis,
  UpdateAwardRecipient,
  UpdateAwardRound,
} from '@ky-yeu/contracts/awards';
import type { AwardCount } from '@ky-yeu/contracts/dashboard';
import { showDate } from '../shared/format';
import {
  jsonResource,
  pageResource,
  pickerSource,
  recordApi,
  type Params,
  type PickerSource,
} from '../shared/record-api';

const whole: Params = { pageSize: 200 };

@Injectable({ providedIn: 'root' })
export class AwardsApi {
  readonly rounds = recordApi<AwardRound, CreateAwardRound, UpdateAwardRound>(() => '/api/award-rounds');
  readonly recipients = recordApi<AwardRecipient, CreateAwardRecipient, UpdateAwardRecipient>(
    () => '/api/award-recipients',
  );
}

// All of these are called where injection is possible.

export const roundsPage = (params: () => Params) => pageResource<AwardRound>(() => '/api/award-rounds', params);

export const roundResource = (id: () => string | undefined) =>
  jsonResource<AwardRound>(() => (id() ? `/api/award-rounds/${id()}` : undefined));

export const recipientsPage = (params: () => Params) =>
  pageResource<AwardRecipient>(() => '/api/award-recipients', params);

export const recipientResource = (id: () => string) =>
  jsonResource<AwardRecipient>(() => `/api/award-recipients/${id()}`);

export const awardForms = () =>
  pageResource<AwardForm>(
    () => '/api/award-forms',
    () => whole,
  );

export const awardAuthorities = () =>
  pageResource<AwardAuthority>(
    () => '/api/award-authorities',
    () => whole,
  );

export const awardCounts = () => jsonResource<{ items: AwardCount[] }>(() => '/api/dashboard/awards');

/** Finds a form of award by name. */
export function formPicker(): PickerSource {
  return pickerSource<AwardForm>(
    () => '/api/award-forms',
    ({ id, name, family }) => ({ id, name, detail: awardFamilyLabels[family] }),
  );
}

/** How a legal document is cited: 'Kết luận số 62-KL/TW ngày 08/12/2009'. */
export function basisText({ kind, number, issuedOn }: Pick<LegalBasis, 'kind' | 'number' | 'issuedOn'>): string {
  return [`${kind} số ${number}`, issuedOn && `ngày ${showDate(issuedOn)}`].filter(Boolean).join(' ');
}

/** Finds a legal document to cite. */
export function basisPicker(): PickerSource {
  return pickerSource<LegalBasis>(
    () => '/api/legal-documents',
    (basis) => ({ id: basis.id, name: basisText(basis), detail: basis.subject ?? basis.issuer }),
  );
}
