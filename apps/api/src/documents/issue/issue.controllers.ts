import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { UpdateOfficeSettings } from '@ky-yeu/contracts/office-settings';
import {
  CancelPaper,
  CreatePaper,
  IssuePaper,
  MakeBundle,
  PaperFileQuery,
  PaperRegisterQuery,
  PrintPaper,
  UpdatePaper,
} from '@ky-yeu/contracts/paper-drafts';
import { paperFormats, paperMediaTypes, type PaperFormat } from '@ky-yeu/contracts/papers';
import { Current } from '../../platform/auth/current';
import type { Principal } from '../../platform/auth/principal';
import { Read, ReadJson, Write } from '../../platform/http/access';
import { contentDisposition } from '../../platform/http/content-disposition';
import { DomainError } from '../../platform/http/domain-error';
import { Id } from '../../platform/http/id.pipe';
import { listController } from '../../platform/lists/list-controller';
import { ListTools } from '../../platform/lists/list-tools.service';
import { BundleService } from './bundle.service';
import { DraftsReads } from './drafts.reads';
import { DraftsService } from './drafts.service';
import { IssueService } from './issue.service';
import { OfficeSettingsService } from './office-settings.service';
import { PapersRegisterService } from './papers-register.service';

@Controller('organisations/:organisationId/office')
export class OfficeSettingsController {
  constructor(private readonly offices: OfficeSettingsService) {}

  @Get()
  @Read('documents:read')
  get(@Id('organisationId') organisationId: string) {
    return this.offices.get(organisationId);
  }

  @Put()
  @Write('documents:write')
  update(@Id('organisationId') organisationId: string, @Body() input: UpdateOfficeSettings) {
    return this.offices.update(organisationId, input);
  }
}

@Controller('conferences/:conferenceId/paper-drafts')
export class DraftsController {
  constructor(
    private readonly reads: DraftsReads,
    private readonly drafts: DraftsService,
  ) {}

  @Get()
  @ReadJson('documents:read')
  list(@Id('conferenceId') conferenceId: string) {
    return this.reads.items(conferenceId);
  }

  @Post()
  @Write('documents:write')
  create(@Id('conferenceId') conferenceId: string, @Body() input: CreatePaper) {
    return this.drafts.create(conferenceId, input);
  }

  @Get(':id')
  @Read('documents:read')
  get(@Id('conferenceId') conferenceId: string, @Id() id: string) {
    return this.reads.get(conferenceId, id);
  }

  @Get(':id/check')
  @Read('documents:read')
  check(@Id('conferenceId') conferenceId: string, @Id() id: string) {
    return this.drafts.check(conferenceId, id);
  }

  @Put(':id')
  @Write('documents:write')
  update(@Id('conferenceId') conferenceId: string, @Id() id: string, @Body() input: UpdatePaper) {
    return this.drafts.update(conferenceId, id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('documents:write')
  remove(@Id('conferenceId') conferenceId: string, @Id() id: string) {
    return this.drafts.remove(conferenceId, id);
  }
}

function formatOf(value: string): PaperFormat {
  const format = paperFormats.find((each) => each === value);
  if (!format) throw new DomainError('NOT_FOUND');
  return format;
}

function fileAnswer({ name, content }: { name: string; content: Buffer }, format: PaperFormat, isInline: boolean) {
  const disposition = contentDisposition(name, isInline);
  return new StreamableFile(content, { type: paperMediaTypes[format], disposition, length: content.length });
}

@Controller('conferences/:conferenceId/paper-drafts/:id')
export class IssueController {
  constructor(private readonly issues: IssueService) {}

  /** Opens its transaction itself, once it is its turn. */
  @Post('issue')
  @HttpCode(200)
  @Read('documents:issue')
  issue(
    @Id('conferenceId') conferenceId: string,
    @Id() id: string,
    @Body() input: IssuePaper,
    @Current() principal: Principal,
  ) {
    return this.issues.issue(conferenceId, id, input, principal);
  }

  @Post('cancel')
  @HttpCode(200)
  @Write('documents:issue')
  cancel(
    @Id('conferenceId') conferenceId: string,
    @Id() id: string,
    @Body() input: CancelPaper,
    @Current() principal: Principal,
  ) {
    return this.issues.cancel(conferenceId, id, input, principal);
  }

  /** For looking at; a copy for the desk is taken by `prints`. */
  @Get('files/:format')
  @Read('documents:read')
  async file(
    @Id('conferenceId') conferenceId: string,
    @Id() id: string,
    @Param('format') format: string,
    @Query() query: PaperFileQuery,
  ) {
    const known = formatOf(format);
    return fileAnswer(await this.issues.file(conferenceId, id, known), known, query.inline ?? true);
  }

  /** A copy, noted with who took it; the answer is the file. */
  @Post('prints')
  @HttpCode(200)
  @Write('documents:read')
  async print(
    @Id('conferenceId') conferenceId: string,
    @Id() id: string,
    @Body() input: PrintPaper,
    @Current() principal: Principal,
  ) {
    return fileAnswer(await this.issues.print(conferenceId, id, input, principal), input.format, false);
  }
}

const bundleTypes = { pdf: 'application/pdf', zip: 'application/zip' } as const;

@Controller('conferences/:conferenceId/paper-bundle')
export class BundleController {
  constructor(private readonly bundles: BundleService) {}

  /** The answer is the file; nothing is written. */
  @Post()
  @HttpCode(200)
  @Read('documents:read')
  async make(@Id('conferenceId') conferenceId: string, @Body() input: MakeBundle) {
    const { name, content } = await this.bundles.make(conferenceId, input);
    const disposition = contentDisposition(name, false);
    return new StreamableFile(content, { type: bundleTypes[input.format], disposition, length: content.length });
  }
}

const registerRoutes = { read: 'documents:read', write: 'documents:write', Query: PaperRegisterQuery } as const;

@Controller('papers')
export class PapersRegisterListController extends listController(registerRoutes) {
  constructor(register: PapersRegisterService, tools: ListTools) {
    super(register, tools);
  }
}

@Controller('papers')
export class PapersRegisterController {
  constructor(private readonly register: PapersRegisterService) {}

  @Get()
  @ReadJson('documents:read')
  list(@Query() query: PaperRegisterQuery) {
    return this.register.list(query);
  }
}
