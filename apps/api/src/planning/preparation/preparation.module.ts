import { Module } from '@nestjs/common';
import { ConferencesModule } from '../../conferences/conferences.module';
import { FilesModule } from '../../platform/files/files.module';
import { NoticesModule } from '../../platform/notices/notices.module';
import { CalendarModule } from '../calendar/calendar.module';
import { ChecklistDatingService } from './checklist-dating.service';
import { ChecklistTemplatesService } from './checklist-templates.service';
import { ChecklistService } from './checklist.service';
import { ClockRulesService } from './clock-rules.service';
import { ClocksService } from './clocks.service';
import { ConferenceDaysReads } from './conference-days';
import { OutboxService } from './outbox.service';
import {
  ChecklistController,
  ChecklistFilesController,
  ChecklistTemplatesController,
  ClockRulesController,
  OutboxController,
  PreparationController,
  ReminderRulesController,
  TasksController,
} from './preparation.controllers';
import { ProgrammeNewsOutbox } from './programme-news';
import { ReminderJobs } from './reminder-jobs';
import { ReminderPlanner } from './reminder-planner';
import { ReminderRulesService } from './reminder-rules.service';
import { ReminderSender } from './reminder-sender';
import { TasksReads } from './tasks.reads';

@Module({
  imports: [CalendarModule, ConferencesModule, FilesModule, NoticesModule],
  controllers: [
    ChecklistController,
    ChecklistFilesController,
    PreparationController,
    ChecklistTemplatesController,
    ClockRulesController,
    ReminderRulesController,
    TasksController,
    OutboxController,
  ],
  providers: [
    ConferenceDaysReads,
    ChecklistService,
    ChecklistDatingService,
    ChecklistTemplatesService,
    ClockRulesService,
    ClocksService,
    TasksReads,
    ProgrammeNewsOutbox,
    ReminderPlanner,
    ReminderSender,
    ReminderJobs,
    ReminderRulesService,
    OutboxService,
  ],
  exports: [ChecklistDatingService, ReminderJobs, ReminderSender],
})
export class PreparationModule {}
