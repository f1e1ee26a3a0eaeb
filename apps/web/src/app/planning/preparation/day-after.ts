import { addDays } from '@ky-yeu/rules/checklist-dates';
import { today } from '../../shared/format';

/** The day so many days after today in Vietnam, 'YYYY-MM-DD'. */
export const dayAfter = (count: number): string => addDays(today(), count);
