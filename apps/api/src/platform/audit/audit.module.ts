import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller';
import { AuditService } from './audit.service';
import { UndoService } from './undo.service';

@Module({ controllers: [AuditController], providers: [AuditService, UndoService], exports: [UndoService] })
export class AuditModule {}
