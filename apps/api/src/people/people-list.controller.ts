import { Controller } from '@nestjs/common';
import { PeopleQuery } from '@ky-yeu/contracts/people';
import { listController } from '../platform/lists/list-controller';
import { ListTools } from '../platform/lists/list-tools.service';
import { PeopleReads } from './people.reads';

@Controller('people')
export class PeopleListController extends listController({
  read: 'people:read',
  write: 'people:write',
  Query: PeopleQuery,
}) {
  constructor(people: PeopleReads, tools: ListTools) {
    super(people, tools);
  }
}
