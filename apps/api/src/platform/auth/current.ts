import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '../http/domain-error';
import type { Principal, PrincipalRequest } from './principal';

/** The user behind the request. */
export const Current = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<PrincipalRequest>();
  if (!principal) throw new DomainError('LOGIN_REQUIRED');
  return principal;
});
