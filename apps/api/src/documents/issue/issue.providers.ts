import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UndoService } from '../../platform/audit/undo.service';
import { BundleService } from './bundle.service';
import { DraftsReads } from './drafts.reads';
import { DraftsService } from './drafts.service';
import { FormPacksController } from './form-packs.controller';
import { FormPacksService } from './form-packs.service';
import {
  BundleController,
  DraftsController,
  IssueController,
  OfficeSettingsController,
  PapersRegisterController,
  PapersRegisterListController,
} from './issue.controllers';
import { IssueService } from './issue.service';
import { OfficeSettingsService } from './office-settings.service';
import { PaperChecks } from './paper-checks.service';
import { PaperFrames } from './paper-frames.service';
import { PaperMaker } from './paper-maker.service';
import { PaperRegisters } from './paper-registers.service';
import { PapersRegisterService } from './papers-register.service';

/** An undo writes form packs behind the back of their service. */
@Injectable()
class FormPacksUndo implements OnModuleInit {
  constructor(
    private readonly undo: UndoService,
    private readonly packs: FormPacksService,
  ) {}

  onModuleInit(): void {
    this.undo.afterUndo(() => Promise.resolve(this.packs.forget()));
  }
}

/** A list's own routes come before those with an id. */
export const issueControllers = [
  FormPacksController,
  OfficeSettingsController,
  DraftsController,
  IssueController,
  BundleController,
  PapersRegisterListController,
  PapersRegisterController,
];

export const issueProviders = [
  FormPacksService,
  FormPacksUndo,
  OfficeSettingsService,
  PaperFrames,
  PaperRegisters,
  PaperChecks,
  DraftsReads,
  DraftsService,
  PaperMaker,
  IssueService,
  BundleService,
  PapersRegisterService,
];
