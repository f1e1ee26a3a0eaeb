import { recipientKindLabels, recipientKinds, type RecipientKind } from '@ky-yeu/contracts/award-lists';

const words: Record<RecipientKind, RegExp> = {
  COLLECTIVE: /(?<!\p{L})(?:tập thể|tổ chức, đơn vị|đơn vị, tập thể)(?!\p{L})/iu,
  INDIVIDUAL: /(?<!\p{L})cá nhân(?!\p{L})/iu,
  HOUSEHOLD: /(?<!\p{L})(?:hộ gia đình|gia đình|hộ)(?!\p{L})/iu,
  MODEL: /(?<!\p{L})mô hình(?!\p{L})/iu,
  EXAMPLE: /(?<!\p{L})(?:điển hình|gương)(?!\p{L})/iu,
};

/**
 * Gives the kind of recipient that a section header or title names, null when it names none or several
 * ("Tập thể, cá nhân").
 *
 * @example recipientKindIn('II. Cá nhân (12 đồng chí)') // 'INDIVIDUAL'
 */
export function recipientKindIn(text: string): RecipientKind | null {
  const found = recipientKinds.filter((kind) => words[kind].test(text));
  // "Cá nhân điển hình tiên tiến" are people.
  const plain = found.filter((kind) => kind !== 'EXAMPLE');
  const left = plain.length > 0 ? plain : found;
  return left.length === 1 ? (left[0] ?? null) : null;
}

export const recipientKindLabelOf = (kind: RecipientKind): string => recipientKindLabels[kind];
