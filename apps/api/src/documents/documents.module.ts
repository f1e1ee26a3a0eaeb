import { Global, Module } from '@nestjs/common';
import { ConferencesModule } from '../conferences/conferences.module';
import { ListPrinter } from '../platform/lists/list-printer';
import { ListTablePrinter } from './list-table-printer';
import { PlanModule } from '../planning/plan/plan.module';
import { PapersController } from './papers.controller';
import { PapersReads } from './papers.reads';
import { PapersService } from './papers.service';
import { PlanPapers, PlanPapersController } from './plan-papers';
import { RenderPool } from './render-pool';

/** Global for what it gives the lists: the printer of their exports. */
@Global()
@Module({
  imports: [ConferencesModule, PlanModule],
  controllers: [PapersController, PlanPapersController],
  providers: [PapersReads, PapersService, PlanPapers, RenderPool, { provide: ListPrinter, useClass: ListTablePrinter }],
  exports: [ListPrinter],
})
export class DocumentsModule {}
