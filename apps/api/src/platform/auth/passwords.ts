import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

// argon2id with the parameters that OWASP recommends: 19 MiB, two passes, one lane.
const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The argon2id hash of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, options);

/** Whether the password belongs to the hash. */
export const verifyPassword = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, password);

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A password that can be read aloud and typed: four groups of four letters, 80 bits. */
export function makePassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
