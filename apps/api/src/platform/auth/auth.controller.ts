import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req, UseGuards } from '@nestjs/common';
import { ChangePassword, CreateApiToken, Login, type Account } from '@ky-yeu/contracts/accounts';
import { Public, Read, Write } from '../http/access';
import { DomainError } from '../http/domain-error';
import { Id } from '../http/id.pipe';
import { AuthService } from './auth.service';
import { Current } from './current';
import { LoginThrottlerGuard } from './login-throttler.guard';
import type { Principal, PrincipalRequest } from './principal';
import { TokensService } from './tokens.service';

@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly tokens: TokensService,
  ) {}

  @Post('login')
  @HttpCode(200)
  @Public()
  @UseGuards(LoginThrottlerGuard)
  login(@Body() input: Login, @Req() request: PrincipalRequest): Promise<Account> {
    return this.auth.login(input, request);
  }

  @Post('logout')
  @HttpCode(204)
  @Read('account:own')
  logout(@Req() request: PrincipalRequest) {
    return this.auth.logout(request);
  }

  @Get('account')
  @Read('account:own')
  account(@Current() principal: Principal) {
    return this.auth.account(principal);
  }

  @Put('password')
  @HttpCode(204)
  @Write('account:own')
  @UseGuards(LoginThrottlerGuard)
  changePassword(@Body() input: ChangePassword, @Req() request: PrincipalRequest, @Current() principal: Principal) {
    return this.auth.changePassword(input, request, principal);
  }

  @Get('sessions')
  @Read('account:own')
  sessions(@Req() request: PrincipalRequest, @Current() principal: Principal) {
    return this.auth.sessions(request, principal);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Read('account:own')
  endSession(@Param('id') id: string, @Current() principal: Principal) {
    return this.auth.endSession(id, principal);
  }

  @Get('tokens')
  @Read('account:own')
  listTokens(@Current() principal: Principal) {
    return this.tokens.list(principal);
  }

  @Post('tokens')
  @Write('account:own')
  createToken(@Body() input: CreateApiToken, @Req() request: PrincipalRequest, @Current() principal: Principal) {
    // A token that was lost must not be able to prolong itself.
    if (!request.session?.userId) throw new DomainError('FORBIDDEN');
    return this.tokens.create(input, principal);
  }

  @Delete('tokens/:id')
  @HttpCode(204)
  @Write('account:own')
  removeToken(@Id() id: string, @Current() principal: Principal) {
    return this.tokens.remove(id, principal);
  }
}
