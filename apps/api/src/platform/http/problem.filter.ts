import { randomUUID } from 'node:crypto';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { ThrottlerException } from '@nestjs/throttler';
import type { Response } from 'express';
import { errorSentences, type ErrorCode, type Problem } from '@ky-yeu/contracts/errors';
import { fromDatabaseError } from '../database/database-error';
import { DomainError } from './domain-error';
import { statusOf } from './error-status';

const codeOfStatus: Record<number, ErrorCode> = {
  400: 'MALFORMED_REQUEST',
  401: 'LOGIN_REQUIRED',
  403: 'FORBIDDEN',
  404: 'ROUTE_NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  429: 'TOO_MANY_ATTEMPTS',
};

function statusIn(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  return thrown instanceof Error && 'status' in thrown ? Number(thrown.status) : 500;
}

function codeOf(status: number): ErrorCode {
  return codeOfStatus[status] ?? (status >= 400 && status < 500 ? 'MALFORMED_REQUEST' : 'INTERNAL');
}

function toDomainError(thrown: unknown): DomainError {
  if (thrown instanceof DomainError) return thrown;
  if (thrown instanceof ThrottlerException) return new DomainError('TOO_MANY_ATTEMPTS');
  return fromDatabaseError(thrown) ?? new DomainError(codeOf(statusIn(thrown)));
}

/** Answers every refusal as application/problem+json; an unexpected one is logged under the id that the user sees. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Request');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const error = toDomainError(thrown);
    const status = statusOf(error.code);
    const problem: Problem = {
      type: 'about:blank',
      title: errorSentences[error.code],
      status,
      code: error.code,
      detail: error.message,
      issues: error.issues,
      ...(error.current === undefined ? {} : { current: error.current }),
    };
    if (status >= 500) {
      problem.requestId = randomUUID().slice(0, 8);
      this.logger.error(
        `[${problem.requestId}] ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
      );
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(status).type('application/problem+json').send(JSON.stringify(problem));
  }
}
