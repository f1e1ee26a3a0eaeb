import { Module } from '@nestjs/common';
import { ConferencesModule } from '../conferences/conferences.module';
import { DirectivesService } from './directives.service';
import { PaperRegistrationsController } from './paper-registrations.controller';
import { PaperRegistrationsService } from './paper-registrations.service';
import { DirectivesController, SpeechesController } from './speeches.controllers';
import { SpeechesService } from './speeches.service';

@Module({
  imports: [ConferencesModule],
  controllers: [SpeechesController, DirectivesController, PaperRegistrationsController],
  providers: [SpeechesService, DirectivesService, PaperRegistrationsService],
})
export class SpeechesModule {}
