import { Injectable } from '@nestjs/common';
import type { PaperKind } from '@ky-yeu/contracts/paper-kinds';
import type {
  AddTemplateVersion,
  CheckedTemplate,
  CreatePaperTemplate,
  TemplateQuery,
  UpdatePaperTemplate,
} from '@ky-yeu/contracts/paper-templates';
import {
  columnList,
  contains,
  filterBy,
  listStatement,
  type Filters,
  type ListSource,
} from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { nullable, Rows, type Values } from '../../platform/database/rows';
import { StoredFilesService, type FileContent } from '../../platform/files/stored-files.service';
import type { SentFile } from '../../platform/files/upload.interceptor';
import { sentName } from '../../platform/files/upload.interceptor';
import { DomainError, fieldError } from '../../platform/http/domain-error';
import { PaperTemplateEntity, PaperTemplateVersionEntity } from './paper-template.entity';
import { TemplateProcess } from './template-process';

const source: ListSource = {
  from: 'paper_templates t',
  joins: 'left join organisations o on o.id = t.organisation_id',
  columns: {
    id: 't.id',
    version: 't.version',
    name: 't.name',
    kind: 't.kind',
    organisationId: 't.organisation_id',
    organisationName: 'o.name',
    validFrom: 't.valid_from',
    validTo: 't.valid_to',
    state: 't.state',
    isDefault: 't.is_default',
    note: 't.note',
    number: '(select max(v.number) from paper_template_versions v where v.template_id = t.id)',
    updatedAt: 't.updated_at',
  },
  sorts: {
    name: 't.name collate "vi-x-icu" {dir}',
    kind: 't.kind {dir}, t.name collate "vi-x-icu"',
    validFrom: 't.valid_from {dir}',
    updatedAt: 't.updated_at {dir}',
  },
  tieBreak: 't.id',
};

const versions = `(select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'fileName', v.name,
    'sizeBytes', f.size_bytes, 'note', v.note, 'uploadedBy', u.display_name, 'createdAt', v.created_at, 'checks', v.checks)
    order by v.number desc), '[]')
  from paper_template_versions v join stored_files f on f.id = v.file_id left join users u on u.id = v.uploaded_by
 where v.template_id = t.id)`;
const oneStatement = `select row_to_json(x)::text as json from (
  select ${columnList(source.columns)}, ${versions} as versions from ${source.from} ${source.joins} where t.id = $1) x`;

function toValues(input: UpdatePaperTemplate | CreatePaperTemplate): Values {
  if (input.validTo && input.validTo < input.validFrom)
    throw fieldError('validTo', 'Dùng đến ngày: sớm hơn ngày bắt đầu.', 'PERIOD_REVERSED');
  const { name, validFrom, state, isDefault } = input;
  return { name, validFrom, state, isDefault, ...nullable(input, 'organisationId', 'validTo', 'note') };
}

/** Word templates that an office owns: what they are for, and the files that were uploaded for them. */
@Injectable()
export class PaperTemplatesService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly files: StoredFilesService,
    private readonly process: TemplateProcess,
  ) {}

  /** A page as JSON text. */
  list({ kind, state, ...query }: TemplateQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 't.kind = $$', kind);
    filterBy(filters, 't.state = $$', state);
    if (query.q) filterBy(filters, `fold(t.name) like $$`, contains(query.q));
    const { text, values } = listStatement(source, query, filters);
    return this.reads.json(text, values);
  }

  /** One template with its versions as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /**
   * Checks a file for a kind of paper and keeps it until a template names it.
   * @throws DomainError FILE_REFUSED with a sentence for each thing that is wrong.
   */
  async upload(file: SentFile | undefined, kind: PaperKind): Promise<CheckedTemplate> {
    if (!file) throw fieldError('file', 'Tệp mẫu: hãy chọn một tệp .docx để gửi.');
    const checks = await this.process.check(sentName(file), file.buffer, kind);
    return { ...(await this.files.storeSent(file, 'PAPER_TEMPLATE')), checks };
  }

  /** @throws DomainError REFERENCE_NOT_FOUND for a file of somebody else; FILE_REFUSED, TEMPLATE_DEFAULT_TAKEN, DUPLICATE. */
  async create({ fileId, kind, ...use }: CreatePaperTemplate, by: string): Promise<string> {
    const id = await this.rows.insert(PaperTemplateEntity, { ...toValues({ fileId, kind, ...use }), kind });
    await this.addFile({ id, kind, number: 1, fileId, note: null }, by);
    return this.get(id);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, TEMPLATE_DEFAULT_TAKEN, DUPLICATE. */
  async update(id: string, input: UpdatePaperTemplate): Promise<string> {
    await this.rows.update(PaperTemplateEntity, { id }, input.version, toValues(input), () => this.current(id));
    return this.get(id);
  }

  /** Adds the next version; @throws DomainError NOT_FOUND, STALE_VERSION, REFERENCE_NOT_FOUND, FILE_REFUSED. */
  async addVersion(id: string, { fileId, note, version }: AddTemplateVersion, by: string): Promise<string> {
    await this.rows.update(PaperTemplateEntity, { id }, version, {}, () => this.current(id));
    const row = await this.reads.row<{ kind: PaperKind; number: number }>(
      `select t.kind, (select coalesce(max(v.number), 0) + 1 from paper_template_versions v where v.template_id = t.id) as number
         from paper_templates t where t.id = $1`,
      [id],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    await this.addFile({ id, ...row, fileId, note: note ?? null }, by);
    return this.get(id);
  }

  /** Its files stay for as long as that can be undone; @throws DomainError NOT_FOUND. */
  async remove(id: string): Promise<void> {
    await this.reads.rows(
      `update stored_files f set kept_until = greatest(kept_until, now() + interval '31 days')
        from paper_template_versions v where v.file_id = f.id and v.template_id = $1`,
      [id],
    );
    await this.rows.remove(PaperTemplateEntity, { id });
  }

  /** The file of a version as it was uploaded; @throws DomainError NOT_FOUND. */
  async file(id: string, number: number): Promise<FileContent> {
    const row = await this.reads.row<{ fileId: string }>(
      `select file_id as "fileId" from paper_template_versions where template_id = $1 and number = $2`,
      [id, number],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    return this.files.read(row.fileId);
  }

  private async current(id: string): Promise<unknown> {
    return JSON.parse(await this.get(id));
  }

  /** Checked again: what was uploaded for one kind may not suit another. */
  private async addFile(
    {
      id,
      kind,
      number,
      fileId,
      note,
    }: { id: string; kind: PaperKind; number: number; fileId: string; note: string | null },
    by: string,
  ): Promise<void> {
    const own = await this.reads.row(
      `update stored_files set kept_until = greatest(kept_until, now() + interval '38 days')
        where id = $1 and purpose = 'PAPER_TEMPLATE' and created_by = $2 returning 1`,
      [fileId, by],
    );
    if (!own) throw fieldError('fileId', 'Tệp mẫu: tệp đã gửi không còn, hãy gửi lại tệp.', 'REFERENCE_NOT_FOUND');
    const { name, content } = await this.files.read(fileId);
    const checks = await this.process.check(name, content, kind);
    await this.rows.insert(PaperTemplateVersionEntity, {
      templateId: id,
      number,
      fileId,
      name,
      note,
      checks,
      uploadedBy: by,
    });
  }
}
