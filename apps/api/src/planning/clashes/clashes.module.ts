import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module';
import { ClashFactsReads } from './clash-facts.reads';
import { ClashOverridesService } from './clash-overrides.service';
import { ClashOverridesController, ClashesController, ConferenceClashesController } from './clashes.controllers';
import { ClashesService } from './clashes.service';

@Module({
  imports: [CalendarModule],
  controllers: [ClashesController, ConferenceClashesController, ClashOverridesController],
  providers: [ClashFactsReads, ClashOverridesService, ClashesService],
  exports: [ClashesService],
})
export class ClashesModule {}
