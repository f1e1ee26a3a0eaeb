import { Global, Module } from '@nestjs/common';
import { ConferencesModule } from '../conferences/conferences.module';
import { ListPrinter } from '../platform/lists/list-printer';
import { ListTablePrinter } from './list-table-printer';
import { PapersController } from './papers.controller';
import { PapersReads } from './papers.reads';
import { PapersService } from './papers.service';
import { RenderPool } from './render-pool';

/** Global for what it gives the lists: the printer of their exports. */
@Global()
@Module({
  imports: [ConferencesModule],
  controllers: [PapersController],
  providers: [PapersReads, PapersService, RenderPool, { provide: ListPrinter, useClass: ListTablePrinter }],
  exports: [ListPrinter],
})
export class DocumentsModule {}
