import { Controller, Get, Injectable, Param, Query, Res, StreamableFile, type PipeTransform } from '@nestjs/common';
import { paperKinds, paperMediaTypes, PaperQuery, type PaperKind } from '@ky-yeu/contracts/papers';
import type { Response } from 'express';
import { Read } from '../platform/http/access';
import { DomainError } from '../platform/http/domain-error';
import { Id } from '../platform/http/id.pipe';
import { contentDisposition } from '../platform/http/content-disposition';
import { PapersService } from './papers.service';

@Injectable()
class PaperKindPipe implements PipeTransform {
  transform(value: unknown): PaperKind {
    const kind = paperKinds.find((each) => each === value);
    if (!kind) throw new DomainError('NOT_FOUND');
    return kind;
  }
}

@Controller('conferences/:conferenceId/papers')
export class PapersController {
  constructor(private readonly papers: PapersService) {}

  @Get(':kind')
  @Read('documents:read')
  async get(
    @Id('conferenceId') conferenceId: string,
    @Param('kind', PaperKindPipe) kind: PaperKind,
    @Query() query: PaperQuery,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { file, format, name, margins, template, missing } = await this.papers.make(conferenceId, kind, query);
    if (margins) response.setHeader('x-paper-margins', margins);
    if (template) {
      // Which template and version it was made with, and how many values it lacks.
      response.setHeader('x-paper-template', `${template.id}; version=${template.number}`);
      response.setHeader('x-missing', String(missing.length));
    }
    return new StreamableFile(file, {
      type: paperMediaTypes[format],
      disposition: contentDisposition(name, query.inline === true),
      length: file.length,
    });
  }
}
