import { Module } from '@nestjs/common';
import { AttachedFilesService } from './attached-files.service';
import { FilePurge } from './file-purge';
import { StoredFilesService } from './stored-files.service';

/** Files that people upload, kept in the database. */
@Module({
  providers: [StoredFilesService, AttachedFilesService, FilePurge],
  exports: [StoredFilesService, AttachedFilesService],
})
export class FilesModule {}
