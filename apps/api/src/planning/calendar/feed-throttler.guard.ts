import { Injectable, type ExecutionContext } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { Request } from 'express';
import { hashToken } from '../../platform/auth/principals';

const fiveMinutes = 300_000;

/** Readings of one calendar, and of all calendars from one address: an office shares one. */
export const feedLimits = {
  name: { ttl: fiveMinutes, limit: 30 },
  address: { ttl: fiveMinutes, limit: 600 },
};

/** Slows down guessing of addresses and programs that read too often. */
@Injectable()
export class FeedThrottlerGuard extends ThrottlerGuard {
  protected override getTracker(request: Request): Promise<string> {
    return Promise.resolve(`${request.ip}|${hashToken(String(request.params['token']))}`);
  }

  protected override generateKey(context: ExecutionContext, tracker: string, name: string): string {
    return super.generateKey(context, name === 'address' ? (tracker.split('|')[0] ?? '') : tracker, name);
  }
}
