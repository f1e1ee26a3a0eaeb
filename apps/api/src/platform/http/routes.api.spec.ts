import 'reflect-metadata';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { Test } from '@nestjs/testing';
import { describeFields } from '@ky-yeu/contracts/fields';
import { AppModule } from '../../app.module';
import { cloneDatabase, type TestDatabase } from '../testing/test-database';
import { accessKey } from './access';

interface Handler {
  name: string;
  prototype: object;
  method: (...args: unknown[]) => unknown;
  controller: object;
  key: string;
}

let database: TestDatabase;
let handlers: Handler[];

beforeAll(async () => {
  database = await cloneDatabase();
  const module = await Test.createTestingModule({
    imports: [
      AppModule.with({
        databaseUrl: database.url,
        port: 0,
        host: undefined,
        administratorPassword: null,
        sampleData: false,
        trustedProxies: 0,
        loginLimit: 10,
        runsJobs: false,
        publicUrl: null,
        mail: null,
      }),
    ],
  }).compile();
  const scanner = new MetadataScanner();
  handlers = module
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype: Record<string, Handler['method']> }).prototype;
      return scanner
        .getAllMethodNames(prototype)
        .filter((key) => Reflect.hasMetadata(METHOD_METADATA, prototype[key] as object))
        .map((key) => ({
          name: `${metatype?.name}.${key} ${String(Reflect.getMetadata(PATH_METADATA, metatype as object))}`,
          prototype,
          method: prototype[key] as Handler['method'],
          controller: metatype as object,
          key,
        }));
    });
  await module.close();
});
afterAll(() => database.drop());

it('finds the routes of every domain', () => {
  expect(handlers.length).toBeGreaterThan(80);
});

it('every handler declares who may call it', () => {
  expect(
    handlers.filter((handler) => !Reflect.hasMetadata(accessKey, handler.method)).map((handler) => handler.name),
  ).toEqual([]);
});

it('every body and query is checked against a contract class', () => {
  const unchecked = handlers.filter((handler) => {
    const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, handler.controller, handler.key) ?? {}) as Record<
      string,
      { index: number }
    >;
    const types = Reflect.getMetadata('design:paramtypes', handler.prototype, handler.key) as (new () => object)[];
    return Object.entries(args).some(([kind, { index }]) => {
      const isInput = [RouteParamtypes.BODY, RouteParamtypes.QUERY].some((type) => kind.startsWith(`${type}:`));
      return isInput && describeFields(types[index] as new () => object).length === 0;
    });
  });
  expect(unchecked.map((handler) => handler.name)).toEqual([]);
});
