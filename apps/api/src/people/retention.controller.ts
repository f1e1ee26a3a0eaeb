import { Body, Controller, Get, Put } from '@nestjs/common';
import { UpdateRetentionRule } from '@ky-yeu/contracts/retention';
import { Read, Write } from '../platform/http/access';
import { Id } from '../platform/http/id.pipe';
import { RetentionService } from './retention.service';

@Controller('retention-rules')
export class RetentionController {
  constructor(private readonly retention: RetentionService) {}

  @Get()
  @Read('personal-data:manage')
  list() {
    return this.retention.list();
  }

  @Get('expired')
  @Read('personal-data:manage')
  preview() {
    return this.retention.preview();
  }

  @Put(':id')
  @Write('personal-data:manage')
  update(@Id() id: string, @Body() input: UpdateRetentionRule) {
    return this.retention.update(id, input);
  }
}
