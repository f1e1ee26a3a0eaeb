import { provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import { ErrorHandler, provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withRouterConfig,
} from '@angular/router';
import { routes } from './app.routes';
import { loginAgain } from './shared/login-again';
import { PageErrors } from './shared/page-errors';
import { PageTitles } from './shared/page-title';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    // Only XMLHttpRequest tells how much of an upload has left.
    provideHttpClient(withXhr(), withInterceptors([loginAgain])),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
    ),
    { provide: ErrorHandler, useClass: PageErrors },
    { provide: TitleStrategy, useClass: PageTitles },
  ],
};
