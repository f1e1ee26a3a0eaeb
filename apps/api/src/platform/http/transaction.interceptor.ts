import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { PrincipalRequest } from '../auth/principal';
import { Transactions } from '../database/transactions';

/** The header that names the change a write made, by which it can be undone. */
export const changeHeader = 'x-change-id';

/** Runs a writing handler in one transaction; it is committed before the answer leaves. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(private readonly transactions: Transactions) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    const actor = http.getRequest<PrincipalRequest>().principal?.userId ?? null;
    return from(
      this.transactions.run(actor, (changeId) => {
        this.transactions.afterCommit(() => http.getResponse<Response>().setHeader(changeHeader, changeId));
        return lastValueFrom(next.handle(), { defaultValue: undefined });
      }),
    );
  }
}
