import { Injectable } from '@nestjs/common';
import type { CalendarDay } from '@ky-yeu/rules/working-days';
import { Reads } from '../../platform/database/reads';

const betweenStatement = `select on_date::text as date, kind, name from calendar_days
 where on_date between $1::date and $2::date order by on_date`;

/** Days that differ from the ordinary week. */
@Injectable()
export class CalendarDaysReads {
  constructor(private readonly reads: Reads) {}

  /**
   * The holidays, days off and worked Saturdays of a span, as the rules of working days take them. Unconfirmed ones
   * count too: an office plans with what is expected.
   *
   * @param from 'YYYY-MM-DD', included
   * @param to 'YYYY-MM-DD', included
   */
  between(from: string, to: string): Promise<CalendarDay[]> {
    return this.reads.rows<CalendarDay & Record<string, unknown>>(betweenStatement, [from, to]);
  }
}
