import { Injectable, type ExecutionContext } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { Request } from 'express';
import { normaliseText } from '@ky-yeu/vietnamese/normalise-text';

/** Attempts for one name from one address, and for all names from that address: an office shares one. */
export const loginThrottlers = (limit: number) => {
  const fiveMinutes = 300_000;
  return [
    { name: 'name', ttl: fiveMinutes, limit },
    { name: 'address', ttl: fiveMinutes, limit: limit * 10 },
  ];
};

/** Slows down guessing of passwords. The name counts as the login reads it, without invisible characters. */
@Injectable()
export class LoginThrottlerGuard extends ThrottlerGuard {
  protected override getTracker(request: Request): Promise<string> {
    const { username } = (request.body ?? {}) as { username?: unknown };
    const name = typeof username === 'string' ? normaliseText(username).toLowerCase().slice(0, 64) : '';
    return Promise.resolve(`${request.ip}|${name}`);
  }

  protected override generateKey(context: ExecutionContext, tracker: string, name: string): string {
    return super.generateKey(context, name === 'address' ? (tracker.split('|')[0] ?? '') : tracker, name);
  }
}
