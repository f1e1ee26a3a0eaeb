import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { checkContract } from '@ky-yeu/contracts/check-contract';
import { describeFields } from '@ky-yeu/contracts/fields';
import { normaliseParagraphs } from '@ky-yeu/vietnamese/normalise-text';
import { DomainError } from './domain-error';

/** Passwords stay exactly as typed. */
const verbatim = new Set(['password', 'currentPassword', 'newPassword']);

/** Nothing that is entered here is nested deeper. */
const maxDepth = 12;

const cleanText = (text: string): string => normaliseParagraphs(text.replace(/\p{Cs}/gu, ''));

/** NFC, no stray control characters or halves of characters, and an empty text means "nothing": done once, at the border. */
function clean(value: unknown, key = '', depth = 0): unknown {
  if (depth > maxDepth) throw new DomainError('MALFORMED_REQUEST');
  if (typeof value === 'string') return verbatim.has(key) ? value : cleanText(value) || null;
  if (Array.isArray(value)) return value.map((item) => clean(item, key, depth + 1)).filter((item) => item !== null);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, clean(item, name, depth + 1)]));
  }
  return value;
}

/** Cleans the texts of a query, also of a parameter that is repeated, and leaves empty ones out. */
export function cleanQuery(query: object): object {
  const cleanOne = (value: unknown) => (typeof value === 'string' ? cleanText(value) : value);
  return Object.fromEntries(
    Object.entries(query)
      .map(([key, value]) => [key, Array.isArray(value) ? value.map(cleanOne) : cleanOne(value)] as const)
      .filter(([, value]) => value !== ''),
  );
}

function expectObject(value: unknown): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new DomainError('MALFORMED_REQUEST');
}

/** Checks bodies and queries against their contract class; unknown fields are refused. */
@Injectable()
export class ContractPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || !metatype) return value;
    const contract = metatype as new () => object;
    if (describeFields(contract).length === 0) return value;
    const plain = type === 'query' ? cleanQuery(value ?? {}) : clean(expectObject(value));
    const checked = checkContract(contract, plain as object, { fromText: type === 'query' });
    if (checked.value) return checked.value;
    throw new DomainError('VALIDATION_FAILED', { issues: checked.issues, detail: checked.issues[0]?.message });
  }
}
