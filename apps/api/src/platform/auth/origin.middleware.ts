import type { RequestHandler } from 'express';
import { DomainError } from '../http/domain-error';
import { bearerToken } from './sessions';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

function isForeign(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host !== host;
  } catch {
    return true;
  }
}

/** Refuses writes that a page of another origin makes with the user's cookie. Tokens are not sent by browsers on their own. */
export const refuseForeignOrigin: RequestHandler = (request, _response, next) => {
  if (safeMethods.has(request.method) || bearerToken(request.headers.authorization)) {
    next();
    return;
  }
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  // request.host believes a proxy's header only as far as the configuration trusts proxies.
  const isForeignOrigin = origin !== undefined && isForeign(origin, request.host);
  const isRefused = isForeignOrigin || (site !== undefined && site !== 'same-origin' && site !== 'none');
  next(isRefused ? new DomainError('FOREIGN_ORIGIN') : undefined);
};
