import { Controller, Get } from '@nestjs/common';
import { Reads } from '../database/reads';
import { Public } from './access';

@Controller('health')
export class HealthController {
  constructor(private readonly reads: Reads) {}

  /** Answers only when the database answers. */
  @Get()
  @Public()
  async health() {
    await this.reads.rows('select 1');
    return { status: 'ok' };
  }
}
