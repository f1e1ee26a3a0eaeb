import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

const headersOf = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // Papers are read by pdf.js in a worker of ours.
      workerSrc: ["'self'"],
      // Angular writes component styles as <style> elements.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      frameSrc: ["'none'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
  strictTransportSecurity: false,
});

/** The headers are the same for every answer, so helmet makes them once. */
function collectHeaders(): [name: string, value: string][] {
  const headers: [string, string][] = [];
  const recorder = {
    setHeader: (name: string, value: string) => headers.push([name, value]),
    removeHeader: () => undefined,
  };
  headersOf({} as IncomingMessage, recorder as unknown as ServerResponse, (error) => {
    if (error) throw error as Error;
  });
  return headers;
}

/** Sets the security headers: no inline scripts, no framing by others, no guessing of types. */
export function securityHeaders(): RequestHandler {
  const headers = collectHeaders();
  return (request, response, next) => {
    // Answers hold personal data: no cache between here and the screen keeps them.
    if (request.path.startsWith('/api/')) response.setHeader('cache-control', 'no-store');
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}
