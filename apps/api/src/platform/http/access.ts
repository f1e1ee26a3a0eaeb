import { applyDecorators, Header, SetMetadata } from '@nestjs/common';
import type { Permission } from '@ky-yeu/contracts/permissions';

export const accessKey = 'access';

export interface Access {
  /** null: anybody, also without an account. */
  permission: Permission | null;
  /** Run the handler in one database transaction with the user as actor of the audit. */
  transaction: boolean;
}

const access = (value: Access) => SetMetadata(accessKey, value);

/** A handler that only reads. */
export const Read = (permission: Permission): MethodDecorator => access({ permission, transaction: false });

/** A handler that only reads and whose string result is JSON made by PostgreSQL. */
export const ReadJson = (permission: Permission): MethodDecorator =>
  applyDecorators(Read(permission), Header('content-type', 'application/json; charset=utf-8')) as MethodDecorator;

/** A handler that writes: one transaction, one change in the audit. */
export const Write = (permission: Permission): MethodDecorator => access({ permission, transaction: true });

/** A handler that writes and whose string result is JSON made by PostgreSQL. */
export const WriteJson = (permission: Permission): MethodDecorator =>
  applyDecorators(Write(permission), Header('content-type', 'application/json; charset=utf-8')) as MethodDecorator;

/** A handler for everybody. */
export const Public = (): MethodDecorator => access({ permission: null, transaction: false });
