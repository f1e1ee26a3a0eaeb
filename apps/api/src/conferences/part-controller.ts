import 'reflect-metadata';
import { Body, Delete, Get, HttpCode, Post, Put, Query, type Type } from '@nestjs/common';
import { PageQuery } from '@ky-yeu/contracts/page';
import type { Permission } from '@ky-yeu/contracts/permissions';
import { ReadJson, Write, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import type { ConferencePartService } from './conference-part.service';

interface PartRoutes<Input extends object> {
  read: Permission;
  write: Permission;
  Create: Type<Input>;
  Update: Type<Input & { version: number }>;
  Query?: Type<PageQuery>;
}

/** Tells Nest which contract class a handler's parameters have, as the compiler does for a class written out. */
function declareTypes(controller: Type, handler: string, types: unknown[]): void {
  Reflect.defineMetadata('design:paramtypes', types, controller.prototype as object, handler);
}

/** The five routes that every part of a conference has. */
export function partController<Input extends object>(routes: PartRoutes<Input>) {
  class PartController {
    constructor(protected readonly parts: ConferencePartService<Input>) {}

    @Get()
    @ReadJson(routes.read)
    list(@Id('conferenceId') conferenceId: string, @Query() query: PageQuery): Promise<string> {
      return this.parts.list(conferenceId, query);
    }

    @Get(':id')
    @ReadJson(routes.read)
    get(@Id('conferenceId') conferenceId: string, @Id() id: string): Promise<string> {
      return this.parts.get(conferenceId, id);
    }

    @Post()
    @WriteJson(routes.write)
    create(@Id('conferenceId') conferenceId: string, @Body() input: object): Promise<string> {
      return this.parts.create(conferenceId, input as Input);
    }

    @Put(':id')
    @WriteJson(routes.write)
    update(@Id('conferenceId') conferenceId: string, @Id() id: string, @Body() input: object): Promise<string> {
      return this.parts.update(conferenceId, id, input as Input & { version: number });
    }

    @Delete(':id')
    @HttpCode(204)
    @Write(routes.write)
    remove(@Id('conferenceId') conferenceId: string, @Id() id: string): Promise<void> {
      return this.parts.remove(conferenceId, id);
    }
  }
  declareTypes(PartController, 'list', [String, routes.Query ?? PageQuery]);
  declareTypes(PartController, 'create', [String, routes.Create]);
  declareTypes(PartController, 'update', [String, String, routes.Update]);
  return PartController;
}
