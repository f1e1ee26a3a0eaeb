import { Module } from '@nestjs/common';
import { ConferencesModule } from '../../conferences/conferences.module';
import { PeopleModule } from '../../people/people.module';
import { PreparationModule } from '../preparation/preparation.module';
import { ComparisonReads } from './comparison.reads';
import { DirectiveReportsService } from './directive-reports.service';
import { EditionCopies } from './edition-copies';
import { DirectiveReportsController, EditionsController } from './editions.controllers';
import { EditionsService } from './editions.service';
import { NextGuestsReads } from './next-guests.reads';

@Module({
  imports: [ConferencesModule, PeopleModule, PreparationModule],
  controllers: [EditionsController, DirectiveReportsController],
  providers: [ComparisonReads, DirectiveReportsService, EditionCopies, EditionsService, NextGuestsReads],
})
export class EditionsModule {}
