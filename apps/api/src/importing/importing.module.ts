import { Module } from '@nestjs/common';
import { ConferencesModule } from '../conferences/conferences.module';
import { AuditModule } from '../platform/audit/audit.module';
import { AttendeeWriter } from './commit/attendee-writer';
import { CommitImport } from './commit/commit-import.service';
import { ImportWriters } from './commit/import-writers';
import { OrganisationWriter } from './commit/organisation-writer';
import { PersonWriter } from './commit/person-writer';
import { RecipientWriter } from './commit/recipient-writer';
import { AttendeesEvaluator } from './evaluation/attendees-evaluator';
import { EvaluationContexts } from './evaluation/context';
import { Evaluators } from './evaluation/evaluators';
import { OrganisationsEvaluator } from './evaluation/organisations-evaluator';
import { PeopleEvaluator } from './evaluation/people-evaluator';
import { PersonCandidates } from './evaluation/person-candidates';
import { RecipientsEvaluator } from './evaluation/recipients-evaluator';
import { UnitResolver } from './evaluation/unit-resolver';
import { ImportJobs } from './import-jobs';
import { ImportMappings } from './import-mappings';
import { ImportPreparer } from './import-preparer';
import { ImportRowsService } from './import-rows.service';
import { ImportStore } from './import-store';
import { ImportsController } from './imports.controller';
import { ImportsReads } from './imports.reads';
import { ImportsService } from './imports.service';
import { ReaderProcess } from './reading/reader-process';
import { SampleWorkbooks } from './sample-workbooks';

@Module({
  imports: [ConferencesModule, AuditModule],
  controllers: [ImportsController],
  providers: [
    ImportStore,
    ImportMappings,
    ImportsReads,
    ImportJobs,
    ReaderProcess,
    UnitResolver,
    PersonCandidates,
    EvaluationContexts,
    PeopleEvaluator,
    OrganisationsEvaluator,
    AttendeesEvaluator,
    RecipientsEvaluator,
    Evaluators,
    ImportPreparer,
    ImportsService,
    ImportRowsService,
    PersonWriter,
    AttendeeWriter,
    RecipientWriter,
    OrganisationWriter,
    ImportWriters,
    CommitImport,
    SampleWorkbooks,
  ],
})
export class ImportingModule {}
