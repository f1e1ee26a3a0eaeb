import { Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { Request } from 'express';

/** Counts login attempts by address and user name, so that one office behind one address is not locked out together. */
@Injectable()
export class LoginThrottlerGuard extends ThrottlerGuard {
  protected override getTracker(request: Request): Promise<string> {
    const { username } = (request.body ?? {}) as { username?: unknown };
    return Promise.resolve(
      `${request.ip}|${typeof username === 'string' ? username.trim().toLowerCase().slice(0, 64) : ''}`,
    );
  }
}
