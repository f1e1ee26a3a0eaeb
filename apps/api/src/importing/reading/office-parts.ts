import { readXml } from './xml-reader';
import type { ZipEntries } from '../../platform/files/zip-entries';

export interface Relation {
  id: string;
  /** Last part of the type's address: "worksheet", "sharedStrings". */
  type: string;
  /** Path inside the zip. */
  target: string;
}

/**
 * The relations of a part of an Office file (ECMA-376 part 2 §6.5); none when it has none.
 * @param part path of the part, "" for the package itself.
 */
export async function readRelations(zip: ZipEntries, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const bytes = await zip.read(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  readXml(bytes, {
    open: (name, { Id, Type = '', Target, TargetMode }) => {
      if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return;
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolvePath(folder, Target) });
    },
  });
  return relations;
}

/** Path of the main part (workbook, document), or null when this is no Office file. */
export async function mainPart(zip: ZipEntries): Promise<string | null> {
  const relations = await readRelations(zip, '');
  return relations.find(({ type }) => type === 'officeDocument')?.target ?? null;
}

function resolvePath(folder: string, target: string): string {
  const parts: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
