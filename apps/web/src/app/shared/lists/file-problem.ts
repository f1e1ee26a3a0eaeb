import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@ky-yeu/contracts/errors';
import { problemOf } from '../problem';

/** The sentence of a refusal; where a file was asked for, the refusal comes as a file too. */
export async function problemInFile(error: unknown): Promise<string> {
  if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) return problemOf(error).detail;
  try {
    const problem = JSON.parse(await error.error.text()) as Problem;
    return problem.issues[0]?.message ?? problem.detail;
  } catch {
    return problemOf(error).detail;
  }
}
