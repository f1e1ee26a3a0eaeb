import { Global, Module } from '@nestjs/common';
import { Reads } from './reads';
import { Rows } from './rows';
import { Transactions } from './transactions';

/** What every domain uses to read and write. */
@Global()
@Module({ providers: [Transactions, Reads, Rows], exports: [Transactions, Reads, Rows] })
export class DatabaseModule {}
