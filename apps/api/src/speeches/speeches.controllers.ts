import { Controller } from '@nestjs/common';
import { CreateDirective, CreateSpeech, UpdateDirective, UpdateSpeech } from '@ky-yeu/contracts/speeches';
import { partController } from '../conferences/part-controller';
import { DirectivesService } from './directives.service';
import { SpeechesService } from './speeches.service';

const rights = { read: 'speeches:read', write: 'speeches:write' } as const;

@Controller('conferences/:conferenceId/speeches')
export class SpeechesController extends partController({ ...rights, Create: CreateSpeech, Update: UpdateSpeech }) {
  constructor(speeches: SpeechesService) {
    super(speeches);
  }
}

@Controller('conferences/:conferenceId/directives')
export class DirectivesController extends partController({
  ...rights,
  Create: CreateDirective,
  Update: UpdateDirective,
}) {
  constructor(directives: DirectivesService) {
    super(directives);
  }
}
