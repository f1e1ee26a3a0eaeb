/** The ids of seeded rows by table and readable key. */
export class SeedKeys {
  private readonly ids = new Map<string, string>();

  /** @param outer where keys are looked for that are not here, as those of people from within a conference */
  constructor(private readonly outer?: SeedKeys) {}

  /** @throws Error when the key is taken or the row was not inserted */
  add(table: string, key: string, id: string | null): string {
    const name = `${table}/${key}`;
    if (id === null) throw new Error(`${name} was not inserted`);
    if (this.ids.has(name)) throw new Error(`${name} is there twice`);
    this.ids.set(name, id);
    return id;
  }

  /** @throws Error when no row has the key */
  get(table: string, key: string): string {
    const id = this.ids.get(`${table}/${key}`) ?? this.outer?.get(table, key);
    if (id === undefined) throw new Error(`There is no ${table}/${key}`);
    return id;
  }

  /** The id, or null when there is no key. */
  find(table: string, key: string | null | undefined): string | null {
    return key === null || key === undefined ? null : this.get(table, key);
  }
}
