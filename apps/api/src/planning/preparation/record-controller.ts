import 'reflect-metadata';
import { Body, Delete, Get, HttpCode, Post, Put, Query, type Type } from '@nestjs/common';
import { PageQuery } from '@ky-yeu/contracts/page';
import type { Permission } from '@ky-yeu/contracts/permissions';
import { ReadJson, Write, WriteJson } from '../../platform/http/access';
import { Id } from '../../platform/http/id.pipe';

interface Records<Create, Update> {
  list: (query: PageQuery) => Promise<string>;
  get: (id: string) => Promise<string>;
  create: (input: Create) => Promise<string>;
  update: (id: string, input: Update) => Promise<string>;
  remove: (id: string) => Promise<void>;
}

interface RecordRoutes<Create extends object, Update extends object> {
  read: Permission;
  write: Permission;
  Create: Type<Create>;
  Update: Type<Update>;
}

/** The five routes of reference data that the office keeps. */
export function recordController<Create extends object, Update extends object>(routes: RecordRoutes<Create, Update>) {
  class RecordController {
    constructor(protected readonly records: Records<Create, Update>) {}

    @Get()
    @ReadJson(routes.read)
    list(@Query() query: PageQuery): Promise<string> {
      return this.records.list(query);
    }

    @Get(':id')
    @ReadJson(routes.read)
    get(@Id() id: string): Promise<string> {
      return this.records.get(id);
    }

    @Post()
    @WriteJson(routes.write)
    create(@Body() input: object): Promise<string> {
      return this.records.create(input as Create);
    }

    @Put(':id')
    @WriteJson(routes.write)
    update(@Id() id: string, @Body() input: object): Promise<string> {
      return this.records.update(id, input as Update);
    }

    @Delete(':id')
    @HttpCode(204)
    @Write(routes.write)
    remove(@Id() id: string): Promise<void> {
      return this.records.remove(id);
    }
  }
  const declare = (handler: string, types: unknown[]) =>
    Reflect.defineMetadata('design:paramtypes', types, RecordController.prototype, handler);
  declare('create', [routes.Create]);
  declare('update', [String, routes.Update]);
  return RecordController;
}
