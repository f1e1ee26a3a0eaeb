import { ErrorHandler, Injectable } from '@angular/core';

/**
 * Writes unexpected errors to the console, but not one that means nothing: browsers report it when something that was
 * measured changes its size while the others are being told, as the calendar does.
 */
@Injectable()
export class PageErrors extends ErrorHandler {
  override handleError(error: unknown): void {
    if (error instanceof Error && error.message.includes('ResizeObserver loop')) return;
    super.handleError(error);
  }
}
