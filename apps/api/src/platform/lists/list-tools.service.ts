import { Injectable, StreamableFile } from '@nestjs/common';
import type { ExportFormat } from '@ky-yeu/contracts/lists/export-formats';
import type { PageQuery } from '@ky-yeu/contracts/page';
import { paperMediaTypes } from '@ky-yeu/contracts/papers';
import { contentDisposition } from '../http/content-disposition';
import { BulkEdits } from './bulk-edits.service';
import type { ListOwner } from './list-definition';
import { ListExports } from './list-exports.service';
import { ListNames } from './list-names.service';

const mediaTypes: Record<ExportFormat, string> = { ...paperMediaTypes, csv: 'text/csv; charset=utf-8' };

/** What the controllers of all lists share. */
@Injectable()
export class ListTools {
  constructor(
    readonly bulk: BulkEdits,
    readonly names: ListNames,
    private readonly exports: ListExports,
  ) {}

  /** The list as a file under a Vietnamese name. */
  async export(
    owner: ListOwner,
    conferenceId: string,
    { format, columns, ...query }: PageQuery & { format: ExportFormat; columns?: string[] },
  ): Promise<StreamableFile> {
    const { description } = owner.definition;
    const notes = (await owner.notes?.(conferenceId)) ?? [];
    const file = await this.exports.write(description, await owner.scope(query, conferenceId), {
      format,
      columns,
      notes,
    });
    return new StreamableFile(file, {
      type: mediaTypes[format],
      disposition: contentDisposition(`${description.title}.${format}`, false),
      length: file.length,
    });
  }
}
