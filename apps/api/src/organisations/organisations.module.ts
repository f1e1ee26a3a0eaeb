import { Module } from '@nestjs/common';
import { OrganisationListController } from './organisation-list.controller';
import { OrganisationsController } from './organisations.controller';
import { OrganisationsReads } from './organisations.reads';
import { OrganisationsService } from './organisations.service';

@Module({
  controllers: [OrganisationListController, OrganisationsController],
  providers: [OrganisationsReads, OrganisationsService],
  exports: [OrganisationsReads],
})
export class OrganisationsModule {}
