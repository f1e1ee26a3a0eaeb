import 'reflect-metadata';
import { Readable } from 'node:stream';
import { Body, Get, HttpCode, Post, Query, StreamableFile, type Type } from '@nestjs/common';
import {
  BulkEdit,
  ConfirmedBulkEdit,
  exportFields,
  NamesQuery,
  type BulkPreview,
} from '@ky-yeu/contracts/lists/list-actions';
import type { ExportFormat } from '@ky-yeu/contracts/lists/export-formats';
import type { PageQuery } from '@ky-yeu/contracts/page';
import type { Permission } from '@ky-yeu/contracts/permissions';
import { Read, Write } from '../http/access';
import { OptionalId } from '../http/id.pipe';
import type { ListOwner } from './list-definition';
import { readQuery, selectionOf } from './list-selection';
import type { ListTools } from './list-tools.service';

interface ListRoutes {
  read: Permission;
  write: Permission;
  Query: Type<PageQuery>;
}

type ExportQuery = PageQuery & { format?: ExportFormat; columns?: string[] };

/** The list's own query, with what an export takes more. */
function exportQueryOf(Query: Type<PageQuery>): Type<ExportQuery> {
  class ListExportQuery extends Query {}
  for (const [name, describe] of Object.entries(exportFields)) describe(ListExportQuery.prototype, name);
  return ListExportQuery;
}

/** Tells Nest which contract class a handler's query has, as the compiler does for a class written out. */
function declareQuery(controller: Type, handler: string, contract: Type): void {
  Reflect.defineMetadata('design:paramtypes', [String, contract], controller.prototype as object, handler);
}

/**
 * The routes that every list has beside its pages: names of ids, export, bulk edit. Its controller comes before the one
 * with `:id`, or "export" would be taken for an id.
 */
export function listController({ read, write, Query: ListQuery }: ListRoutes) {
  class ListController {
    constructor(
      protected readonly owner: ListOwner,
      protected readonly tools: ListTools,
    ) {}

    @Get('export')
    @Read(read)
    async export(@OptionalId('conferenceId') conferenceId: string, @Query() query: object): Promise<StreamableFile> {
      const asked = query as ExportQuery;
      if (!asked.format && this.owner.exportAll) {
        const pieces = Readable.from(await this.owner.exportAll(conferenceId, asked));
        return new StreamableFile(pieces, { type: 'application/json; charset=utf-8' });
      }
      return this.tools.export(this.owner, conferenceId, { ...asked, format: asked.format ?? 'xlsx' });
    }

    @Get('names')
    @Read(read)
    async names(@OptionalId('conferenceId') _: string, @Query() { field, ids }: NamesQuery) {
      const names = await this.tools.names.find(this.owner.definition, field, ids);
      return { items: [...names].map(([id, name]) => ({ id, name })) };
    }

    @Post('bulk/preview')
    @HttpCode(200)
    @Read(write)
    async preview(@OptionalId('conferenceId') conferenceId: string, @Body() input: BulkEdit): Promise<BulkPreview> {
      return this.tools.bulk.preview(await this.bulk(conferenceId, input));
    }

    @Post('bulk')
    @HttpCode(200)
    @Write(write)
    async apply(@OptionalId('conferenceId') conferenceId: string, @Body() input: ConfirmedBulkEdit) {
      return this.tools.bulk.apply(await this.bulk(conferenceId, input));
    }

    private async bulk<Input extends BulkEdit>(conferenceId: string, input: Input) {
      // Chosen ids count only inside the list; all results are those of its conditions.
      const query = input.isAll ? readQuery(ListQuery, input.query ?? '') : {};
      const selection = selectionOf(input, await this.owner.scope(query, conferenceId));
      return { definition: this.owner.definition, selection, input, conferenceId };
    }
  }
  declareQuery(ListController, 'export', exportQueryOf(ListQuery));
  return ListController;
}
