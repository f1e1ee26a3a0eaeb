import { Module } from '@nestjs/common';
import { ConferencesModule } from '../conferences/conferences.module';
import { FilesModule } from '../platform/files/files.module';
import { DirectivesService } from './directives.service';
import { PaperFilesController, PaperRegistrationsController } from './paper-registrations.controller';
import { PaperRegistrationsService } from './paper-registrations.service';
import { DirectivesController, SpeechesController } from './speeches.controllers';
import { SpeechesService } from './speeches.service';

@Module({
  imports: [ConferencesModule, FilesModule],
  controllers: [SpeechesController, DirectivesController, PaperRegistrationsController, PaperFilesController],
  providers: [SpeechesService, DirectivesService, PaperRegistrationsService],
})
export class SpeechesModule {}
