import { Injectable } from '@nestjs/common';
import { JobServer } from '../../platform/jobs/job-server';
import { PaperJobRunner } from './paper-job-runner';

const queue = 'paper-jobs';

/** Has batches of letters made: soon after one was asked for, and every minute those that a server has left. */
@Injectable()
export class MergeJobs {
  constructor(
    private readonly jobs: JobServer,
    runner: PaperJobRunner,
  ) {
    jobs.register({ queue, cron: '* * * * *', run: (signal) => runner.run(signal) });
  }

  /** Has the work begin soon. */
  wake(): void {
    this.jobs.wake(queue);
  }
}
