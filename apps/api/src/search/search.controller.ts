import { Controller, Get, Query } from '@nestjs/common';
import { SearchQuery } from '@ky-yeu/contracts/dashboard';
import { ReadJson } from '../platform/http/access';
import { SearchService } from './search.service';

@Controller('search')
export class SearchController {
  constructor(private readonly hits: SearchService) {}

  @Get()
  @ReadJson('search:read')
  search(@Query() query: SearchQuery) {
    return this.hits.search(query.q);
  }
}
