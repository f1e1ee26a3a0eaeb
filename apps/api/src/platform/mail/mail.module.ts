import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { MailConfig } from '../config';
import { Mailer, mailSettings } from './mailer';

/** E-mail, when an SMTP server is configured. */
@Global()
@Module({})
export class MailModule {
  static with(config: MailConfig | null): DynamicModule {
    return {
      module: MailModule,
      providers: [{ provide: mailSettings, useValue: config }, Mailer],
      exports: [Mailer],
    };
  }
}
