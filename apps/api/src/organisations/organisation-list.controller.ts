import { Controller } from '@nestjs/common';
import { OrganisationQuery } from '@ky-yeu/contracts/organisations';
import { listController } from '../platform/lists/list-controller';
import { ListTools } from '../platform/lists/list-tools.service';
import { OrganisationsReads } from './organisations.reads';

@Controller('organisations')
export class OrganisationListController extends listController({
  read: 'organisations:read',
  write: 'organisations:write',
  Query: OrganisationQuery,
}) {
  constructor(organisations: OrganisationsReads, tools: ListTools) {
    super(organisations, tools);
  }
}
