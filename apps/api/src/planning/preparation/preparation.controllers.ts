import { Body, Controller, Get, HttpCode, Post, Put, Query, UploadedFile } from '@nestjs/common';
import {
  ApplyTemplate,
  CreateChecklistItem,
  CreateChecklistTemplate,
  CreateClockRule,
  PlanQuery,
  ShiftChecklist,
  TaskQuery,
  UpdateChecklistItem,
  UpdateChecklistTemplate,
  UpdateClockRule,
} from '@ky-yeu/contracts/preparation';
import {
  CreateReminderRule,
  OutboxQuery,
  StopReminder,
  UpdateReminder,
  UpdateReminderRule,
} from '@ky-yeu/contracts/reminders';
import { PageQuery } from '@ky-yeu/contracts/page';
import { partController } from '../../conferences/part-controller';
import { Current } from '../../platform/auth/current';
import type { Principal } from '../../platform/auth/principal';
import { AttachedFilesService } from '../../platform/files/attached-files.service';
import { sendFile, WriteFile } from '../../platform/files/file-routes';
import { StoredFilesService } from '../../platform/files/stored-files.service';
import type { SentFile } from '../../platform/files/upload.interceptor';
import { Read, ReadJson, Write, WriteJson } from '../../platform/http/access';
import { Id } from '../../platform/http/id.pipe';
import { ChecklistDatingService } from './checklist-dating.service';
import { ChecklistTemplatesService } from './checklist-templates.service';
import { ChecklistService, evidenceFiles } from './checklist.service';
import { ClockRulesService } from './clock-rules.service';
import { ClocksService } from './clocks.service';
import { OutboxService } from './outbox.service';
import { recordController } from './record-controller';
import { ReminderRulesService } from './reminder-rules.service';
import { TasksReads } from './tasks.reads';

@Controller('conferences/:conferenceId/checklist')
export class ChecklistController extends partController({
  ...{ read: 'conferences:read', write: 'conferences:write' },
  ...{ Create: CreateChecklistItem, Update: UpdateChecklistItem },
}) {
  constructor(private readonly checklist: ChecklistService) {
    super(checklist);
  }

  @Post()
  @WriteJson('conferences:write')
  override create(
    @Id('conferenceId') conferenceId: string,
    @Body() input: CreateChecklistItem,
    @Current() by?: Principal,
  ) {
    return this.checklist.createFor(by?.userId ?? '', conferenceId, input);
  }
}

@Controller('conferences/:conferenceId/checklist')
export class ChecklistFilesController {
  constructor(
    private readonly stored: StoredFilesService,
    private readonly attached: AttachedFilesService,
  ) {}

  /** Keeps a file until the item is saved that names it in `fileIds`. */
  @Post('files')
  @WriteFile('conferences:write')
  upload(@UploadedFile() file: SentFile | undefined) {
    return this.stored.storeSent(file, evidenceFiles.purpose);
  }

  @Get(':id/files/:fileId')
  @Read('conferences:read')
  async download(@Id('conferenceId') conferenceId: string, @Id() id: string, @Id('fileId') fileId: string) {
    return sendFile(await this.attached.read(evidenceFiles, conferenceId, id, fileId));
  }
}

@Controller('conferences/:conferenceId/preparation')
export class PreparationController {
  constructor(
    private readonly clocks: ClocksService,
    private readonly dating: ChecklistDatingService,
  ) {}

  @Get()
  @Read('conferences:read')
  get(@Id('conferenceId') conferenceId: string) {
    return this.clocks.of(conferenceId);
  }

  @Get('plan')
  @Read('conferences:read')
  plan(@Id('conferenceId') conferenceId: string, @Query() { templateId }: PlanQuery) {
    return this.dating.plan(conferenceId, templateId);
  }

  @Post('apply')
  @HttpCode(200)
  @Write('conferences:write')
  apply(@Id('conferenceId') conferenceId: string, @Body() input: ApplyTemplate, @Current() { userId }: Principal) {
    return this.dating.apply(userId, conferenceId, input);
  }

  @Get('shift')
  @Read('conferences:read')
  shiftOf(@Id('conferenceId') conferenceId: string) {
    return this.dating.shiftOf(conferenceId);
  }

  @Post('shift')
  @HttpCode(200)
  @Write('conferences:write')
  shift(@Id('conferenceId') conferenceId: string, @Body() input: ShiftChecklist) {
    return this.dating.shift(conferenceId, input);
  }
}

@Controller('checklist-templates')
export class ChecklistTemplatesController extends recordController({
  ...{ read: 'rules:read', write: 'rules:write' },
  ...{ Create: CreateChecklistTemplate, Update: UpdateChecklistTemplate },
}) {
  constructor(templates: ChecklistTemplatesService) {
    super(templates);
  }
}

@Controller('clock-rules')
export class ClockRulesController extends recordController({
  ...{ read: 'rules:read', write: 'rules:write', Create: CreateClockRule, Update: UpdateClockRule },
}) {
  constructor(rules: ClockRulesService) {
    super(rules);
  }
}

@Controller('reminder-rules')
export class ReminderRulesController extends recordController({
  ...{ read: 'rules:read', write: 'rules:write', Create: CreateReminderRule, Update: UpdateReminderRule },
}) {
  constructor(rules: ReminderRulesService) {
    super(rules);
  }
}

@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: TasksReads) {}

  @Get()
  @ReadJson('conferences:read')
  page(@Query() query: TaskQuery, @Current() { userId }: Principal) {
    return this.tasks.page(userId, query);
  }

  @Get('colleagues')
  @Read('conferences:write')
  colleagues(@Query() query: PageQuery) {
    return this.tasks.colleagues(query);
  }
}

@Controller('outbox')
export class OutboxController {
  constructor(private readonly outbox: OutboxService) {}

  @Get()
  @ReadJson('conferences:write')
  list(@Query() query: OutboxQuery) {
    return this.outbox.list(query);
  }

  @Get('status')
  @Read('conferences:write')
  status() {
    return this.outbox.status();
  }

  @Get(':id')
  @ReadJson('conferences:write')
  get(@Id() id: string) {
    return this.outbox.get(id);
  }

  @Put(':id')
  @WriteJson('conferences:write')
  update(@Id() id: string, @Body() input: UpdateReminder) {
    return this.outbox.update(id, input);
  }

  @Put(':id/stop')
  @WriteJson('conferences:write')
  stop(@Id() id: string, @Body() input: StopReminder) {
    return this.outbox.stop(id, input);
  }
}
