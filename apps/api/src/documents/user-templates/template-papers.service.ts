import { Injectable } from '@nestjs/common';
import type { PaperKind, PaperQuery } from '@ky-yeu/contracts/papers';
import type { TemplateChecks, TemplateChoice } from '@ky-yeu/contracts/paper-templates';
import { Reads } from '../../platform/database/reads';
import { StoredFilesService } from '../../platform/files/stored-files.service';
import { fieldError } from '../../platform/http/domain-error';
import type { PaperContext } from '../paper-composer';
import { OfficeConverter } from './office-converter';
import { templateData } from './template-data';
import { TemplateProcess } from './template-process';
import { TemplateReads } from './template.reads';

/** The version of a template that a paper was made with. */
export interface UsedTemplate extends TemplateChoice {
  versionId: string;
}
export interface TemplatedPaper {
  file: Buffer;
  format: 'docx' | 'pdf';
  template: UsedTemplate;
  /** What is printed red; the paper is not issued while there is any. */
  missing: string[];
}

interface Found extends UsedTemplate {
  kind: PaperKind;
  fileId: string;
  checks: TemplateChecks;
}

// The lead host's own template comes before one for all; on a day one of each can be the default.
const offeredStatement = (condition: string) => `
select t.id, t.name, t.kind, t.is_default and t.state = 'IN_USE' as "isDefault", v.id as "versionId", v.number,
  v.file_id as "fileId", v.checks
from paper_templates t
join lateral (select * from paper_template_versions where template_id = t.id order by number desc limit 1) v on true
left join lateral (select organisation_id from conference_hosts where conference_id = $1 order by role desc, ordinal limit 1) h on true
where (t.organisation_id is null or t.organisation_id = h.organisation_id) and ${condition}
order by t.organisation_id is null, t.is_default desc, t.name collate "vi-x-icu", t.id`;

const ofDay = offeredStatement(`t.kind = $2 and t.state = 'IN_USE'
  and daterange(t.valid_from, t.valid_to, '[]') @> coalesce($3::date, current_date)`);
const ofId = offeredStatement('t.id = $2');

/** Makes papers with the templates that an office owns. */
@Injectable()
export class TemplatePapersService {
  constructor(
    private readonly reads: Reads,
    private readonly lists: TemplateReads,
    private readonly files: StoredFilesService,
    private readonly process: TemplateProcess,
    private readonly converter: OfficeConverter,
  ) {}

  /** The templates in use for this paper of this conference on a day (today when null), that of the host first. */
  async choices(conferenceId: string, kind: PaperKind, day: string | null): Promise<TemplateChoice[]> {
    const found = await this.reads.rows<Found & Record<string, unknown>>(ofDay, [conferenceId, kind, day]);
    const first = found.find(({ isDefault }) => isDefault);
    return found.map(({ id, name, number, isDefault }) => ({
      id,
      name,
      number,
      isDefault: isDefault && id === first?.id,
    }));
  }

  /**
   * Makes a paper with the template that the query names, or with the default one where a Word file is asked for.
   * @returns null when the paper is to be made without.
   * @throws DomainError VALIDATION_FAILED for a template of another kind or office, or a format it cannot give;
   * PAPER_FAILED.
   */
  async make(context: PaperContext, query: PaperQuery): Promise<TemplatedPaper | null> {
    const format = query.format ?? 'pdf';
    const found = query.templateId ? await this.named(context, query.templateId) : await this.default(context, query);
    if (!found) return null;
    if (format === 'xlsx' || (format === 'pdf' && !this.converter.isThere))
      throw fieldError(
        'format',
        'Dạng tệp: văn bản lập theo mẫu riêng chỉ có ở dạng Word; hãy chọn Word rồi in từ Word.',
      );
    const { fileId, checks, id, name: title, number, isDefault, versionId } = found;
    const template = { id, name: title, number, isDefault, versionId };
    const data = templateData(context, await this.lists.facts(context.conferenceId, checks.tags));
    const { name, content } = await this.files.read(fileId);
    const { file, missing } = await this.process.fill(name, content, data);
    return { file: format === 'pdf' ? await this.converter.toPdf(file) : file, format, template, missing };
  }

  private async named({ conferenceId, kind }: PaperContext, templateId: string): Promise<Found> {
    const found = await this.reads.row<Found & Record<string, unknown>>(ofId, [conferenceId, templateId]);
    if (found?.kind !== kind)
      throw fieldError('templateId', 'Mẫu văn bản: mẫu này không dùng cho văn bản hoặc đơn vị này, hãy chọn mẫu khác.');
    return found;
  }

  private async default({ conferenceId, kind, frame }: PaperContext, query: PaperQuery): Promise<Found | null> {
    if (query.format !== 'docx' || query.withoutTemplate) return null;
    const found = await this.reads.rows<Found & Record<string, unknown>>(ofDay, [conferenceId, kind, frame.date]);
    return found.find(({ isDefault }) => isDefault) ?? null;
  }
}
