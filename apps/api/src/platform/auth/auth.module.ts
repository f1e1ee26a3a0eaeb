import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { AuthController } from './auth.controller';
import { AuthService } from './auth.service';
import { Principals } from './principals';
import { TokensService } from './tokens.service';
import { UsersController } from './users.controller';
import { UsersService } from './users.service';

/** Who may come in and what they may do. */
@Global()
@Module({
  controllers: [AuthController, UsersController],
  providers: [Principals, AuthService, TokensService, UsersService, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Principals],
})
export class AuthModule {}
