import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller';
import { PeopleReads } from './people.reads';
import { PeopleService } from './people.service';
import { PositionsController } from './positions.controller';
import { PositionsService } from './positions.service';

@Module({
  controllers: [PeopleController, PositionsController],
  providers: [PeopleReads, PeopleService, PositionsService],
  exports: [PeopleReads, PeopleService],
})
export class PeopleModule {}
