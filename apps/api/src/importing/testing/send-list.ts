import type { Import, ImportRow, ImportRowEdited, StartImport, UpdateImportRow } from '@ky-yeu/contracts/importing';
import type { ImportKind } from '@ky-yeu/contracts/importing-lists';
import type { Page } from '@ky-yeu/contracts/page';
import type { Actor } from '../../platform/testing/test-app';

type Target = Omit<StartImport, 'kind' | 'text'>;
export type Source = { text: string } | { fileName: string; bytes: Uint8Array };

/** Asks until the server is done with an import. */
export async function settled(actor: Actor, id: string): Promise<Import> {
  for (;;) {
    const found = (await actor.get(`/imports/${id}`).expect(200)).body as Import;
    if (found.state !== 'READING' && found.state !== 'COMMITTING') return found;
  }
}

/** Sends a list and waits until it has been read. */
export async function sendList(actor: Actor, kind: ImportKind, source: Source, target: Target = {}): Promise<Import> {
  const request = actor.post('/imports').field('kind', kind);
  for (const [name, value] of Object.entries(target)) if (value) void request.field(name, value);
  if ('text' in source) void request.field('text', source.text);
  else void request.attach('file', Buffer.from(source.bytes), { filename: source.fileName });
  const answer = await request;
  if (answer.status !== 201) throw new Error(`POST /imports answered ${answer.status}: ${answer.text}`);
  return settled(actor, (answer.body as Import).id);
}

/** The lines of data of an import. */
export async function dataRows(actor: Actor, id: string): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  for (let page = 1; ; page++) {
    const answer = await actor.get(`/imports/${id}/rows?role=DATA&pageSize=200&page=${page}`).expect(200);
    const { items, total } = answer.body as Page<ImportRow>;
    rows.push(...items);
    if (rows.length >= total) return rows;
  }
}

/** Edits one line. */
export async function editRow(
  actor: Actor,
  id: string,
  row: ImportRow,
  edit: Omit<UpdateImportRow, 'version'>,
): Promise<ImportRowEdited> {
  const answer = await actor.patch(`/imports/${id}/rows/${row.n}`, { ...edit, version: row.version }).expect(200);
  return answer.body as ImportRowEdited;
}

/** Confirms an import as it now stands and waits until it is written. */
export async function confirm(actor: Actor, id: string, leaveOutErrors = false): Promise<Import> {
  const { version } = (await actor.get(`/imports/${id}`)).body as Import;
  const answer = await actor.post(`/imports/${id}/confirm`, { version, leaveOutErrors });
  if (answer.status !== 202) throw new Error(`confirm answered ${answer.status}: ${answer.text}`);
  return settled(actor, id);
}
