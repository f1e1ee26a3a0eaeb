import { Global, Module } from '@nestjs/common';
import { ConferencesModule } from '../conferences/conferences.module';
import { AuditModule } from '../platform/audit/audit.module';
import { ListPrinter } from '../platform/lists/list-printer';
import { issueControllers, issueProviders } from './issue/issue.providers';
import { ListComposer } from './list-composer';
import { ListTablePrinter } from './list-table-printer';
import { AttendeeCodes } from './merge/attendee-codes';
import { PlanModule } from '../planning/plan/plan.module';
import { paperComposers, type PaperComposer } from './paper-composer';
import { PapersController } from './papers.controller';
import { PapersReads } from './papers.reads';
import { PapersService } from './papers.service';
import { PlanPapers, PlanPapersController } from './plan-papers';
import { ReceiptComposer } from './sheets/receipt-composer';
import { CardPeopleReads } from './sheets/card-people.reads';
import { SheetComposer } from './sheets/sheet-composer';
import { RenderPool } from './render-pool';
import { FilesModule } from '../platform/files/files.module';
import { userTemplateControllers, userTemplateProviders } from './user-templates/user-templates.providers';
import { WordsComposer } from './words/words-composer';
import { WordsReads } from './words/words.reads';

import { TextsComposer } from './texts/texts-composer';
import { TextsReads } from './texts/texts.reads';

/** Each makes the kinds of papers that it names. */
const composers = [ListComposer, TextsComposer, WordsComposer, SheetComposer, ReceiptComposer];

/** Global for what it gives the lists: the printer of their exports. */
@Global()
@Module({
  imports: [AuditModule, ConferencesModule, PlanModule, FilesModule],
  controllers: [PapersController, PlanPapersController, ...issueControllers, ...userTemplateControllers],
  providers: [
    ...composers,
    { provide: paperComposers, useFactory: (...all: PaperComposer[]) => all, inject: composers },
    ...issueProviders,
    PapersReads,
    CardPeopleReads,
    PapersService,
    PlanPapers,
    RenderPool,
    WordsReads,
    TextsReads,
    ...userTemplateProviders,
    AttendeeCodes,
    { provide: ListPrinter, useClass: ListTablePrinter },
  ],
  exports: [ListPrinter, PapersService, AttendeeCodes],
})
export class DocumentsModule {}
