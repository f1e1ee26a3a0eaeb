import type { PaperTemplate, TemplateTrialQuery } from '@ky-yeu/contracts/paper-templates';
import type { Paper, PapersService } from '../papers.service';
import type { PaperTemplatesService } from './paper-templates.service';

/** Fills a template, in use or not, with a conference; @throws DomainError NOT_FOUND, VALIDATION_FAILED, PAPER_FAILED. */
export async function templateTrial(
  templates: PaperTemplatesService,
  papers: PapersService,
  id: string,
  { conferenceId, format = 'docx' }: TemplateTrialQuery,
): Promise<Paper> {
  const { kind } = JSON.parse(await templates.get(id)) as PaperTemplate;
  return papers.make(conferenceId, kind, { format, templateId: id });
}
