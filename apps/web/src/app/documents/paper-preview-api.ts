import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { catchError, map, throwError, type Observable } from 'rxjs';
import { readMargins, type PaperMargins } from './paper-preview-layout';

export interface PaperFile {
  bytes: ArrayBuffer;
  /** As the server tells them in `x-paper-margins`; null when it does not. */
  margins: PaperMargins | null;
}

/** An answer read as bytes has its problem as bytes too. */
function withProblem(error: unknown): unknown {
  if (!(error instanceof HttpErrorResponse) || !(error.error instanceof ArrayBuffer)) return error;
  try {
    const problem: unknown = JSON.parse(new TextDecoder().decode(error.error));
    return new HttpErrorResponse({
      error: problem,
      headers: error.headers,
      status: error.status,
      statusText: error.statusText,
    });
  } catch {
    return error;
  }
}

/** Fetches papers to be shown; who unsubscribes stops it. */
@Injectable({ providedIn: 'root' })
export class PaperPreviewApi {
  private readonly http = inject(HttpClient);

  /** @param url the address of a PDF; a refusal is thrown with the server's problem, for `problemOf` */
  fetch(url: string): Observable<PaperFile> {
    return this.http.get(url, { responseType: 'arraybuffer', observe: 'response' }).pipe(
      map(({ body, headers }) => ({
        bytes: body ?? new ArrayBuffer(0),
        margins: readMargins(headers.get('x-paper-margins')),
      })),
      catchError((error: unknown) => throwError(() => withProblem(error))),
    );
  }
}
