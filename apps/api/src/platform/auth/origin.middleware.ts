import type { RequestHandler } from 'express';
import { DomainError } from '../http/domain-error';

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
  if (safeMethods.has(request.method) || request.headers.authorization) {
    next();
    return;
  }
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const host = request.get('x-forwarded-host') ?? request.headers.host;
  const isRefused = site ? site !== 'same-origin' && site !== 'none' : origin !== undefined && isForeign(origin, host);
  next(isRefused ? new DomainError('FOREIGN_ORIGIN') : undefined);
};
