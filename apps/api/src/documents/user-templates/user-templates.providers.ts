import { OfficeConverter } from './office-converter';
import { PaperTemplatesController } from './paper-templates.controller';
import { PaperTemplatesService } from './paper-templates.service';
import { TemplateChoicesController } from './template-choices.controller';
import { TemplatePapersService } from './template-papers.service';
import { TemplateProcess } from './template-process';
import { TemplateReads } from './template.reads';

export const userTemplateControllers = [PaperTemplatesController, TemplateChoicesController];
export const userTemplateProviders = [
  OfficeConverter,
  PaperTemplatesService,
  TemplatePapersService,
  TemplateProcess,
  TemplateReads,
];
