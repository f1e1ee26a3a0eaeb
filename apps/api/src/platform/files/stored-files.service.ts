import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fileLimits, fileMediaTypes, type FilePurpose, type StoredFile } from '@ky-yeu/contracts/files';
import { Reads } from '../database/reads';
import { Transactions } from '../database/transactions';
import { DomainError } from '../http/domain-error';
import { fileKindOf } from './file-kind';
import { safeFileName } from './file-name';
import { RefusedFile } from './refused-file';
import { sentName, type SentFile } from './upload.interceptor';

export interface FileToStore {
  /** As it was sent; folders, control signs and the like are taken out of it. */
  name: string;
  content: Buffer;
  purpose: FilePurpose;
}

/** A file with its content, to be sent. */
export interface FileContent {
  name: string;
  mediaType: string;
  content: Buffer;
}

/** Days that a file stays after it was last seen on a record: one more than a deletion can be undone. */
const undoDays = 31;
/** The days are lengthened once a week, not at every look. */
const slackDays = 7;

/** Keeps uploaded files in the database, each as it came; a file never changes. */
@Injectable()
export class StoredFilesService {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Keeps a file for 24 hours, and longer once it hangs on a record. Its creator is whoever acts in the open transaction.
   * @throws DomainError FILE_REFUSED with the reason; PAYLOAD_TOO_LARGE above 20 MB.
   */
  async store({ name, content, purpose }: FileToStore): Promise<StoredFile> {
    if (content.length > fileLimits.bytes) throw new DomainError('PAYLOAD_TOO_LARGE');
    const shown = safeFileName(name);
    const mediaType = fileMediaTypes[await kindOrRefusal(shown, content)];
    const sha256 = createHash('sha256').update(content).digest('hex');
    const row = await this.reads.row<{ id: string; createdAt: Date }>(
      `insert into stored_files (name, media_type, size_bytes, sha256, content, purpose, created_by)
       values ($1, $2, $3, $4, $5, $6, nullif(current_setting('app.actor', true), '')::uuid)
       returning id, created_at as "createdAt"`,
      [shown, mediaType, content.length, sha256, content, purpose],
    );
    if (!row) throw new DomainError('INTERNAL');
    const { id, createdAt } = row;
    return { id, name: shown, mediaType, sizeBytes: content.length, sha256, createdAt: createdAt.toISOString() };
  }

  /** Keeps the file of a request; @throws DomainError VALIDATION_FAILED without one, else as `store`. */
  async storeSent(file: SentFile | undefined, purpose: FilePurpose): Promise<StoredFile> {
    if (!file) {
      const message = 'Tệp: hãy chọn một tệp để gửi.';
      throw new DomainError('VALIDATION_FAILED', { detail: message, issues: [{ path: 'file', message }] });
    }
    return this.store({ name: sentName(file), content: file.buffer, purpose });
  }

  /** The file as it came; who may have it is for the record to say. @throws DomainError NOT_FOUND. */
  async read(id: string): Promise<FileContent> {
    const file = await this.reads.row<{ name: string; mediaType: string }>(
      `select name, media_type as "mediaType" from stored_files where id = $1`,
      [id],
    );
    if (!file) throw new DomainError('NOT_FOUND');
    return {
      ...file,
      content: await this.reads.bytes(`select content as bytes from stored_files where id = $1`, [id]),
    };
  }

  /** Deletes files that hang on nothing and whose time is over; gives their number. */
  purge(): Promise<number> {
    return this.transactions.run(null, async () => {
      const isHeld = await this.heldCondition();
      await this.reads.rows(
        `update stored_files f set kept_until = now() + interval '${undoDays + slackDays} days'
          where f.kept_until < now() + interval '${undoDays} days' and (${isHeld})`,
      );
      const gone = await this.reads.rows(
        `delete from stored_files f where f.kept_until < now() and not (${isHeld}) returning 1`,
      );
      return gone.length;
    });
  }

  /** SQL over `f`: whether any table points at the file; the catalogue knows which ones can. */
  private async heldCondition(): Promise<string> {
    const keys = await this.reads.rows<{ table: string; column: string }>(
      `select c.conrelid::regclass::text as table, quote_ident(a.attname) as column
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'stored_files'::regclass order by 1, 2`,
    );
    const each = keys.map(({ table, column }) => `exists (select 1 from ${table} where ${column} = f.id)`);
    return each.join(' or ') || 'false';
  }
}

async function kindOrRefusal(name: string, content: Buffer) {
  try {
    return await fileKindOf(name, content);
  } catch (error) {
    if (error instanceof RefusedFile) throw new DomainError('FILE_REFUSED', { detail: error.message });
    throw error;
  }
}
