import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller';
import { PeopleReads } from './people.reads';
import { PeopleService } from './people.service';

@Module({
  controllers: [PeopleController],
  providers: [PeopleReads, PeopleService],
  exports: [PeopleReads, PeopleService],
})
export class PeopleModule {}
