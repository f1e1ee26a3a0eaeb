import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isAllowed } from '@ky-yeu/contracts/permissions';
import { accessKey, type Access } from '../http/access';
import { DomainError } from '../http/domain-error';
import { Principals } from './principals';
import type { PrincipalRequest } from './principal';
import { bearerToken } from './sessions';

/** Nobody passes without the permission that the handler declares; a handler that declares nothing is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly principals: Principals,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(accessKey, context.getHandler());
    if (!access) throw new DomainError('FORBIDDEN');
    if (access.permission === null) return true;
    const request = context.switchToHttp().getRequest<PrincipalRequest>();
    const principal = await this.identify(request);
    if (!principal) throw new DomainError('LOGIN_REQUIRED');
    if (!isAllowed(principal.role, access.permission)) throw new DomainError('FORBIDDEN');
    if (principal.mustChangePassword && access.permission !== 'account:own')
      throw new DomainError('PASSWORD_CHANGE_REQUIRED');
    request.principal = principal;
    return true;
  }

  private async identify(request: PrincipalRequest) {
    const token = bearerToken(request.headers.authorization);
    if (token) return this.principals.ofToken(token);
    const userId = request.session?.userId;
    return userId ? this.principals.ofUser(userId) : null;
  }
}
