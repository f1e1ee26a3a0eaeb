import { Global, Module } from '@nestjs/common';
import { BulkEdits } from './bulk-edits.service';
import { ListExports } from './list-exports.service';
import { ListNames } from './list-names.service';
import { ListTools } from './list-tools.service';
import { SavedViewsController } from './saved-views.controller';
import { SavedViewsService } from './saved-views.service';

/** What every list has: saved views, export, bulk edit. Printing is provided by the paper engine. */
@Global()
@Module({
  controllers: [SavedViewsController],
  providers: [SavedViewsService, BulkEdits, ListNames, ListExports, ListTools],
  exports: [ListTools],
})
export class ListsModule {}
