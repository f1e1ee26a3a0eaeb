import type { ConferenceStatus } from '@ky-yeu/contracts/closed-lists';

/** The class of the badge of each status. */
export const statusTone: Record<ConferenceStatus, string> = {
  PLANNED: 'info',
  PREPARING: 'warn',
  HELD: 'good',
  CLOSED: '',
  POSTPONED: 'warn',
  CANCELLED: 'bad',
};
