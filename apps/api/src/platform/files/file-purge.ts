import { Injectable } from '@nestjs/common';
import { JobServer } from '../jobs/job-server';
import { StoredFilesService } from './stored-files.service';

/** Deletes, every night, uploads that were never saved and files that nobody can bring back any more. */
@Injectable()
export class FilePurge {
  constructor(jobs: JobServer, files: StoredFilesService) {
    jobs.register({
      queue: 'stored-files',
      cron: '17 3 * * *',
      run: async () => {
        await files.purge();
        return null;
      },
    });
  }
}
