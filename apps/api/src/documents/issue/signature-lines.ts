import type { AuthorityForm, SignerInput } from '@ky-yeu/contracts/office-settings';
import type { FormLayout } from '../layout';

const words: Record<AuthorityForm, keyof FormLayout['authority'] | null> = {
  DIRECT: null,
  ON_BEHALF: 'onBehalf',
  DEPUTISING: 'deputising',
  BY_ORDER: 'byOrder',
  BY_MANDATE: 'byMandate',
  ACTING: 'acting',
};

/**
 * Writes what stands above a signer's name: by what right he signs, and his post.
 * @example DEPUTISING for "Chủ tịch" as "Phó Chủ tịch" gives ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
 */
export function signatureLines(
  { authority, principal, post }: Pick<SignerInput, 'authority' | 'post' | 'principal'>,
  layout: Pick<FormLayout, 'authority'>,
): string[] {
  const capitals = (text: string) => text.trim().toLocaleUpperCase('vi');
  const word = words[authority];
  if (word === null) return [capitals(post)];
  if (authority === 'ACTING') return [`${layout.authority.acting} ${capitals(post)}`];
  return [`${layout.authority[word]} ${capitals(principal ?? '')}`.trim(), capitals(post)];
}
