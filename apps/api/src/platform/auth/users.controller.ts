import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { CreateUser, UpdateUser } from '@ky-yeu/contracts/accounts';
import { PageQuery } from '@ky-yeu/contracts/page';
import { Read, ReadJson, Write } from '../http/access';
import { Id } from '../http/id.pipe';
import { UsersService } from './users.service';

@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get()
  @ReadJson('users:manage')
  list(@Query() query: PageQuery) {
    return this.users.list(query);
  }

  @Get(':id')
  @Read('users:manage')
  get(@Id() id: string) {
    return this.users.get(id);
  }

  @Post()
  @Write('users:manage')
  create(@Body() input: CreateUser) {
    return this.users.create(input);
  }

  @Put(':id')
  @Write('users:manage')
  update(@Id() id: string, @Body() input: UpdateUser) {
    return this.users.update(id, input);
  }
}
