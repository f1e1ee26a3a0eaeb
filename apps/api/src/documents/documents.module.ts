import { Module } from '@nestjs/common';
import { PapersController } from './papers.controller';
import { PapersReads } from './papers.reads';
import { PapersService } from './papers.service';
import { RenderPool } from './render-pool';

@Module({ controllers: [PapersController], providers: [PapersReads, PapersService, RenderPool] })
export class DocumentsModule {}
