import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { AuditQuery } from '@ky-yeu/contracts/accounts';
import { Current } from '../auth/current';
import type { Principal } from '../auth/principal';
import { ReadJson, Write } from '../http/access';
import { Id } from '../http/id.pipe';
import { AuditService } from './audit.service';
import { UndoService } from './undo.service';

@Controller()
export class AuditController {
  constructor(
    private readonly audit: AuditService,
    private readonly undo: UndoService,
  ) {}

  @Get('audit')
  @ReadJson('audit:read')
  list(@Query() query: AuditQuery) {
    return this.audit.list(query);
  }

  @Post('changes/:id/undo')
  @HttpCode(200)
  @Write('changes:undo')
  async undoChange(@Id() id: string, @Current() principal: Principal) {
    await this.undo.undo(id, principal);
    return { changeId: id };
  }
}
