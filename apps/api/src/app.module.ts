import { Module, type DynamicModule } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardsModule } from './awards/awards.module';
import { ConferencesModule } from './conferences/conferences.module';
import { DashboardModule } from './dashboard/dashboard.module';
import { DocumentsModule } from './documents/documents.module';
import { MergeModule } from './documents/merge/merge.module';
import { ImportingModule } from './importing/importing.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { PeopleModule } from './people/people.module';
import { CalendarModule } from './planning/calendar/calendar.module';
import { PreparationModule } from './planning/preparation/preparation.module';
import { ClashesModule } from './planning/clashes/clashes.module';
import { EditionsModule } from './planning/editions/editions.module';
import { PlanModule } from './planning/plan/plan.module';
import { AuditModule } from './platform/audit/audit.module';
import { AuthModule } from './platform/auth/auth.module';
import { loginThrottlers } from './platform/auth/login-throttler.guard';
import type { Config } from './platform/config';
import { dataSourceOptions } from './platform/database/data-source';
import { DatabaseModule } from './platform/database/database.module';
import { FilesModule } from './platform/files/files.module';
import { HttpModule } from './platform/http/http.module';
import { PublicAddressModule } from './platform/http/public-address';
import { JobsModule } from './platform/jobs/jobs.module';
import { ListsModule } from './platform/lists/lists.module';
import { MailModule } from './platform/mail/mail.module';
import { NoticesModule } from './platform/notices/notices.module';
import { PressModule } from './press/press.module';
import { SearchModule } from './search/search.module';
import { SpeechesModule } from './speeches/speeches.module';

/** The table of contents, in tier order: each line may import only from the lines above. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(config.databaseUrl), retryAttempts: 0 }),
        ThrottlerModule.forRoot(loginThrottlers(config.loginLimit)),
        DatabaseModule,
        HttpModule,
        AuthModule,
        AuditModule,
        ListsModule,
        JobsModule.with({ databaseUrl: config.databaseUrl, isOn: config.runsJobs }),
        MailModule.with(config.mail),
        NoticesModule,
        FilesModule,
        PublicAddressModule.with(config.publicUrl),
        OrganisationsModule,
        PeopleModule,
        ConferencesModule,
        SpeechesModule,
        AwardsModule,
        CalendarModule,
        PreparationModule,
        ClashesModule,
        EditionsModule,
        PlanModule,
        PressModule,
        SearchModule,
        DashboardModule,
        DocumentsModule,
        MergeModule,
        ImportingModule,
      ],
    };
  }
}
