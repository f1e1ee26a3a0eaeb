import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injectable, Injector } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { Session } from './session';

/** Asks for the password when the session has run out, once for all requests that wait for it. */
@Injectable({ providedIn: 'root' })
export class LoginAgain {
  private readonly injector = inject(Injector);
  private asking: Promise<boolean> | null = null;

  /** True when somebody has logged in and the request may be sent again. */
  ask(): Promise<boolean> {
    this.asking ??= this.open().finally(() => (this.asking = null));
    return this.asking;
  }

  private async open(): Promise<boolean> {
    const { Panels } = await import('./panels');
    const username = this.injector.get(Session).account()?.username ?? '';
    const load = () => import('./login-dialog').then((file) => file.LoginDialog);
    const panels = this.injector.get(Panels);
    const isBack =
      (await panels.openSmall<string, boolean>(load, username, { width: 420, disableClose: true })) === true;
    if (!isBack) {
      const router = this.injector.get(Router);
      await router.navigate(['/login'], { queryParams: { next: router.url } });
    }
    return isBack;
  }
}

/** Repeats a request that was refused for want of a session, after the user has logged in again. */
export const loginAgain: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  return next(request).pipe(
    catchError((error: unknown) => {
      const isExpired =
        error instanceof HttpErrorResponse && error.status === 401 && !request.url.startsWith('/api/auth/');
      if (!isExpired || !injector.get(Session).isLoggedIn()) return throwError(() => error);
      return from(injector.get(LoginAgain).ask()).pipe(
        switchMap((isBack) => (isBack ? next(request) : throwError(() => error))),
      );
    }),
  );
};
