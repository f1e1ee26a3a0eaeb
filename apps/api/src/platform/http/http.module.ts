import { Module } from '@nestjs/common';
import { DiscoveryModule, APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ContractPipe } from './contract.pipe';
import { HealthController } from './health.controller';
import { ProblemFilter } from './problem.filter';
import { TransactionInterceptor } from './transaction.interceptor';

/** How every request is checked, wrapped and refused. */
@Module({
  imports: [DiscoveryModule],
  controllers: [HealthController],
  providers: [
    { provide: APP_PIPE, useClass: ContractPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
  ],
})
export class HttpModule {}
