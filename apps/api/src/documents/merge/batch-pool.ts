import { Injectable } from '@nestjs/common';
import { RenderPool } from '../render-pool';

/** A render process of its own for batches: a paper that somebody waits for comes first, and so do all requests. */
@Injectable()
export class BatchPool extends RenderPool {
  protected override readonly niceness = 5;
}
