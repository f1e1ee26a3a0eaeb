import { Module } from '@nestjs/common';
import { OpenOrganisations } from './open-organisations';
import { OrganisationFiguresReads } from './organisation-figures.reads';
import { OrganisationListController } from './organisation-list.controller';
import { OrganisationsController } from './organisations.controller';
import { OrganisationsReads } from './organisations.reads';
import { OrganisationsService } from './organisations.service';
import { ReorganisationsController } from './reorganisations.controller';
import { ReorganisationReads } from './reorganisations.reads';
import { ReorganisationsService } from './reorganisations.service';
import { OrganisationLevelPeriodsController, TerritoriesController } from './territories.controller';
import { TerritoriesService } from './territories.service';

@Module({
  controllers: [
    OrganisationListController,
    ReorganisationsController,
    OrganisationsController,
    TerritoriesController,
    OrganisationLevelPeriodsController,
  ],
  providers: [
    OrganisationsReads,
    OrganisationsService,
    OrganisationFiguresReads,
    OpenOrganisations,
    ReorganisationReads,
    ReorganisationsService,
    TerritoriesService,
  ],
  exports: [OrganisationsReads, OpenOrganisations],
})
export class OrganisationsModule {}
