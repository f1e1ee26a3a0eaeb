import { Module } from '@nestjs/common';
import { ConferencesModule } from '../../conferences/conferences.module';
import { CalendarController } from './calendar.controller';
import { CalendarDaysController } from './calendar-days.controller';
import { CalendarDaysReads } from './calendar-days.reads';
import { CalendarDaysService } from './calendar-days.service';
import { CalendarFeedsController, CalendarFilesController } from './calendar-feeds.controllers';
import { CalendarFeedsService } from './calendar-feeds.service';
import { CalendarService } from './calendar.service';

/** The working calendar, conferences on it, and subscriptions to it. */
@Module({
  imports: [ConferencesModule],
  controllers: [CalendarController, CalendarDaysController, CalendarFeedsController, CalendarFilesController],
  providers: [CalendarDaysReads, CalendarDaysService, CalendarService, CalendarFeedsService],
  exports: [CalendarDaysReads],
})
export class CalendarModule {}
