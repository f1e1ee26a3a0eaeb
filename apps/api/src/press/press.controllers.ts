import { Controller } from '@nestjs/common';
import { CreateArticle, CreateFact, UpdateArticle, UpdateFact } from '@ky-yeu/contracts/press';
import { partController } from '../conferences/part-controller';
import { ArticlesService } from './articles.service';
import { FactsService } from './facts.service';

const rights = { read: 'press:read', write: 'press:write' } as const;

@Controller('conferences/:conferenceId/articles')
export class ArticlesController extends partController({ ...rights, Create: CreateArticle, Update: UpdateArticle }) {
  constructor(articles: ArticlesService) {
    super(articles);
  }
}

@Controller('conferences/:conferenceId/facts')
export class FactsController extends partController({ ...rights, Create: CreateFact, Update: UpdateFact }) {
  constructor(facts: FactsService) {
    super(facts);
  }
}
