import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
  Res,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { paperMediaTypes } from '@ky-yeu/contracts/paper-formats';
import {
  AddTemplateVersion,
  CreatePaperTemplate,
  templateLimits,
  TemplateKindQuery,
  TemplateQuery,
  TemplateTrialQuery,
  UpdatePaperTemplate,
  type TemplateAbilities,
  type TemplateTrial,
} from '@ky-yeu/contracts/paper-templates';
import type { Response } from 'express';
import { Current } from '../../platform/auth/current';
import type { Principal } from '../../platform/auth/principal';
import { sendFile } from '../../platform/files/file-routes';
import { uploadOf, type SentFile } from '../../platform/files/upload.interceptor';
import { Read, ReadJson, Write, WriteJson } from '../../platform/http/access';
import { contentDisposition } from '../../platform/http/content-disposition';
import { Id } from '../../platform/http/id.pipe';
import { PapersService } from '../papers.service';
import { OfficeConverter } from './office-converter';
import { PaperTemplatesService } from './paper-templates.service';
import { packageFaults } from './refused-template';
import { sampleTemplate } from './sample-template';
import { templateTrial } from './template-trial';

const TemplateUpload = uploadOf({ fileBytes: templateLimits.bytes, textBytes: 0, tooLarge: packageFaults.tooLarge });

@Controller('paper-templates')
export class PaperTemplatesController {
  constructor(
    private readonly templates: PaperTemplatesService,
    private readonly papers: PapersService,
    private readonly converter: OfficeConverter,
  ) {}

  @Get()
  @ReadJson('documents:read')
  list(@Query() query: TemplateQuery) {
    return this.templates.list(query);
  }

  @Get('abilities')
  @Read('documents:read')
  abilities(): TemplateAbilities {
    return { canMakePdf: this.converter.isThere };
  }

  /** A template of this kind that works, to start from. */
  @Get('sample')
  @Read('documents:read')
  async sample(@Query() { kind }: TemplateKindQuery) {
    const { file, name } = await sampleTemplate(kind);
    return new StreamableFile(file, {
      type: paperMediaTypes.docx,
      disposition: contentDisposition(name, false),
      length: file.length,
    });
  }

  @Get(':id')
  @ReadJson('documents:read')
  get(@Id() id: string) {
    return this.templates.get(id);
  }

  /** Checks a file and keeps it until a template is saved that names it in `fileId`. */
  @Post('files')
  @UseInterceptors(TemplateUpload)
  @Write('rules:write')
  upload(@UploadedFile() file: SentFile | undefined, @Query() { kind }: TemplateKindQuery) {
    return this.templates.upload(file, kind);
  }

  @Post()
  @WriteJson('rules:write')
  create(@Body() input: CreatePaperTemplate, @Current() { userId }: Principal) {
    return this.templates.create(input, userId);
  }

  @Put(':id')
  @WriteJson('rules:write')
  update(@Id() id: string, @Body() input: UpdatePaperTemplate) {
    return this.templates.update(id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('rules:write')
  remove(@Id() id: string) {
    return this.templates.remove(id);
  }

  @Post(':id/versions')
  @WriteJson('rules:write')
  addVersion(@Id() id: string, @Body() input: AddTemplateVersion, @Current() { userId }: Principal) {
    return this.templates.addVersion(id, input, userId);
  }

  @Get(':id/versions/:number/file')
  @Read('documents:read')
  async file(@Id() id: string, @Param('number', ParseIntPipe) number: number) {
    return sendFile(await this.templates.file(id, number));
  }

  /** What a conference still lacks for this template. */
  @Get(':id/missing')
  @Read('documents:read')
  async missing(@Id() id: string, @Query() { conferenceId }: TemplateTrialQuery): Promise<TemplateTrial> {
    const { missing } = await templateTrial(this.templates, this.papers, id, { conferenceId, format: 'docx' });
    return { missing };
  }

  /** The template filled in with a conference; the header x-missing tells how many values it lacks. */
  @Get(':id/preview')
  @Read('documents:read')
  async preview(@Id() id: string, @Query() query: TemplateTrialQuery, @Res({ passthrough: true }) response: Response) {
    const { file, format, name, missing } = await templateTrial(this.templates, this.papers, id, query);
    response.setHeader('x-missing', String(missing.length));
    return new StreamableFile(file, {
      type: paperMediaTypes[format],
      disposition: contentDisposition(name, false),
      length: file.length,
    });
  }
}
