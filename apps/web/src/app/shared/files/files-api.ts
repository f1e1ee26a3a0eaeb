import { HttpClient, HttpEventType } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { StoredFile } from '@ky-yeu/contracts/files';
import { filter, map, type Observable } from 'rxjs';

/** How much of a file has left, from 0 to 1; in the end the file as it is kept. */
export interface UploadStep {
  share: number;
  file: StoredFile | null;
}

/** Sends files to be kept. */
@Injectable({ providedIn: 'root' })
export class FilesApi {
  private readonly http = inject(HttpClient);

  /** Sends a file; who unsubscribes stops it. @param url the address of the record's uploads */
  upload(url: string, file: File): Observable<UploadStep> {
    const body = new FormData();
    body.set('file', file, file.name);
    return this.http.post<StoredFile>(url, body, { observe: 'events', reportProgress: true }).pipe(
      map((event): UploadStep | null => {
        if (event.type === HttpEventType.Response) return { share: 1, file: event.body };
        if (event.type !== HttpEventType.UploadProgress) return null;
        return { share: event.total ? event.loaded / event.total : 0, file: null };
      }),
      filter((step) => step !== null),
    );
  }
}
