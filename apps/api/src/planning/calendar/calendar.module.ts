import { Module } from '@nestjs/common';
import { CalendarDaysReads } from './calendar-days.reads';

@Module({ providers: [CalendarDaysReads], exports: [CalendarDaysReads] })
export class CalendarModule {}
