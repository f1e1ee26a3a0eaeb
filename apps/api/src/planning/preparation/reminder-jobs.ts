import { Injectable } from '@nestjs/common';
import { JobServer } from '../../platform/jobs/job-server';
import { ReminderPlanner } from './reminder-planner';
import { ReminderSender } from './reminder-sender';

const queue = 'reminders';

/** Plans and sends reminders every minute, and soon after a checklist has changed. */
@Injectable()
export class ReminderJobs {
  constructor(
    private readonly jobs: JobServer,
    private readonly planner: ReminderPlanner,
    private readonly sender: ReminderSender,
  ) {
    jobs.register({ queue, cron: '* * * * *', run: (signal) => this.run(signal) });
  }

  /** Has the outbox set right soon. */
  wake(): void {
    this.jobs.wake(queue);
  }

  /** One round; gives the moment at which another is wanted. */
  async run(signal: AbortSignal): Promise<Date | null> {
    await this.planner.plan();
    return this.sender.sendDue(signal);
  }
}
