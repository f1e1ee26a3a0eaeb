import { Global, Module } from '@nestjs/common';
import { ConferencesModule } from '../conferences/conferences.module';
import { ListPrinter } from '../platform/lists/list-printer';
import { ListComposer } from './list-composer';
import { ListTablePrinter } from './list-table-printer';
import { AttendeeCodes } from './merge/attendee-codes';
import { PlanModule } from '../planning/plan/plan.module';
import { paperComposers, type PaperComposer } from './paper-composer';
import { PapersController } from './papers.controller';
import { PapersReads } from './papers.reads';
import { PapersService } from './papers.service';
import { PlanPapers, PlanPapersController } from './plan-papers';
import { RenderPool } from './render-pool';
import { TextsComposer } from './texts/texts-composer';
import { TextsReads } from './texts/texts.reads';
import { WordsComposer } from './words/words-composer';
import { WordsReads } from './words/words.reads';

/** Each makes the kinds of papers that it names. */
const composers = [ListComposer, TextsComposer, WordsComposer];

/** Global for what it gives the lists: the printer of their exports. */
@Global()
@Module({
  imports: [ConferencesModule, PlanModule],
  controllers: [PapersController, PlanPapersController],
  providers: [
    ...composers,
    { provide: paperComposers, useFactory: (...all: PaperComposer[]) => all, inject: composers },
    PapersReads,
    PapersService,
    PlanPapers,
    RenderPool,
    WordsReads,
    AttendeeCodes,
    TextsReads,
    { provide: ListPrinter, useClass: ListTablePrinter },
  ],
  exports: [ListPrinter, PapersService, AttendeeCodes],
})
export class DocumentsModule {}
