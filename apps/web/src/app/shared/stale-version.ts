import { describeFields, type FieldDescription } from '@ky-yeu/contracts/fields';
import { displayValue } from './display-value';

/** A field that two editors left with different values. */
export interface Difference {
  field: string;
  label: string;
  mine: string;
  theirs: string;
  /** Whether I changed it; when not, the newer value is what the user most likely wants. */
  isMine: boolean;
}

interface Comparison {
  contract: new () => object;
  base: object;
  mine: object;
  theirs: object;
  show?: (field: string, value: unknown) => string | null;
}

const json = (value: unknown) => JSON.stringify(value ?? null);
const at = (record: object, field: string) => (record as Record<string, unknown>)[field];

/** Sets what was typed beside the newer version, field by field, in words a person reads. */
export function differences({ contract, base, mine, theirs, show }: Comparison): Difference[] {
  const text = (each: FieldDescription, value: unknown) => show?.(each.name, value) ?? displayValue(value, each);
  return describeFields(contract)
    .filter((each) => each.name !== 'version' && json(at(mine, each.name)) !== json(at(theirs, each.name)))
    .map((each) => ({
      field: each.name,
      label: each.label,
      mine: text(each, at(mine, each.name)),
      theirs: text(each, at(theirs, each.name)),
      isMine: json(at(mine, each.name)) !== json(at(base, each.name)),
    }));
}
