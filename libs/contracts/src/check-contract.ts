import { getMetadataStorage, validateSync, type MetadataStorage, type ValidationError } from 'class-validator';
import type { Issue } from './errors';
import { describeFields, type FieldDescription } from './fields';

type Contract<Shape extends object = object> = new () => Shape;

type Rules = ReturnType<MetadataStorage['getTargetValidationMetadatas']>;

/** class-validator walks through all rules of all classes at every check; no class here changes its rules, so once is enough. */
function rememberRules(storage: MetadataStorage): void {
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, Rules>();
  storage.getTargetValidationMetadatas = (target, ...rest) => {
    const rules = known.get(target) ?? find(target, ...rest);
    known.set(target, rules);
    return rules;
  };
}
rememberRules(getMetadataStorage());

export interface CheckOptions {
  /** Read numbers and booleans from text, as in a query string. */
  fromText?: boolean;
}

/** The checked value, or what is wrong with it: dotted paths with a Vietnamese sentence each. */
export type Checked<Shape> = { value: Shape; issues: [] } | { value: null; issues: Issue[] };

const readNumber = (text: string): unknown => (/^-?\d+([.]\d+)?$/.test(text.trim()) ? Number(text) : text);
const asItIs = (text: string): unknown => text;

/** What a text in a query string stands for; one that stands for nothing stays as it is and is refused by the rules. */
const readText: Record<FieldDescription['type'], (text: string) => unknown> = {
  array: (text) => text.split(',').filter(Boolean),
  integer: readNumber,
  number: readNumber,
  boolean: (text) => ({ true: true, false: false })[text] ?? text,
  string: asItIs,
  object: asItIs,
};

function fromText(description: FieldDescription, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return description.isRepeated ? [value] : readText[description.type](value);
}

function instantiateItem(contract: Contract, item: unknown): unknown {
  return typeof item === 'object' && item !== null && !Array.isArray(item)
    ? instantiate(contract, item, {}).instance
    : item;
}

function nestedValue(description: FieldDescription, value: unknown): unknown {
  if (typeof description.itemType !== 'function') return value;
  const contract = description.itemType();
  return Array.isArray(value) ? value.map((item) => instantiateItem(contract, item)) : instantiateItem(contract, value);
}

function instantiate(
  contract: Contract,
  plain: object,
  options: CheckOptions,
): { instance: object; unknown: string[] } {
  const known = new Map(describeFields(contract).map((description) => [description.name, description]));
  const instance = new contract() as Record<string, unknown>;
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(plain)) {
    const description = known.get(key);
    if (!description) unknown.push(key);
    else instance[key] = nestedValue(description, options.fromText ? fromText(description, value) : value);
  }
  return { instance, unknown };
}

function unknownNested(contract: Contract, plain: object, parent: string): string[] {
  return describeFields(contract).flatMap((description) => {
    if (typeof description.itemType !== 'function') return [];
    const nested = description.itemType();
    const value = (plain as Record<string, unknown>)[description.name];
    const items = Array.isArray(value) ? value : [value];
    return items.flatMap((item: unknown, index) => {
      if (typeof item !== 'object' || item === null) return [];
      const path = `${parent}${description.name}${Array.isArray(value) ? `.${index}` : ''}`;
      const known = new Set(describeFields(nested).map((each) => each.name));
      const own = Object.keys(item)
        .filter((key) => !known.has(key))
        .map((key) => `${path}.${key}`);
      return [...own, ...unknownNested(nested, item, `${path}.`)];
    });
  });
}

function flattenErrors(errors: readonly ValidationError[], parent = ''): Issue[] {
  return errors.flatMap((error) => {
    const path = parent ? `${parent}.${error.property}` : error.property;
    const [message] = Object.values(error.constraints ?? {});
    const own = message && !error.children?.length ? [{ path, message }] : [];
    return [...own, ...flattenErrors(error.children ?? [], path)];
  });
}

/**
 * Checks a plain value against a contract class; server and browser run this same function.
 * Fields that the class does not describe are refused.
 */
export function checkContract<Shape extends object>(
  contract: Contract<Shape>,
  plain: object,
  options: CheckOptions = {},
): Checked<Shape> {
  const { instance, unknown } = instantiate(contract, plain, options);
  const strangers = [...unknown, ...unknownNested(contract, plain, '')];
  const issues = [
    ...strangers.map((path) => ({ path, message: `Hệ thống không biết trường “${path.slice(0, 80)}”.` })),
    ...flattenErrors(validateSync(instance, { stopAtFirstError: true })),
  ];
  return issues.length ? { value: null, issues } : { value: instance as Shape, issues: [] };
}
