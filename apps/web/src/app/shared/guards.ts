import { inject, Injector } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import type { Permission } from '@ky-yeu/contracts/permissions';
import { Session } from './session';

/** Lets in who is logged in; others go to the login page and come back from there. */
export const requireLogin: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.ready().catch(() => undefined);
  const account = session.account();
  if (!account) return router.createUrlTree(['/login'], { queryParams: { next: state.url } });
  if (account.mustChangePassword && !state.url.startsWith('/account')) return router.parseUrl('/account');
  return true;
};

/** Lets in who holds the permission; others go home and are told why. Use it below `requireLogin`. */
export function requirePermission(permission: Permission): CanActivateFn {
  return async () => {
    if (inject(Session).can(permission)) return true;
    const [router, injector] = [inject(Router), inject(Injector)];
    // Loaded only here: the guards are part of the first chunk, messages are not.
    const { Notices } = await import('./notices');
    injector.get(Notices).say('Bạn không có quyền xem trang này.');
    return router.parseUrl('/');
  };
}
