import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module';
import { PeopleController } from './people.controller';
import { PeopleReads } from './people.reads';
import { PeopleService } from './people.service';

@Module({
  imports: [OrganisationsModule],
  controllers: [PeopleController],
  providers: [PeopleReads, PeopleService],
  exports: [PeopleReads, PeopleService],
})
export class PeopleModule {}
