import { Injectable } from '@nestjs/common';
import type { FilePurpose } from '@ky-yeu/contracts/files';
import { Reads } from '../database/reads';
import { fieldError } from '../http/domain-error';
import { StoredFilesService, type FileContent } from './stored-files.service';

/** A table that says which files hang on which rows of a part of a conference: owner, `file_id` and `name`. */
export interface FileLink {
  table: string;
  /** The column that names the owning row. */
  owner: string;
  /** The table of the owning rows, which have a `conference_id`. */
  ownerTable: string;
  purpose: FilePurpose;
}

/** SQL of a column that lists the files of the row `x`, in the order in which they were attached. */
export const filesColumn = ({ table, owner }: FileLink): string =>
  `(select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
      'sizeBytes', f.size_bytes) order by l.id), '[]'::json)
     from ${table} l join stored_files f on f.id = l.file_id where l.${owner} = x.id)`;

/** Hangs files on records and takes them off; the links are what is audited and undone. */
@Injectable()
export class AttachedFilesService {
  constructor(
    private readonly reads: Reads,
    private readonly files: StoredFilesService,
  ) {}

  /**
   * Makes the named files those of a record; undefined leaves them as they are.
   * @throws DomainError REFERENCE_NOT_FOUND for a file that does not hang there yet and that was not uploaded for this
   * purpose by whoever acts in the open transaction.
   */
  async set(link: FileLink, ownerId: string, fileIds: readonly string[] | undefined): Promise<void> {
    if (fileIds === undefined) return;
    const wanted = [...new Set(fileIds.map((id) => id.toLowerCase()))];
    await this.reads.rows(
      `with gone as (delete from ${link.table} where ${link.owner} = $1 and file_id <> all ($2::uuid[]) returning file_id)
       update stored_files f set kept_until = greatest(kept_until, now() + interval '31 days') from gone where f.id = gone.file_id`,
      [ownerId, wanted],
    );
    const there = await this.reads.rows<{ id: string }>(
      `select file_id as id from ${link.table} where ${link.owner} = $1`,
      [ownerId],
    );
    const added = wanted.filter((id) => !there.some((each) => each.id === id));
    if (added.length) await this.add(link, ownerId, added);
  }

  /** The content of a file that hangs on this very record; @throws DomainError NOT_FOUND. */
  async read(link: FileLink, conferenceId: string, ownerId: string, fileId: string): Promise<FileContent> {
    const row = await this.reads.row<{ id: string }>(
      `select l.file_id as id from ${link.table} l join ${link.ownerTable} x on x.id = l.${link.owner}
        where x.conference_id = $1 and x.id = $2 and l.file_id = $3`,
      [conferenceId, ownerId, fileId],
    );
    return this.files.read(row?.id ?? '00000000-0000-0000-0000-000000000000');
  }

  private async add(
    { table, owner, ownerTable, purpose }: FileLink,
    ownerId: string,
    fileIds: string[],
  ): Promise<void> {
    const own = await this.reads.rows(
      `update stored_files set kept_until = greatest(kept_until, now() + interval '38 days')
        where id = any ($1::uuid[]) and purpose = $2 and created_by = nullif(current_setting('app.actor', true), '')::uuid
       returning 1`,
      [fileIds, purpose],
    );
    if (own.length !== fileIds.length) {
      throw fieldError('fileIds', 'Tệp đính kèm: tệp đã gửi không còn, hãy gửi lại tệp.', 'REFERENCE_NOT_FOUND');
    }
    await this.reads.rows(
      `insert into ${table} (conference_id, ${owner}, file_id, name)
       select o.conference_id, o.id, f.id, f.name
         from ${ownerTable} o cross join unnest($2::uuid[]) with ordinality t (x, n) join stored_files f on f.id = t.x
        where o.id = $1 order by t.n`,
      [ownerId, fileIds],
    );
  }
}
