import { HttpErrorResponse } from '@angular/common/http';
import { errorSentences, type Problem } from '@ky-yeu/contracts/errors';
import type { RoundModel } from './round-model';

const problem: Problem = {
  type: 'about:blank',
  title: errorSentences.VALIDATION_FAILED,
  status: 422,
  code: 'VALIDATION_FAILED',
  detail: errorSentences.VALIDATION_FAILED,
  issues: [
    { path: 'authorityName', message: 'Thẩm quyền: cần ít nhất một trong ba: cơ quan, chức danh hoặc thẩm quyền.' },
  ],
};

/**
 * Refuses a round that nobody confers before the server is asked; no single field of the contract can tell that.
 *
 * @throws HttpErrorResponse as the server would answer, so that the form shows it at the field of the authority
 */
export function requireAuthority(
  round: Pick<RoundModel, 'authorityOrganisationId' | 'authorityOffice' | 'authorityName'>,
): void {
  const { authorityOrganisationId, authorityOffice, authorityName } = round;
  if (authorityOrganisationId || authorityOffice?.trim() || authorityName?.trim()) return;
  throw new HttpErrorResponse({ status: problem.status, error: problem });
}
