import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Patch,
  Post,
  Put,
  Query,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import {
  ChooseImportColumns,
  ChooseImportSheet,
  ConfirmImport,
  DecideImportRows,
  ImportRowsQuery,
  ImportSampleQuery,
  ImportsQuery,
  StartImport,
  UpdateImportRow,
} from '@ky-yeu/contracts/importing';
import { Current } from '../platform/auth/current';
import type { Principal } from '../platform/auth/principal';
import type { SentFile } from '../platform/files/upload.interceptor';
import { Read, ReadJson, Write, WriteJson } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { CommitImport } from './commit/commit-import.service';
import { ImportRowsService } from './import-rows.service';
import { ImportsReads } from './imports.reads';
import { ImportsService } from './imports.service';
import { SampleWorkbooks } from './sample-workbooks';
import { Pasted, UploadInterceptor } from './upload.interceptor';

@Controller('imports')
export class ImportsController {
  constructor(
    private readonly reads: ImportsReads,
    private readonly imports: ImportsService,
    private readonly lines: ImportRowsService,
    private readonly commit: CommitImport,
    private readonly samples: SampleWorkbooks,
  ) {}

  @Get()
  @ReadJson('imports:use')
  list(@Query() query: ImportsQuery) {
    return this.reads.list(query);
  }

  @Get('sample')
  @Read('imports:use')
  async sample(@Query() query: ImportSampleQuery) {
    const { bytes, fileName } = await this.samples.make(query);
    return new StreamableFile(bytes, {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: `attachment; filename="${fileName}"`,
    });
  }

  @Get(':id')
  @ReadJson('imports:use')
  get(@Id() id: string) {
    return this.reads.get(id);
  }

  /** Not in a transaction: the work goes on in the background and must see the import. */
  @Post()
  @ReadJson('imports:use')
  @UseInterceptors(UploadInterceptor)
  async start(
    @Body() input: StartImport,
    @UploadedFile() file: SentFile | undefined,
    @Pasted() pasted: string,
    @Current() principal: Principal,
  ) {
    return this.reads.get(await this.imports.start(input, file ?? pasted, principal));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ReadJson('imports:use')
  async cancel(@Id() id: string) {
    await this.imports.cancel(id);
    return this.reads.get(id);
  }

  @Put(':id/sheet')
  @ReadJson('imports:use')
  async chooseSheet(@Id() id: string, @Body() input: ChooseImportSheet) {
    await this.imports.chooseSheet(id, input);
    return this.reads.get(id);
  }

  @Put(':id/columns')
  @ReadJson('imports:use')
  async chooseColumns(@Id() id: string, @Body() input: ChooseImportColumns) {
    await this.imports.chooseColumns(id, input);
    return this.reads.get(id);
  }

  @Get(':id/rows')
  @ReadJson('imports:use')
  rows(@Id() id: string, @Query() query: ImportRowsQuery) {
    return this.reads.rows(id, query);
  }

  @Patch(':id/rows/:n')
  @WriteJson('imports:use')
  updateRow(@Id() id: string, @Param('n', ParseIntPipe) n: number, @Body() input: UpdateImportRow) {
    return this.lines.update(id, n, input);
  }

  @Post(':id/rows/decide')
  @HttpCode(200)
  @Write('imports:use')
  decide(@Id() id: string, @Body() input: DecideImportRows) {
    return this.lines.decide(id, input);
  }

  @Post(':id/confirm')
  @HttpCode(202)
  @ReadJson('imports:use')
  async confirm(@Id() id: string, @Body() input: ConfirmImport, @Current() principal: Principal) {
    await this.commit.start(id, input, principal);
    return this.reads.get(id);
  }

  @Post(':id/undo')
  @HttpCode(200)
  @WriteJson('imports:use')
  async undo(@Id() id: string, @Current() principal: Principal) {
    await this.imports.undo(id, principal);
    return this.reads.get(id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Write('imports:use')
  remove(@Id() id: string) {
    return this.imports.remove(id);
  }
}
