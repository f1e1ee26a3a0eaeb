import { HttpErrorResponse } from '@angular/common/http';
import { errorSentences, type ErrorCode, type Problem } from '@ky-yeu/contracts/errors';

const noAnswer =
  'Không kết nối được với máy chủ. Nội dung bạn đã nhập vẫn còn trên màn hình; hãy kiểm tra mạng rồi thử lại.';

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'status' in body;
}

function invented(status: number, code: ErrorCode, detail: string): Problem {
  return { type: 'about:blank', title: detail, status, code, detail, issues: [] };
}

/** The response inside an error; a resource may have wrapped it. */
function responseOf(error: unknown): HttpErrorResponse | null {
  if (error instanceof HttpErrorResponse) return error;
  if (error instanceof Error && error.cause instanceof HttpErrorResponse) return error.cause;
  return null;
}

/**
 * Makes a Problem of whatever a request failed with.
 *
 * @param error what was thrown or what `resource.error()` gives
 * @returns the server's own problem; else one that says that the server did not answer or failed
 */
export function problemOf(error: unknown): Problem {
  const response = responseOf(error);
  if (!response) return invented(500, 'INTERNAL', errorSentences.INTERNAL);
  if (isProblem(response.error)) return { ...response.error, issues: response.error.issues ?? [] };
  if (response.status === 0 || response.status >= 502) return invented(0, 'INTERNAL', noAnswer);
  return invented(response.status, 'INTERNAL', errorSentences.INTERNAL);
}
