import { Controller, Get, Injectable, Param, Query, StreamableFile, type PipeTransform } from '@nestjs/common';
import { paperKinds, paperMediaTypes, PaperQuery, type PaperKind } from '@ky-yeu/contracts/papers';
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
  ) {
    const { file, format, name } = await this.papers.make(conferenceId, kind, query);
    return new StreamableFile(file, {
      type: paperMediaTypes[format],
      disposition: contentDisposition(name, query.inline === true),
      length: file.length,
    });
  }
}
