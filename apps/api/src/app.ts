import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import { refuseForeignOrigin } from './platform/auth/origin.middleware';
import { sessionMiddleware } from './platform/auth/sessions';
import type { Config } from './platform/config';
import { Transactions } from './platform/database/transactions';
import { serveOpenApi } from './platform/http/openapi';
import { securityHeaders } from './platform/http/security-headers';
import { staticFiles } from './platform/http/static-files';

/** The whole server, not yet listening; the schema must be there already. */
export async function createApp(
  config: Config,
  webFolder = join(__dirname, '../web/browser'),
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    logger: ['error', 'warn'],
    abortOnError: false,
    bodyParser: false,
  });
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', config.trustedProxies);
  app.use(securityHeaders());
  const web = staticFiles(webFolder);
  if (web) app.use(web);
  app.use(refuseForeignOrigin);
  app.use(await sessionMiddleware(app.get(Transactions).pool));
  app.useBodyParser('json', { limit: '2mb' });
  app.setGlobalPrefix('api');
  app.enableShutdownHooks();
  serveOpenApi(app);
  // Longer than browsers and proxies keep idle connections, so that they never send into one that is closing.
  app.getHttpServer().keepAliveTimeout = 65_000;
  return app;
}
