import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { ContractPipe } from './contract.pipe';
import { HealthController } from './health.controller';
import { ProblemFilter } from './problem.filter';

/** How every request is checked, wrapped and refused. */
@Module({
  imports: [DiscoveryModule],
  controllers: [HealthController],
  providers: [
    { provide: APP_PIPE, useClass: ContractPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class HttpModule {}
