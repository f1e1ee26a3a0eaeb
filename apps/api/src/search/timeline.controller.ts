import { Controller, Get } from '@nestjs/common';
import { ReadJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { TimelineService } from './timeline.service';

@Controller('people/:id/timeline')
export class TimelineController {
  constructor(private readonly timeline: TimelineService) {}

  @Get()
  @ReadJson('people:read')
  ofPerson(@Id() id: string) {
    return this.timeline.ofPerson(id);
  }
}
