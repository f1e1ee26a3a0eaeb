import { applyDecorators, Header, SetMetadata, UseInterceptors } from '@nestjs/common';
import type { Permission } from '@ky-yeu/contracts/permissions';
import { TransactionInterceptor } from './transaction.interceptor';

export const accessKey = 'access';

export interface Access {
  /** null: anybody, also without an account. */
  permission: Permission | null;
}

const access = (value: Access) => SetMetadata(accessKey, value);

/** A handler that only reads. */
export const Read = (permission: Permission): MethodDecorator => access({ permission });

/** A handler that only reads and whose string result is JSON made by PostgreSQL. */
export const ReadJson = (permission: Permission): MethodDecorator =>
  applyDecorators(Read(permission), Header('content-type', 'application/json; charset=utf-8')) as MethodDecorator;

/** A handler that writes: one transaction, one change in the audit. */
export const Write = (permission: Permission): MethodDecorator =>
  applyDecorators(access({ permission }), UseInterceptors(TransactionInterceptor)) as MethodDecorator;

/** A handler that writes and whose string result is JSON made by PostgreSQL. */
export const WriteJson = (permission: Permission): MethodDecorator =>
  applyDecorators(Write(permission), Header('content-type', 'application/json; charset=utf-8')) as MethodDecorator;

/** A handler for everybody. */
export const Public = (): MethodDecorator => access({ permission: null });
