import { computed, signal, type WritableSignal } from '@angular/core';
import { applyEach, form, metadata, validateTree, type FieldTree, type SchemaPath } from '@angular/forms/signals';
import { checkContract } from '@ky-yeu/contracts/check-contract';
import type { Issue, Problem } from '@ky-yeu/contracts/errors';
import { describeFields, type FieldDescription } from '@ky-yeu/contracts/fields';
import { description } from './fields/field-control';
import { problemOf } from './problem';
import type { Written } from './record-api';
import { differences, type Difference } from './stale-version';

/** A contract with every field present: what a form edits. Unknown values are null. */
export type Filled<Contract> = { [Key in keyof Contract]-?: Exclude<Contract[Key], undefined> };

export interface RecordFormOptions<Model extends object, Full> {
  /** The class that the server checks the body with. */
  contract: new () => object;
  /** What the form starts with. */
  value: Model;
  /** Sends the checked values; `version` is the one the editor saw, undefined for a new record. */
  save: (body: Model, version: number) => Promise<Written<Full>>;
  /** The version of the record; left out for a new one. */
  version?: number;
  /** Makes the form's values of a record that the server sent: needed to show a newer version. */
  fromRecord?: (record: Full) => Model;
  /** Shows a value that is no plain text or date, such as the id of another record. */
  show?: (field: string, value: unknown) => string | null;
}

/** A newer version that stands against what was typed. */
export interface Stale<Full> {
  current: Full;
  differences: Difference[];
}

interface ServerIssue extends Issue {
  /** The refused value; the issue goes when the field holds another one. */
  refused: string;
}

const json = (value: unknown) => JSON.stringify(value ?? null);

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], value);
}

function fieldAt(root: unknown, path: string): FieldTree<unknown> | null {
  const steps = path.split('.');
  let at = root as Record<string, unknown> | undefined;
  for (const key of steps) at = at?.[key] as Record<string, unknown> | undefined;
  return typeof at === 'function' ? (at as unknown as FieldTree<unknown>) : null;
}

/** Hands labels and limits of the contract to the field components. */
function describe(path: unknown, contract: new () => object): void {
  const children = path as Record<string, SchemaPath<unknown>>;
  for (const each of describeFields(contract)) {
    const child = children[each.name];
    if (!child) continue;
    metadata(child, description, () => each);
    if (typeof each.itemType === 'function') describeNested(child, each);
  }
}

function describeNested(child: SchemaPath<unknown>, each: FieldDescription): void {
  const nested = (each.itemType as () => new () => object)();
  if (each.type === 'array') applyEach(child as SchemaPath<unknown[]>, (item) => describe(item, nested));
  else describe(child, nested);
}

/** Holds what is typed, checks it as the server does, saves it and settles what two editors did at once. */
export class RecordForm<Model extends object, Full> {
  readonly fields: FieldTree<Model>;
  /** The values; rows of a list are added and removed by `model.update(...)`. */
  readonly model: WritableSignal<Model>;
  private readonly base: WritableSignal<Model>;
  private readonly version: WritableSignal<number | undefined>;
  private readonly serverIssues = signal<readonly ServerIssue[]>([]);
  private readonly saving = signal(false);
  private readonly told = signal<Problem | null>(null);
  private readonly newer = signal<Stale<Full> | null>(null);

  readonly isDirty = computed(() => json(this.model()) !== json(this.base()));
  readonly isSaving = this.saving.asReadonly();
  /** Why the server refused the last try. */
  readonly problem = this.told.asReadonly();
  readonly stale = this.newer.asReadonly();
  private readonly issues = computed(() => {
    const value = this.model();
    const body = this.isNew() ? value : { ...value, version: this.version() };
    const refused = this.serverIssues().filter((issue) => json(valueAt(value, issue.path)) === issue.refused);
    return [...checkContract(this.options.contract, body).issues, ...refused];
  });

  constructor(private readonly options: RecordFormOptions<Model, Full>) {
    this.model = signal(options.value);
    this.base = signal(options.value);
    this.version = signal(options.version);
    this.fields = form(this.model, (path) => {
      describe(path, options.contract);
      validateTree(path as SchemaPath<Model>, ({ fieldTree }) =>
        this.issues().map(({ path: at, message }) => ({
          kind: 'contract',
          message,
          fieldTree: fieldAt(fieldTree, at) ?? fieldTree,
        })),
      );
    });
  }

  isNew(): boolean {
    return this.options.version === undefined;
  }

  /** Saves; null when it was refused, with the reason at the fields or in `problem`. */
  async save(): Promise<Written<Full> | null> {
    if (this.saving()) return null;
    this.serverIssues.set([]);
    this.told.set(null);
    this.root().markAsTouched();
    if (this.issues().length) return null;
    this.saving.set(true);
    const sent = this.model();
    try {
      const written = await this.options.save(sent, this.version() ?? 0);
      this.base.set(sent);
      return written;
    } catch (error) {
      this.refuse(error, sent);
      return null;
    } finally {
      this.saving.set(false);
    }
  }

  /** Goes on from the newer version: the named fields keep what was typed, all others take over the new value. */
  settle(keepMine: ReadonlySet<string>): void {
    const now = this.newer();
    if (!now || !this.options.fromRecord) return;
    const theirs = this.options.fromRecord(now.current);
    const kept = Object.entries(this.model()).filter(([name]) => keepMine.has(name));
    this.base.set(theirs);
    this.model.set({ ...theirs, ...(Object.fromEntries(kept) as Partial<Model>) });
    this.version.set((now.current as { version: number }).version);
    this.newer.set(null);
    this.told.set(null);
  }

  /** Starts again with the first values, as if nothing had been typed. */
  reset(): void {
    this.model.set(this.options.value);
    this.base.set(this.options.value);
    this.root().reset();
  }

  private root(): { markAsTouched(): void; reset(): void } {
    return (this.fields as unknown as () => { markAsTouched(): void; reset(): void })();
  }

  private refuse(error: unknown, sent: Model): void {
    const told = problemOf(error);
    this.told.set(told);
    this.serverIssues.set(told.issues.map((issue) => ({ ...issue, refused: json(valueAt(sent, issue.path)) })));
    const { contract, fromRecord, show } = this.options;
    if (told.code !== 'STALE_VERSION' || !told.current || !fromRecord) return;
    const current = told.current as Full;
    const comparison = { contract, base: this.base(), mine: this.model(), theirs: fromRecord(current), show };
    this.newer.set({ current, differences: differences(comparison) });
  }
}

/**
 * Makes a form of a contract class. Call it where injection is possible.
 *
 * @example
 * form = recordForm({ contract: UpdatePerson, value, version, save: (body, version) => api.update(id, { ...body, version }) })
 */
export function recordForm<Model extends object, Full>(
  options: RecordFormOptions<Model, Full>,
): RecordForm<Model, Full> {
  return new RecordForm(options);
}
