import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

const hashed = /-[\w-]{8}\.(js|css|woff2|svg)$/;

/** The web app from files that the build has compressed; any address outside /api opens it. */
export function staticFiles(folder: string): RequestHandler | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  const serve = sirv(folder, {
    single: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader('cache-control', hashed.test(path) ? 'public,max-age=31536000,immutable' : 'no-cache'),
  });
  return (request, response, next) => {
    if (request.path === '/api' || request.path.startsWith('/api/')) next();
    else serve(request, response, next);
  };
}
