import { Module } from '@nestjs/common';
import { ConferencesModule } from '../conferences/conferences.module';
import { PapersController } from './papers.controller';
import { PapersReads } from './papers.reads';
import { PapersService } from './papers.service';
import { RenderPool } from './render-pool';

@Module({
  imports: [ConferencesModule],
  controllers: [PapersController],
  providers: [PapersReads, PapersService, RenderPool],
})
export class DocumentsModule {}
