import type { Request } from 'express';
import type { Role } from '@ky-yeu/contracts/permissions';

/** Who is asking: a user behind a session or behind an API token. */
export interface Principal {
  userId: string;
  username: string;
  displayName: string;
  role: Role;
  mustChangePassword: boolean;
}

export interface PrincipalRequest extends Request {
  principal?: Principal;
}

declare module 'express-session' {
  interface SessionData {
    userId: string;
    startedAt: string;
    userAgent: string | null;
    address: string | null;
  }
}
