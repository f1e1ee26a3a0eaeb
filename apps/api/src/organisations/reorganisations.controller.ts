import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Reorganise } from '@ky-yeu/contracts/reorganisations';
import { Read, Write } from '../platform/http/access';
import { ReorganisationsService } from './reorganisations.service';

@Controller('organisations/reorganisations')
export class ReorganisationsController {
  constructor(private readonly reorganisations: ReorganisationsService) {}

  @Post()
  @Write('organisations:write')
  apply(@Body() input: Reorganise) {
    return this.reorganisations.apply(input);
  }

  /** Says what would happen; nothing is written. */
  @Post('preview')
  @HttpCode(200)
  @Read('organisations:write')
  preview(@Body() input: Reorganise) {
    return this.reorganisations.preview(input);
  }
}
