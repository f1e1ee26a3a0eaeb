import * as awardLists from '@ky-yeu/contracts/award-lists';
import * as lists from '@ky-yeu/contracts/closed-lists';
import type { FieldDescription } from '@ky-yeu/contracts/fields';
import { describeFields } from '@ky-yeu/contracts/fields';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { knownName } from './known-names';

const labels = Object.entries({ ...lists, ...awardLists }).flatMap(([name, value]) =>
  name.endsWith('Labels') ? [value as unknown as Record<string, string>] : [],
);

/** The label of a value of a closed list; the list is known by its values. */
function labelOf(value: string, values: readonly string[]): string {
  const found = labels.find((each) => Object.keys(each).length === values.length && values.every((key) => key in each));
  return found?.[value] ?? value;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function displayText(value: string, description?: FieldDescription): string {
  if (description?.values) return labelOf(value, description.values);
  if (description?.format === 'uuid' || uuid.test(value)) return knownName(value) ?? 'mục khác';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
}

function nestedContract(description?: FieldDescription): (new () => object) | undefined {
  return typeof description?.itemType === 'function' ? description.itemType() : undefined;
}

function displayRecord(value: object, contract?: new () => object): string {
  const known = new Map(contract ? describeFields(contract).map((each) => [each.name, each]) : []);
  return Object.entries(value)
    .filter(([key, each]) => key !== 'id' && each !== null && each !== undefined && each !== '' && each !== false)
    .map(([key, each]) => {
      const own = known.get(key);
      return own?.type === 'boolean' ? own.label : displayValue(each, own);
    })
    .join(' · ');
}

function displayList(values: readonly unknown[], description?: FieldDescription): string {
  const item = description ? { ...description, type: 'string' as const } : undefined;
  return values.map((each) => displayValue(each, item)).join('\n') || none;
}

const none = '(trống)';

/** Writes a value of a record for people: labels instead of codes, dd/MM/yyyy, "Có"/"Không", "(trống)" for none. */
export function displayValue(value: unknown, description?: FieldDescription): string {
  if (value === null || value === undefined || value === '') return none;
  if (Array.isArray(value)) return displayList(value, description);
  switch (typeof value) {
    case 'boolean':
      return value ? 'Có' : 'Không';
    case 'number':
      return String(value).replace('.', ',');
    case 'string':
      return displayText(value, description);
    default:
      return displayRecord(value, nestedContract(description));
  }
}
