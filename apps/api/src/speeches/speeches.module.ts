import { Module } from '@nestjs/common';
import { DirectivesService } from './directives.service';
import { DirectivesController, SpeechesController } from './speeches.controllers';
import { SpeechesService } from './speeches.service';

@Module({ controllers: [SpeechesController, DirectivesController], providers: [SpeechesService, DirectivesService] })
export class SpeechesModule {}
