import { Module } from '@nestjs/common';
import { OrganisationsController } from './organisations.controller';
import { OrganisationsReads } from './organisations.reads';
import { OrganisationsService } from './organisations.service';

@Module({
  controllers: [OrganisationsController],
  providers: [OrganisationsReads, OrganisationsService],
  exports: [OrganisationsReads],
})
export class OrganisationsModule {}
