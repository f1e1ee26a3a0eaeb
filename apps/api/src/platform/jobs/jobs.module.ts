import { Global, Module, type DynamicModule } from '@nestjs/common';
import { JobServer, jobSettings, type JobSettings } from './job-server';

/** Work in the background, shared by all servers on one database. */
@Global()
@Module({})
export class JobsModule {
  static with(settings: JobSettings): DynamicModule {
    return {
      module: JobsModule,
      providers: [{ provide: jobSettings, useValue: settings }, JobServer],
      exports: [JobServer],
    };
  }
}
