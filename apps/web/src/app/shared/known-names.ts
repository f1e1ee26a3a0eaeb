/** Names of records seen on this page, so that a comparison can show them instead of ids. */
const names = new Map<string, string>();

/** Remembers what an id stands for; nothing is done without both. */
export function rememberName(id: string | null | undefined, name: string | null | undefined): void {
  if (id && name) names.set(id, name);
}

/** The name of a record seen before. */
export function knownName(id: string): string | undefined {
  return names.get(id);
}
