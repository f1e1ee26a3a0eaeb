import { Module } from '@nestjs/common';
import { ArticlesService } from './articles.service';
import { FactsService } from './facts.service';
import { ArticlesController, FactsController } from './press.controllers';

@Module({ controllers: [ArticlesController, FactsController], providers: [ArticlesService, FactsService] })
export class PressModule {}
