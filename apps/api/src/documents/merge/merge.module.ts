import { Module } from '@nestjs/common';
import { ConferencesModule } from '../../conferences/conferences.module';
import { PreparationModule } from '../../planning/preparation/preparation.module';
import { DocumentsModule } from '../documents.module';
import { BatchPool } from './batch-pool';
import { MergeGuestsReads } from './merge-guests.reads';
import { MergeJobs } from './merge-jobs';
import { AttendeeCodesController, PaperJobsController } from './merge.controllers';
import { PaperJobFiles } from './paper-job-files.service';
import { PaperJobRunner } from './paper-job-runner';
import { PaperJobStore } from './paper-job.store';
import { PaperJobsReads } from './paper-jobs.reads';
import { PaperJobsService } from './paper-jobs.service';
import { PaperMailsService } from './paper-mails.service';

/** Letters for all guests at once: made in the background, handed out, mailed. */
@Module({
  imports: [ConferencesModule, DocumentsModule, PreparationModule],
  controllers: [PaperJobsController, AttendeeCodesController],
  providers: [
    BatchPool,
    MergeGuestsReads,
    MergeJobs,
    PaperJobFiles,
    PaperJobRunner,
    PaperJobStore,
    PaperJobsReads,
    PaperJobsService,
    PaperMailsService,
  ],
})
export class MergeModule {}
