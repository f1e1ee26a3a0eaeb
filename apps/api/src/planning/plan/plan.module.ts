import { Module } from '@nestjs/common';
import { ConferencesModule } from '../../conferences/conferences.module';
import { CalendarModule } from '../calendar/calendar.module';
import { PlanCheckService } from './plan-check.service';
import { PlanConferences } from './plan-conferences';
import { PlanItemsController, PlansController } from './plan.controllers';
import { PlanItemsReads } from './plan-items.reads';
import { PlanItemsService } from './plan-items.service';
import { PlanJoinsService } from './plan-joins.service';
import { PlanProposalsService } from './plan-proposals.service';
import { QuotaRulesController, RecurrenceRulesController } from './plan-rules.controllers';
import { PlansReads } from './plans.reads';
import { PlansService } from './plans.service';
import { QuotaRulesService } from './quota-rules.service';
import { RecurrenceRulesService } from './recurrence-rules.service';

@Module({
  imports: [ConferencesModule, CalendarModule],
  controllers: [PlansController, PlanItemsController, RecurrenceRulesController, QuotaRulesController],
  providers: [
    PlansReads,
    PlansService,
    PlanItemsReads,
    PlanItemsService,
    PlanJoinsService,
    PlanProposalsService,
    PlanCheckService,
    PlanConferences,
    RecurrenceRulesService,
    QuotaRulesService,
  ],
  exports: [PlanCheckService],
})
export class PlanModule {}
