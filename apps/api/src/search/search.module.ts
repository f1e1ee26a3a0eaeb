import { Module } from '@nestjs/common';
import { SearchController } from './search.controller';
import { SearchService } from './search.service';
import { TimelineController } from './timeline.controller';
import { TimelineService } from './timeline.service';

@Module({ controllers: [SearchController, TimelineController], providers: [SearchService, TimelineService] })
export class SearchModule {}
