import { Controller, Get, Query } from '@nestjs/common';
import { TemplateChoicesQuery } from '@ky-yeu/contracts/paper-templates';
import { Read } from '../../platform/http/access';
import { Id } from '../../platform/http/id.pipe';
import { TemplatePapersService } from './template-papers.service';

@Controller('conferences/:conferenceId/paper-templates')
export class TemplateChoicesController {
  constructor(private readonly templates: TemplatePapersService) {}

  /** The templates in use for a paper of this conference. */
  @Get()
  @Read('documents:read')
  choices(@Id('conferenceId') conferenceId: string, @Query() { kind, date }: TemplateChoicesQuery) {
    return this.templates.choices(conferenceId, kind, date ?? null);
  }
}
