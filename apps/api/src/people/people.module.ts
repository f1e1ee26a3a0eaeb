import { Module } from '@nestjs/common';
import { PeopleListController } from './people-list.controller';
import { PeopleController } from './people.controller';
import { PeopleReads } from './people.reads';
import { PeopleService } from './people.service';

@Module({
  controllers: [PeopleListController, PeopleController],
  providers: [PeopleReads, PeopleService],
  exports: [PeopleReads, PeopleService],
})
export class PeopleModule {}
