import { recipientKinds } from '@ky-yeu/contracts/award-lists';
import type { AwardCountGroup } from '@ky-yeu/contracts/awards';
import { countLines } from './declared';

/** Names a shared count: its own words and what was declared, '14 cá nhân'. */
export function groupLabel(group: AwardCountGroup): string {
  const none = Object.fromEntries(recipientKinds.map((kind) => [kind, 0]));
  const counts = countLines(group, none).map(({ declared, noun }) => `${declared} ${noun}`);
  return [group.label, counts.join(', ') || 'chưa rõ số lượng'].filter(Boolean).join(': ');
}
